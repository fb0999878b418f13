import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PersonCompared, WhatIfReport } from '../../reports/what-if-report';
import { formatAmount } from '../../text/formats';
import { simulationPaneText } from '../../text/simulation-pane-text';
import { differenceClassName, whatIfSubtitle, whatIfTexts } from '../../text/what-if-texts';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { useFigureTable } from '../parts/use-figure-table';
import { DifferenceBars } from './DifferenceBars';

const words = simulationPaneText;

interface SimulationResultProps {
  readonly report: WhatIfReport;
}

/** Totals, who would pay more or less, how the differences lie, and everybody. */
export function SimulationResult({ report }: SimulationResultProps): ReactElement {
  const { total, more, less, same, distribution, people } = report;
  const { today, simulated, difference } = total;
  return (
    <>
      <Section title={words.result}>
        <Body1>{whatIfSubtitle(report)}</Body1>
        <Figures
          name={words.result}
          heads={['', words.contribution]}
          rows={[
            [words.today, formatAmount(today)],
            [words.simulated, formatAmount(simulated)],
            [words.difference, formatAmount(difference)],
          ]}
        />
      </Section>
      <Section title={words.sides}>
        <Figures
          name={words.sides}
          heads={['', words.people, words.sum]}
          rows={[
            [whatIfTexts.more, String(more.people), formatAmount(more.sum)],
            [whatIfTexts.less, String(less.people), formatAmount(less.sum)],
            [whatIfTexts.same, String(same), ''],
          ]}
        />
      </Section>
      <Section title={words.distribution}>
        <DifferenceBars distribution={distribution} />
        <Figures
          name={words.distribution}
          heads={[words.difference, words.people, words.sum]}
          rows={distribution
            .filter((one) => one.people > 0)
            .map((one) => [differenceClassName(one), String(one.people), formatAmount(one.sum)])}
        />
      </Section>
      <Everybody people={people} />
    </>
  );
}

interface FiguresProps {
  /** What a screen reader calls the table. */
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Figures({ name, heads, rows }: FiguresProps): ReactElement {
  const card = useCard();
  const table = useFigureTable();
  return (
    <div className={card.card}>
      <table className={table.table} aria-label={name}>
        <thead>
          <tr>
            {heads.map((head, index) =>
              head === '' ? (
                <td key={index} />
              ) : (
                <th key={head} scope="col" className={index === 0 ? undefined : table.number}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ...figures]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {figures.map((figure, index) => (
                <td key={heads[index + 1]} className={table.number}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** More than a person looks at in one go; the rest comes on request. */
const shownAtFirst = 12;

function Everybody({ people }: { readonly people: readonly PersonCompared[] }): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? people : people.slice(0, shownAtFirst);
  const hidden = people.length - shown.length;
  return (
    <Section title={words.everybody}>
      <Figures
        name={words.everybody}
        heads={[words.person, words.today, words.difference]}
        rows={shown.map(({ entrepreneur: { code, name }, today, difference }) => [
          code === '' ? name : `${code} ${name}`,
          formatAmount(today),
          formatAmount(difference),
        ])}
      />
      {hidden === 0 ? null : (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {words.more(hidden)}
        </Button>
      )}
    </Section>
  );
}
