import type { ReactElement } from 'react';
import type { AppropriationEntry } from '../../reports/appropriation-entries';
import { accountLabels, appropriationTexts } from '../../text/appropriation-labels';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { formatAmount } from '../../text/formats';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { useFigureTable } from '../parts/use-figure-table';

interface EntriesSectionProps {
  readonly entries: readonly AppropriationEntry[];
}

/** The entry that books the decision; nothing when there is nothing to book. */
export function EntriesSection({ entries }: EntriesSectionProps): ReactElement | null {
  const card = useCard();
  const table = useFigureTable();
  const { account, debit, credit } = appropriationTexts.columns;
  if (entries.length === 0) return null;
  return (
    <Section title={appropriationPaneText.entries}>
      <div className={card.card}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{account}</th>
              <th scope="col" className={table.number}>
                {debit}
              </th>
              <th scope="col" className={table.number}>
                {credit}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.account}>
                <th scope="row">
                  {entry.account}
                  <span className={table.note}>{accountLabels[entry.account]}</span>
                </th>
                <td className={table.number}>{entry.debit.isZero ? '' : formatAmount(entry.debit)}</td>
                <td className={table.number}>{entry.credit.isZero ? '' : formatAmount(entry.credit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
