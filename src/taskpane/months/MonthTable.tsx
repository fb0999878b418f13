import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KnownMonth } from '../../app/read-months';
import { formatAmount, formatShortMonth } from '../../text/formats';
import { monthsPaneText, monthStateText } from '../../text/months-pane-text';
import { useCard } from '../parts/use-card';
import { useFigureTable } from '../parts/use-figure-table';

const words = monthsPaneText.month;

const useStyles = makeStyles({ month: { whiteSpace: 'nowrap' } });

interface MonthTableProps {
  /** What a screen reader calls the table. */
  readonly name: string;
  /** At least one. */
  readonly months: readonly KnownMonth[];
  /** Whether each says that it is open or when it was closed. */
  readonly states: 'shown' | 'hidden';
}

/** Months with what was sold and what it contributes, and their sum. */
export function MonthTable({ name, months, states }: MonthTableProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const table = useFigureTable();
  return (
    <div className={card.card}>
      <table className={table.table} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{words.label}</th>
            <th scope="col" className={table.number}>
              {monthsPaneText.statements.turnover}
            </th>
            <th scope="col" className={table.number}>
              {words.contribution}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, turnover, contribution, closedOn }) => (
            <tr key={month.toString()}>
              <th scope="row">
                <span className={styles.month}>{formatShortMonth(month)}</span>
                {states === 'hidden' ? null : <span className={table.note}>{monthStateText(closedOn)}</span>}
              </th>
              <td className={table.number}>{formatAmount(turnover)}</td>
              <td className={table.number}>{formatAmount(contribution)}</td>
            </tr>
          ))}
        </tbody>
        {months.length < 2 ? null : <MonthSums months={months} />}
      </table>
    </div>
  );
}

function MonthSums({ months: [first, ...others] }: Pick<MonthTableProps, 'months'>): ReactElement | null {
  const table = useFigureTable();
  if (first === undefined) return null;
  const turnover = others.reduce((sofar, one) => sofar.plus(one.turnover), first.turnover);
  const contribution = others.reduce((sofar, one) => sofar.plus(one.contribution), first.contribution);
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.total}</th>
        <td className={table.number}>{formatAmount(turnover)}</td>
        <td className={table.number}>{formatAmount(contribution)}</td>
      </tr>
    </tfoot>
  );
}
