import { chartSteps } from './write-charts';
import { conditionalFormatSteps, lookSteps } from './write-looks';
import { markSteps } from './write-marks';
import { pageSteps, widthSteps } from './write-page';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import { formerTableSteps, newTableSteps } from './write-tables';
import { rangeOf } from './range-area';
import { formulaSteps, linkSteps, valueSteps } from './write-values';
import type { SheetWriting } from './writing-look';

/**
 * A whole write in the order that works: every phase on all sheets before the next, since a formula may speak
 * of a table of another sheet. What cannot be put back (charts and conditional formats of the last run) goes
 * last of all: once it goes, everything new is there.
 */
export function writeSteps(writings: readonly SheetWriting[]): readonly WriteStep[] {
  return phases.flatMap((phase) => writings.flatMap(phase));
}

const phases: readonly ((writing: SheetWriting) => readonly WriteStep[])[] = [
  sheetSteps,
  formerTableSteps,
  normalSteps,
  linkSteps,
  valueSteps,
  newTableSteps,
  formulaSteps,
  lookSteps,
  conditionalFormatSteps,
  widthSteps,
  chartSteps,
  pageSteps,
  markSteps,
  leftoverSteps,
];

function sheetSteps({ plan }: SheetWriting): readonly WriteStep[] {
  if (plan.action === 'replace') return [];
  return [{ bytes: bytesPerCall, run: ({ worksheets }) => void worksheets.add(plan.title) }];
}

/**
 * Takes links and looks off what was ours. The Normal style resets all that we set and leaves conditional
 * formats, which clearing would take away before the new ones are there.
 */
function normalSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  if (before === null) return [];
  return [
    {
      bytes: 4 * bytesPerCall,
      run: ({ worksheets }) => {
        const range = rangeOf(worksheets.getItem(plan.title), before.area);
        range.clear('Hyperlinks');
        range.style = 'Normal';
      },
    },
  ];
}

/** Charts and conditional formats of the last run. */
export function leftoverSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  if (before === null) return [];
  const formats = before.conditionalFormats.map((id): WriteStep => ({
    bytes: 3 * bytesPerCall,
    run: ({ worksheets }) => {
      const range = rangeOf(worksheets.getItem(plan.title), before.area);
      range.conditionalFormats.getItem(id).delete();
    },
  }));
  const charts = before.charts.map((name): WriteStep => ({
    bytes: 2 * bytesPerCall,
    run: ({ worksheets }) => {
      worksheets.getItem(plan.title).charts.getItem(name).delete();
    },
  }));
  return [...formats, ...charts];
}
