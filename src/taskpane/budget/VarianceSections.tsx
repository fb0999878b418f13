import type { ReactElement } from 'react';
import type { ContributionVariance } from '../../reports/contribution-variance';
import { budgetPaneText } from '../../text/budget-pane-text';
import { contributionEffects, type Waterfall } from '../../text/contribution-effects';
import { contributionVarianceTexts } from '../../text/contribution-variance-texts';
import { formatEuros } from '../../text/formats';
import { signedEuros } from '../../text/variance-phrase';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { useFigureTable } from '../parts/use-figure-table';
import { WaterfallChart } from './WaterfallChart';

const words = budgetPaneText.result;

interface VarianceSectionsProps {
  readonly variance: ContributionVariance;
}

/** Why the mutualisation differs, from its forecast and from the year before: as far as it is known. */
export function VarianceSections({ variance }: VarianceSectionsProps): ReactElement {
  return (
    <>
      {contributionEffects(variance).map((waterfall) => (
        <VarianceSection key={waterfall.key} waterfall={waterfall} />
      ))}
      {variance.fromForecast === null ? (
        <Section title={contributionVarianceTexts.fromForecast}>
          <div>{contributionVarianceTexts.noForecast}</div>
        </Section>
      ) : null}
    </>
  );
}

function VarianceSection({ waterfall }: { readonly waterfall: Waterfall }): ReactElement {
  const card = useCard();
  const table = useFigureTable();
  const { chartTitle, start, end, effects } = waterfall;
  return (
    <Section title={chartTitle}>
      <div className={card.card}>
        <WaterfallChart waterfall={waterfall} />
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.effect}</th>
              <th scope="col" className={table.number}>
                {words.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{start.label}</th>
              <td className={table.number}>{formatEuros(start.amount)}</td>
            </tr>
            {effects.map(({ label, amount, explanation }) => (
              <tr key={label}>
                <th scope="row">
                  {label}
                  <span className={table.note}>{explanation}</span>
                </th>
                <td className={table.number}>{signedEuros(amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{end.label}</th>
              <td className={table.number}>{formatEuros(end.amount)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}
