import { yearAsEntrepreneurSheets } from './random-year-entrepreneurs';
import { yearAsJournal } from './random-year-journal';
import { yearAsMatrix } from './random-year-matrix';
import { yearAsMonthSheets } from './random-year-months';

/** The same year in each of the four layouts, each untidy in another way. */
export const yearLayouts = {
  'month sheets': yearAsMonthSheets,
  matrix: yearAsMatrix,
  'entrepreneur sheets': yearAsEntrepreneurSheets,
  journal: yearAsJournal,
} as const;

export type YearLayout = keyof typeof yearLayouts;
export const layoutNames: readonly YearLayout[] = [
  'month sheets',
  'matrix',
  'entrepreneur sheets',
  'journal',
];
