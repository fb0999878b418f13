import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { KnownMonth, KnownMonths } from '../../app/read-months';
import { formatCount, formatEuros } from '../../text/formats';
import { monthOptionText, monthsPaneText, monthStateText } from '../../text/months-pane-text';
import { capitalised } from '../../text/phrases';
import { Disclosure } from '../parts/Disclosure';
import { FactList } from '../parts/FactList';
import { useCard } from '../parts/use-card';
import { usePaneStore } from '../state/use-pane';
import { MonthTable } from './MonthTable';

const words = monthsPaneText.month;

interface MonthSectionProps {
  readonly known: KnownMonths;
  readonly chosen: KnownMonth;
}

/** Which month, what it holds and whether it is closed; the whole year on request. */
export function MonthSection({ known: { year, months }, chosen }: MonthSectionProps): ReactElement {
  const store = usePaneStore();
  const card = useCard();
  const { month, turnover, contribution, active, closedOn } = chosen;
  return (
    <>
      <Field label={words.label}>
        <Select
          value={month.toString()}
          onChange={(_, { value }) =>
            store.months.choose({
              month: months.find((one) => one.month.toString() === value)?.month ?? null,
            })
          }
        >
          {months.map((one) => (
            <option key={one.month.toString()} value={one.month.toString()}>
              {monthOptionText(one.month, one.closedOn)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={card.card}>
        <FactList
          align="right"
          facts={[
            [words.turnover, formatEuros(turnover)],
            [words.contribution, formatEuros(contribution)],
            [words.active, formatCount(active)],
            [words.state, capitalised(monthStateText(closedOn))],
          ]}
        />
        <Disclosure label={words.all(year)}>
          <MonthTable name={words.all(year)} months={months} states="shown" />
        </Disclosure>
      </div>
    </>
  );
}
