import type { ReactElement } from 'react';
import type { Passage } from '../../reports/budget-report';
import { budgetPaneText } from '../../text/budget-pane-text';
import { passageTexts } from '../../text/budget-passage-texts';
import { formatAmount, formatEuros } from '../../text/formats';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { useFigureTable } from '../parts/use-figure-table';

const words = budgetPaneText.result;

interface PassageStandingProps {
  readonly passage: Passage;
}

/** How the result of the structure leads to that of the whole, and that nothing is lost on the way. */
export function PassageStanding({ passage }: PassageStandingProps): ReactElement {
  const card = useCard();
  const table = useFigureTable();
  const { structure, entrepreneurs, eliminations, global, difference, books } = passage;
  const isExact = difference.forecast.isZero && difference.actual.isZero;
  const worst = difference.actual.isZero ? difference.forecast : difference.actual;
  return (
    <Section title={words.passage}>
      <div className={card.card}>
        <table className={table.table}>
          <thead>
            <tr>
              <td />
              <th scope="col" className={table.number}>
                {words.actual}
              </th>
            </tr>
          </thead>
          <tbody>
            {(
              [
                [passageTexts.structure, structure.result.actual],
                [passageTexts.entrepreneurs, entrepreneurs.result.actual],
                [passageTexts.eliminations, eliminations.result.actual],
                [passageTexts.computed, global.result.actual],
                ...(books === null ? [] : ([[words.booksResult, books.result]] as const)),
              ] as const
            ).map(([label, amount]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className={table.number}>{formatAmount(amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={2}>{isExact ? words.passageExact : words.passageDiffers(formatEuros(worst))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}
