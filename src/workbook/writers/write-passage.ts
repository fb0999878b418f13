import { passageTexts, passageTitle } from '../../text/budget-passage-texts';
import { booksPhrase } from '../../text/budget-sheet-texts';
import { sheetTitles } from '../layout/sheet-titles';
import type { SheetEdit } from '../port';
import { amountWidth } from './amount-width';
import type { BudgetInput } from './budget-grid';
import { passageChecksBlock, passageLooks } from './passage-checks-block';
import { passageBlock, passageColumnNumbers, passageGrid } from './passage-block';
import { unmappedBlock } from './unmapped-block';
import { textCell } from './written-cells';

/** From the structure to the whole co-operative, the checks against the books, and what no line takes. */
export function writePassage(input: BudgetInput): SheetEdit {
  const { report } = input;
  const grid = passageGrid(report);
  const title = passageTitle(report);
  const { global } = report.passage;
  const amounts = [global.resources, global.uses, global.result].flatMap(({ forecast, actual }) => [
    forecast,
    actual,
  ]);
  const width = Math.max(16, amountWidth(amounts) + 2);
  return {
    key: 'budget-passage',
    title: sheetTitles['budget-passage'],
    mode: 'replace',
    rows: [
      { row: 0, cells: [textCell(0, title, 'title')] },
      { row: 1, cells: [textCell(0, booksPhrase(report), 'subtitle')] },
      { row: 2, cells: [textCell(0, passageTexts.note, 'note')] },
      ...passageBlock(input, grid),
      ...passageChecksBlock(input, grid),
      ...unmappedBlock(report, grid),
    ],
    widths: [
      { column: 0, characters: 62 },
      ...Object.values(passageColumnNumbers).map((column) => ({ column, characters: width })),
    ],
    freeze: { rows: 0, columns: 1 },
    tables: [],
    charts: [],
    conditionalFormats: passageLooks(report, grid),
    print: {
      orientation: 'landscape',
      titleRows: null,
      fitToWidth: true,
      header: title,
      footer: '&P / &N',
    },
  };
}
