import { chartSteps } from './write-charts';
import { forgetLookSteps, saveLookSteps } from './saved-looks';
import { conditionalFormatSteps, lookSteps } from './write-looks';
import { markSteps } from './write-marks';
import { movedBreakSteps, pageSteps, widthSteps } from './write-page';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import { formerTableSteps, newTableSteps } from './write-tables';
import { rangeOf } from './range-area';
import { formulaSteps, linkSteps, valueSteps } from './write-values';
import type { SheetWriting } from './writing-look';

/**
 * A whole write in the order that works: every phase on all sheets before the next, since a formula may speak
 * of a table of another sheet. What cannot be put back (the charts of the last run, its page breaks, the copy of the looks) goes
 * last of all: once it goes, everything new is there.
 */
export function writeSteps(writings: readonly SheetWriting[]): readonly WriteStep[] {
  return phases.flatMap((phase) => writings.flatMap(phase));
}

const phases: readonly ((writing: SheetWriting) => readonly WriteStep[])[] = [
  sheetSteps,
  saveLookSteps,
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
  formerChartSteps,
  movedBreakSteps,
  forgetLookSteps,
];

function sheetSteps({ plan }: SheetWriting): readonly WriteStep[] {
  if (plan.action === 'replace') return [];
  return [{ bytes: bytesPerCall, run: ({ worksheets }) => void worksheets.add(plan.title) }];
}

/** Takes links, conditional formats and looks off what was ours: the Normal style resets all that we set. */
function normalSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  if (before === null) return [];
  return [
    {
      bytes: 4 * bytesPerCall,
      run: ({ worksheets }) => {
        const range = rangeOf(worksheets.getItem(plan.title), before.area);
        range.clear('Hyperlinks');
        range.conditionalFormats.clearAll();
        range.style = 'Normal';
      },
    },
  ];
}

/** Charts of the last run. */
export function formerChartSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  return (before?.charts ?? []).map((name) => ({
    bytes: 2 * bytesPerCall,
    run: ({ worksheets }) => {
      worksheets.getItem(plan.title).charts.getItem(name).delete();
    },
  }));
}
