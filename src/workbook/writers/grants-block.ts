import { Money } from '../../domain/values/money';
import type { GrantLine } from '../../reports/grant-line';
import { analysisTexts } from '../../text/budget-analysis-texts';
import { cellName } from '../cell-name';
import { grantColumns } from '../layout/budget-lines-table';
import type { WrittenCell, WrittenRow } from '../port';
import type { AnalysisPage } from './analysis-grid';
import { blankCell, columnArea, euroCell, formulaCell, sumFormula, textCell } from './written-cells';

const stages = ['asked', 'notified', 'agreed', 'received'] as const;
const outstandingColumn = stages.length + 1;

/** Grants on their way, under the resources; nothing when there is none. */
export function grantsBlock({ grants, grid }: AnalysisPage): readonly WrittenRow[] {
  if (grants.length === 0) return [];
  const header = grid.grants + 1;
  const first = header + 1;
  const last = header + grants.length;
  const total = (column: number, amounts: readonly Money[]): WrittenCell =>
    formulaCell(
      column,
      { formula: sumFormula(columnArea(column, first, last)), result: Money.sum(amounts) },
      'euro-total',
    );
  return [
    { row: grid.grants, cells: [textCell(0, analysisTexts.grants, 'subtitle')] },
    {
      row: header,
      cells: [
        textCell(0, grantColumns.funder, 'header'),
        ...stages.map((stage, index) => textCell(1 + index, grantColumns[stage], 'header-number')),
        textCell(outstandingColumn, grantColumns.outstanding, 'header-number'),
      ],
    },
    ...grants.map((grant, index) => grantRow(grant, first + index)),
    {
      row: last + 1,
      cells: [
        textCell(0, analysisTexts.grantsTotal, 'label-total'),
        ...stages.map((stage, index) =>
          total(
            1 + index,
            grants.map((grant) => grant[stage] ?? Money.zero),
          ),
        ),
        total(
          outstandingColumn,
          grants.map(({ outstanding }) => outstanding),
        ),
      ],
    },
  ];
}

function grantRow(grant: GrantLine, row: number): WrittenRow {
  return {
    row,
    cells: [
      textCell(0, grant.funder, 'text'),
      ...stages.map((stage, index) => {
        const amount = grant[stage];
        return amount === null ? blankCell(1 + index, 'euro') : euroCell(1 + index, amount);
      }),
      outstandingCell(grant, row),
    ],
  };
}

/** Live where it is the last known stage less what was received; an empty cell counts as zero. */
function outstandingCell(grant: GrantLine, row: number): WrittenCell {
  const known = (['agreed', 'notified', 'asked'] as const).find((stage) => grant[stage] !== null);
  const due = known === undefined ? null : grant[known];
  if (known === undefined || due === null) return euroCell(outstandingColumn, grant.outstanding);
  const rest = due.minus(grant.received ?? Money.zero);
  if (!rest.equals(grant.outstanding)) return euroCell(outstandingColumn, grant.outstanding);
  const cell = (stage: (typeof stages)[number]): string => cellName(row, 1 + stages.indexOf(stage));
  return formulaCell(
    outstandingColumn,
    { formula: `ROUND(${cell(known)}-${cell('received')},2)`, result: rest },
    'euro',
  );
}
