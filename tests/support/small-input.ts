import { Rate } from '../../src/domain/values/rate';
import type { ContributionReport } from '../../src/reports/contribution-report';
import { noComments } from '../../src/workbook/kept-comments';
import type { SheetUnderstanding } from '../../src/workbook/understanding';
import type { MutualisationInput } from '../../src/workbook/writers/mutualisation-input';

/** What the writers are given, around a report; nothing understood, nothing found, no comment. */
export function smallInput(
  report: ContributionReport,
  more: Partial<MutualisationInput> & { readonly sheets?: readonly SheetUnderstanding[] } = {},
): MutualisationInput {
  return {
    report,
    proposal: { understanding: { sheets: more.sheets ?? [] }, settings: { rate: Rate.of('0.1') } },
    problems: more.problems ?? [],
    comments: more.comments ?? noComments,
  };
}

export const marchSheet: SheetUnderstanding = {
  sheet: 'Mars 2014',
  visibility: 'visible',
  use: 'turnover',
  reason: null,
  tables: [
    {
      kind: 'month-sheet',
      area: { top: 3, left: 0, bottom: 40, right: 3 },
      headerRow: 3,
      columns: [
        { column: 0, header: 'Code', role: 'code', month: null },
        { column: 1, header: 'Nom', role: 'name', month: null },
        { column: 2, header: 'Tél.', role: 'other', month: null },
        { column: 3, header: 'CA HT', role: 'turnover', month: null },
      ],
      period: { first: '2014-03', last: '2014-03' },
      periodFrom: 'sheet-title',
      entrepreneur: null,
      rowsRead: 30,
      rowsLeftOut: [
        { row: 12, reason: 'total' },
        { row: 13, reason: 'blank-amount' },
        { row: 14, reason: 'blank-amount' },
        { row: 39, reason: 'total' },
      ],
    },
  ],
  correction: null,
};
