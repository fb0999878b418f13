import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Statement, StatementsReport } from '../../reports/statements-report';
import { formatAmount } from '../../text/formats';
import { monthsPaneText, statementNote } from '../../text/months-pane-text';
import { statementsSubtitle } from '../../text/statement-texts';
import type { Applied } from '../../workbook/port';
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
      <SheetButtons sheets={ownSheetFirst(indexOnly(applied), 'statements')} />
      <StatementTable report={statements} />
    </Outcome>
  );
}

/** The index leads to the sheet of each person: eighty buttons would not help. */
function indexOnly(applied: DoneStatements['applied']): Applied['sheets'] {
  return (applied?.sheets ?? []).filter(({ key }) => key === 'statements' || !key.startsWith('statement'));
}

/** Who, and what the books say as far as they do: a narrow pane has no room for more columns. */
function Person({ statement }: { readonly statement: Statement }): ReactElement {
  const table = useFigureTable();
  const { code, name } = statement.person.entrepreneur;
  const note = statementNote(statement);
  return (
    <>
      {name === '' ? code : name}
      {note === '' ? null : <span className={table.note}>{note}</span>}
    </>
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
            {shown.map((statement) => (
              <tr key={statement.person.entrepreneur.id}>
                <th scope="row">
                  <Person statement={statement} />
                </th>
                <td className={table.number}>{formatAmount(statement.turnover)}</td>
                <td className={table.number}>{formatAmount(statement.contribution)}</td>
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
