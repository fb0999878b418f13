import { markName, markReference } from '../../mark';
import type { Area, SheetKey } from '../../port';
import { rangeOf } from './range-area';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import type { SheetWriting } from './writing-look';

/** The mark that makes the sheet ours, on what was written. */
export function markSteps({ plan, hasMark }: SheetWriting): readonly WriteStep[] {
  const { title, area, edit } = plan;
  return [hasMark ? moveMarkStep(edit.key, title, area) : addMarkStep(edit.key, title, area)];
}

export function moveMarkStep(key: SheetKey, sheet: string, area: Area): WriteStep {
  return {
    bytes: 2 * bytesPerCall,
    run: ({ names }) => {
      names.getItem(markName(key)).formula = `=${markReference({ sheet, area })}`;
    },
  };
}

function addMarkStep(key: SheetKey, title: string, area: Area): WriteStep {
  return {
    bytes: 4 * bytesPerCall,
    run: ({ names, worksheets }) => {
      names.add(markName(key), rangeOf(worksheets.getItem(title), area)).visible = false;
    },
  };
}
