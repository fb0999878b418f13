import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Books } from '../../app/budget-requests';
import type { MappedAccounts, MappedLine } from '../../app/map-accounts';
import { budgetLabels, budgetLineLabel } from '../../text/budget-labels';
import { budgetPaneText } from '../../text/budget-pane-text';
import { counted, formatEuros } from '../../text/formats';
import { mappingPhrase, mappingSentence } from '../../text/mapping-text';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { AccountTable } from './AccountTable';

const words = budgetPaneText.mapping;

interface MappingSectionProps {
  readonly mapped: MappedAccounts;
  /** `null` while there are none. */
  readonly books: Books | null;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  status: { padding: tokens.spacingHorizontalM, fontWeight: tokens.fontWeightSemibold },
  label: {
    display: 'block',
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  accounts: { display: 'block', color: tokens.colorNeutralForeground2 },
  groups: { '& > * + *': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
});

/** Which accounts go to which line, and above all those that go to none. */
export function MappingSection({ mapped, books }: MappingSectionProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  return (
    <>
      {books === null ? null : <UnmappedSection mapped={mapped} />}
      <Section title={words.title}>
        {books === null ? <Body1>{words.noBooks}</Body1> : null}
        <div className={`${card.card} ${styles.groups}`}>
          {groups.map(([perimeter, side]) => {
            const lines = mapped.lines.filter(
              ({ line }) => line.perimeter === perimeter && line.side === side,
            );
            return lines.length === 0 ? null : (
              <div key={`${perimeter} ${side}`}>
                <Disclosure label={groupLabel(perimeter, side, lines.length)}>
                  <ul className={styles.list}>
                    {lines.map((entry) => (
                      <li key={entry.line.key}>
                        <LineItem entry={entry} />
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              </div>
            );
          })}
        </div>
      </Section>
    </>
  );
}

const groups = [
  ['structure', 'resource'],
  ['structure', 'use'],
  ['entrepreneurs', 'resource'],
  ['entrepreneurs', 'use'],
] as const;

function groupLabel(
  perimeter: 'structure' | 'entrepreneurs',
  side: 'resource' | 'use',
  count: number,
): string {
  const whose = budgetPaneText.trial.perimeters[perimeter];
  return `${whose} · ${budgetLabels.sides[side]} · ${counted(count, 'poste', 'postes')}`;
}

/** A line with its accounts; one without any has nothing to open. */
function LineItem({ entry }: { readonly entry: MappedLine }): ReactElement {
  const styles = useStyles();
  const { line, accounts } = entry;
  const label = budgetLineLabel(line);
  const both = (
    <span className={styles.label}>
      <span className={styles.name}>{label}</span>
      <span className={styles.accounts}>{accountsOf(entry)}</span>
    </span>
  );
  if (accounts.length === 0) return <div className={styles.plain}>{both}</div>;
  return (
    <Disclosure label={both}>
      <AccountTable name={words.accountsOf(label)} accounts={accounts} head={words.amount} />
    </Disclosure>
  );
}

function accountsOf({ line, accounts, total }: MappedLine): string {
  if (line.source === 'typed') return words.typed;
  const taken =
    accounts.length > 0
      ? mappingSentence(line.mapping, accounts.length, total)
      : [mappingPhrase(line.mapping), words.none].filter((text) => text !== '').join(' : ');
  return line.source === 'contribution' ? `${words.computed} · ${taken}` : taken;
}

/** What no line takes: counted, and each shown. */
function UnmappedSection({
  mapped: { unmapped, unmappedTotal },
}: Pick<MappingSectionProps, 'mapped'>): ReactElement {
  const styles = useStyles();
  const card = useCard();
  return (
    <Section title={words.unmappedTitle}>
      <div className={card.card}>
        <div role="status" className={styles.status}>
          {unmapped.length === 0
            ? words.allMapped
            : words.unmapped(unmapped.length, formatEuros(unmappedTotal))}
        </div>
        {unmapped.length === 0 ? null : (
          <AccountTable name={words.unmappedTitle} accounts={unmapped} head={words.balance} />
        )}
      </div>
    </Section>
  );
}
