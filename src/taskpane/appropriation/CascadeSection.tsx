import type { ReactElement } from 'react';
import type { Appropriation, PartKey } from '../../domain/appropriation/appropriation';
import { baseExplanation, partExplanation } from '../../text/appropriation-explanations';
import { appropriationTexts, partLabels } from '../../text/appropriation-labels';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { formatEuros } from '../../text/formats';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { CascadeChart } from './CascadeChart';
import { partAmounts, partKeys } from './part-amounts';
import { useFigureTable } from '../parts/use-figure-table';

interface CascadeSectionProps {
  readonly appropriation: Appropriation;
}

/** Where the result goes, from the losses down: a picture, then each amount with how it comes about. */
export function CascadeSection({ appropriation }: CascadeSectionProps): ReactElement {
  const card = useCard();
  const table = useFigureTable();
  const { result, base, lossesLeft } = appropriation;
  const amounts = partAmounts(appropriation);
  return (
    <Section title={appropriationPaneText.cascade}>
      <div className={card.card}>
        <CascadeChart amounts={amounts} />
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{appropriationTexts.columns.part}</th>
              <th scope="col" className={table.number}>
                {appropriationTexts.columns.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            <PartLine part="lossesAbsorbed" appropriation={appropriation} />
            <Line
              label={appropriationTexts.base}
              amount={formatEuros(base)}
              note={baseExplanation(appropriation)}
            />
            {partKeys
              .filter((part) => part !== 'lossesAbsorbed')
              .map((part) => (
                <PartLine key={part} part={part} appropriation={appropriation} />
              ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{appropriationTexts.total}</th>
              <td className={table.number}>{formatEuros(result)}</td>
            </tr>
            {lossesLeft.isZero ? null : (
              <tr>
                <th scope="row">{appropriationTexts.lossesLeft}</th>
                <td className={table.number}>{formatEuros(lossesLeft)}</td>
              </tr>
            )}
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

function PartLine({ part, appropriation }: CascadeSectionProps & { readonly part: PartKey }): ReactElement {
  return (
    <Line
      label={partLabels[part]}
      amount={formatEuros(appropriation.parts[part])}
      note={partExplanation(part, appropriation)}
    />
  );
}

interface LineProps {
  readonly label: string;
  readonly amount: string;
  readonly note: string;
}

function Line({ label, amount, note }: LineProps): ReactElement {
  const table = useFigureTable();
  return (
    <tr>
      <th scope="row">
        {label}
        <span className={table.note}>{note}</span>
      </th>
      <td className={table.number}>{amount}</td>
    </tr>
  );
}
