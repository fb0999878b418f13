import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Books } from '../../app/budget-requests';
import type { KnownBudget } from '../../app/read-budget';
import { tryMapping, type TriedMapping, type TypedMapping } from '../../app/try-mapping';
import { budgetPaneText } from '../../text/budget-pane-text';
import { mappingSentence } from '../../text/mapping-text';
import { andList, quoted } from '../../text/phrases';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { usePaneStore } from '../state/use-pane';
import { AccountTable } from './AccountTable';

const words = budgetPaneText.trial;
const perimeters = ['structure', 'entrepreneurs', 'both'] as const;

interface TrialSectionProps {
  readonly known: KnownBudget;
  readonly books: Books;
  readonly trial: TypedMapping;
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    '& input, & select': { minWidth: 0 },
  },
  outcome: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Accounts typed to see what they would take, before they are put on a line. */
export function TrialSection({ known, books, trial }: TrialSectionProps): ReactElement {
  const card = useCard();
  const tried = useMemo(() => tryMapping(trial, known, books), [trial, known, books]);
  const wrong = tried.kind === 'unreadable' ? words.unreadable(tried.piece) : null;
  return (
    <Section title={words.title}>
      <div className={card.card}>
        <TrialForm trial={trial} wrong={wrong} />
        <div role="status">{tried.kind === 'tried' ? <Sentence tried={tried} /> : null}</div>
        {tried.kind === 'tried' && tried.accounts.length > 0 ? (
          <AccountTable
            name={words.title}
            accounts={tried.accounts}
            head={budgetPaneText.mapping.amount}
            noteOf={({ lines }) =>
              lines.length === 0 ? words.free : words.takenBy(andList(lines.map(quoted)))
            }
          />
        ) : null}
      </div>
    </Section>
  );
}

interface TrialFormProps {
  readonly trial: TypedMapping;
  /** What is wrong with the accounts as typed; `null` when they can be used. */
  readonly wrong: string | null;
}

function TrialForm({ trial, wrong }: TrialFormProps): ReactElement {
  const styles = useStyles();
  const { budget } = usePaneStore();
  return (
    <div className={styles.form}>
      <Field
        label={words.accounts}
        hint={words.accountsHint}
        {...(wrong === null ? {} : { validationState: 'error' as const, validationMessage: wrong })}
      >
        <Input
          value={trial.accounts}
          onChange={(_, { value }) => budget.try({ ...trial, accounts: value })}
        />
      </Field>
      <Field label={words.sections} hint={words.sectionsHint}>
        <Input
          value={trial.sections}
          onChange={(_, { value }) => budget.try({ ...trial, sections: value })}
        />
      </Field>
      <Field label={words.perimeter}>
        <Select
          value={trial.perimeter}
          onChange={(_, { value }) => {
            const perimeter = perimeters.find((one) => one === value);
            if (perimeter !== undefined) budget.try({ ...trial, perimeter });
          }}
        >
          {perimeters.map((one) => (
            <option key={one} value={one}>
              {words.perimeters[one]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

type Tried = Extract<TriedMapping, { readonly kind: 'tried' }>;

function Sentence({ tried: { mapping, accounts, total, counts } }: { readonly tried: Tried }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.outcome}>
      {mappingSentence(mapping, accounts.length, total) + words.counts[counts]}
    </div>
  );
}
