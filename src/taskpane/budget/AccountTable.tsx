import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AccountTotal } from '../../app/map-accounts';
import { budgetPaneText } from '../../text/budget-pane-text';
import { formatAmount } from '../../text/formats';
import { useFigureTable } from '../parts/use-figure-table';

const words = budgetPaneText.mapping;

interface AccountTableProps<T extends AccountTotal> {
  /** What a screen reader calls the table. */
  readonly name: string;
  readonly accounts: readonly T[];
  /** How the amounts are counted. */
  readonly head: string;
  /** More about an account, under its label. */
  readonly noteOf?: (account: T) => string;
}

/** More than a person looks at in one go; the rest comes on request. */
const shownAtFirst = 15;

/** Accounts with what each adds. */
export function AccountTable<T extends AccountTotal>(props: AccountTableProps<T>): ReactElement {
  const table = useFigureTable();
  const [isWhole, setWhole] = useState(false);
  const { accounts, noteOf } = props;
  const shown = isWhole ? accounts : accounts.slice(0, shownAtFirst);
  const hidden = accounts.length - shown.length;
  return (
    <>
      <table className={table.table} aria-label={props.name}>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" className={table.number}>
              {props.head}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((account) => (
            <tr key={account.account}>
              <th scope="row">
                {account.account} {account.label}
                {noteOf === undefined ? null : <span className={table.note}>{noteOf(account)}</span>}
              </th>
              <td className={table.number}>{formatAmount(account.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden === 0 ? null : (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {words.more(hidden)}
        </Button>
      )}
    </>
  );
}
