import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { StatementsReport } from '../../reports/statements-report';
import { formatAmount } from '../../text/formats';
import { monthsPaneText } from '../../text/months-pane-text';
import { statementsSubtitle } from '../../text/statement-texts';
import { SheetButtons } from '../parts/SheetButtons';
import { useCard } from '../parts/use-card';
import { useFigureTable } from '../parts/use-figure-table';
import type { DoneStatements } from './months-state';
import { Outcome } from './Outcome';
import { ownSheetFirst } from './own-sheet-first';

const words = monthsPaneText.statements;

interface StatementsOutcomeProps {
  readonly done: DoneStatements;
  readonly came: 'now' | 'before';
}

/** Whose statements were written, with what each says, and the way to their sheet. */
export function StatementsOutcome({ done, came }: StatementsOutcomeProps): ReactElement {
  const { statements, applied } = done;
  return (
    <Outcome title={words.result} came={came}>
      <Body1>{statementsSubtitle(statements)}</Body1>
      <SheetButtons sheets={ownSheetFirst(applied?.sheets ?? [], 'statements')} />
      <StatementTable report={statements} />
    </Outcome>
  );
}

/** More than a person looks at in one go; the rest comes on request. */
const shownAtFirst = 12;

function StatementTable({ report }: { readonly report: StatementsReport }): ReactElement {
  const card = useCard();
  const table = useFigureTable();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? report.statements : report.statements.slice(0, shownAtFirst);
  const hidden = report.statements.length - shown.length;
  return (
    <>
      <div className={card.card}>
        <table className={table.table} aria-label={words.result}>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col" className={table.number}>
                {words.turnover}
              </th>
              <th scope="col" className={table.number}>
                {words.contribution}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ person: { entrepreneur }, turnover, contribution }) => (
              <tr key={entrepreneur.id}>
                <th scope="row">
                  {entrepreneur.name === '' ? entrepreneur.code : entrepreneur.name}
                  {entrepreneur.name === '' ? null : <span className={table.note}>{entrepreneur.code}</span>}
                </th>
                <td className={table.number}>{formatAmount(turnover)}</td>
                <td className={table.number}>{formatAmount(contribution)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total(report.statements.length)}</th>
              <td className={table.number}>{formatAmount(report.turnover)}</td>
              <td className={table.number}>{formatAmount(report.contribution)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {hidden === 0 ? null : (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {words.more(hidden)}
        </Button>
      )}
    </>
  );
}
