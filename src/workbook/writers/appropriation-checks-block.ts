import type { AppropriationCheck } from '../../domain/appropriation/appropriation-check';
import type { AppropriationReport } from '../../reports/appropriation-report';
import { checkRemedy, checkStatement, checkWord } from '../../text/appropriation-checks';
import { appropriationSheetTexts, checkLabel } from '../../text/appropriation-sheet-text';
import type { WrittenRow } from '../port';
import type { StyleName } from '../style-name';
import { appropriationColumns as columns, wordsHeader } from './appropriation-grid';
import type { AppropriationGrid } from './appropriation-grid';
import { euroCell, textCell } from './written-cells';

/** One line per rule, what breaks the law first; below a rule that is not kept, what to do. */
export function checksBlock(
  { appropriation }: AppropriationReport,
  { checks: header }: AppropriationGrid,
): readonly WrittenRow[] {
  const texts = appropriationSheetTexts;
  const rows: WrittenRow[] = [
    {
      row: header,
      cells: [
        textCell(columns.label, texts.checks, 'header'),
        textCell(columns.amount, texts.state, 'header'),
        textCell(columns.second, texts.checkAmount, 'header-number'),
        ...wordsHeader(texts.finding),
      ],
    },
  ];
  for (const check of appropriation.checks) {
    rows.push(checkRow(check, header + rows.length));
    const remedy = checkRemedy(check);
    if (remedy !== '') {
      rows.push({ row: header + rows.length, cells: [textCell(columns.words, `→ ${remedy}`, 'text')] });
    }
  }
  return rows;
}

function checkRow(check: AppropriationCheck, row: number): WrittenRow {
  return {
    row,
    cells: [
      textCell(columns.label, checkLabel(check), 'text'),
      textCell(columns.amount, checkWord(check), lookOf(check)),
      euroCell(columns.second, check.amount),
      textCell(columns.words, `${checkStatement(check)}.`, 'text'),
    ],
  };
}

function lookOf({ state, weight }: AppropriationCheck): StyleName {
  if (state !== 'broken') return 'good';
  return weight === 'law' ? 'error' : 'warning';
}
