import type { Applied } from '../../workbook/port';

type Sheets = Applied['sheets'];

/** What was asked for before what is written along with it. */
export function ownSheetFirst(sheets: Sheets, own: Sheets[number]['key']): Sheets {
  return [...sheets.filter(({ key }) => key === own), ...sheets.filter(({ key }) => key !== own)];
}
