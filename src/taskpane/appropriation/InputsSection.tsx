import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { formatPercent } from '../../text/formats';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { shareFields, type AmountField } from './appropriation-form';
import { ChoiceInput } from './ChoiceInput';
import { TypedInput } from './TypedInput';
import type { ShownAppropriation } from './use-appropriation';

const words = appropriationPaneText;
const choiceFields = ['ceiling', 'unit', 'policy', 'lossTo'] as const;

interface InputsSectionProps {
  readonly shown: ShownAppropriation;
}

const useStyles = makeStyles({
  form: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalM },
  pairs: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  // Names of one and of two lines: the fields stand in a row all the same.
  shares: { alignItems: 'end' },
  more: { display: 'grid', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
});

/** What the appropriation hangs on: first what changes each year, the rest folded away. */
export function InputsSection({ shown }: InputsSectionProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const isHeldUp = moreFields.some((field) => shown.faults.has(field));
  return (
    <Section title={words.inputs}>
      <div className={`${card.card} ${styles.form}`}>
        <div className={styles.pairs}>
          <AmountInput shown={shown} field="result" />
          <AmountInput shown={shown} field="priorLosses" />
        </div>
        <ShareInputs shown={shown} />
        {/* A field that holds the calculation up is not left folded away. */}
        <Disclosure label={words.more} holdsOpen={isHeldUp ? 'yes' : 'no'}>
          <MoreInputs shown={shown} />
        </Disclosure>
      </div>
    </Section>
  );
}

const moreFields = ['legalReserve', 'highestCapital', 'labourBooked', 'excludedGains', 'year'] as const;

function MoreInputs({ shown }: InputsSectionProps): ReactElement {
  const styles = useStyles();
  const { form, faults, change } = shown;
  return (
    <div className={styles.more}>
      <AmountInput shown={shown} field="highestCapital" />
      <AmountInput shown={shown} field="legalReserve" />
      <AmountInput shown={shown} field="labourBooked" />
      <AmountInput shown={shown} field="excludedGains" />
      <TypedInput
        label={words.fields.year}
        hint={words.hints.year}
        value={form.year}
        fault={faults.get('year')}
        onChange={(year) => change({ ...form, year })}
      />
      {choiceFields.map((field) => (
        <ChoiceInput key={field} shown={shown} field={field} />
      ))}
    </div>
  );
}

function AmountInput({ shown, field }: InputsSectionProps & { readonly field: AmountField }): ReactElement {
  const { form, faults, change } = shown;
  const isBooked = field === 'result' && form.labourBooked.trim() !== '';
  return (
    <TypedInput
      label={words.fields[field]}
      hint={isBooked ? words.hints.resultBooked : words.hints[field]}
      unit="€"
      value={form[field]}
      fault={faults.get(field)}
      onChange={(text) => change({ ...form, [field]: text })}
    />
  );
}

function ShareInputs({ shown }: InputsSectionProps): ReactElement {
  const styles = useStyles();
  const { form, faults, change, outcome } = shown;
  const applied = outcome?.status === 'done' ? outcome.report.appropriation.shares : null;
  return (
    <div role="group" aria-label={words.rates} className={mergeClasses(styles.pairs, styles.shares)}>
      {shareFields.map((field) => (
        <TypedInput
          key={field}
          label={words.fields[field]}
          unit="%"
          value={form[field]}
          fault={faults.get(field)}
          {...(form[field].trim() === '' && field !== 'interest' && applied !== null
            ? { hint: words.rest(formatPercent(applied[field])) }
            : {})}
          onChange={(text) => change({ ...form, [field]: text })}
        />
      ))}
    </div>
  );
}
