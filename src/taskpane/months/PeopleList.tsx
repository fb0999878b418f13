import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckboxCheckedFilled, CheckboxUncheckedRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import type { Entrepreneur } from '../../domain/people/entrepreneur';
import { monthsPaneText } from '../../text/months-pane-text';
import { personLabel } from '../../text/statement-texts';
import { useCard } from '../parts/use-card';

const words = monthsPaneText.statements;

interface PeopleListProps {
  readonly people: readonly Entrepreneur[];
  readonly wanted: readonly string[];
  readonly onToggle: (id: string) => void;
  /** The element that says which keys there are. */
  readonly describedBy: string;
  readonly ref: Ref<HTMLUListElement>;
}

const useStyles = makeStyles({
  list: {
    display: 'block',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '216px',
    overflowY: 'auto',
  },
  person: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  box: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralStrokeAccessible },
  checked: {
    color: tokens.colorCompoundBrandForeground1,
    '@media (forced-colors: active)': { color: 'Highlight' },
  },
  nobody: { padding: tokens.spacingHorizontalM },
});

/** People to tick, in a list with a focus of its own: arrows, Home and End move it, Space ticks. */
export function PeopleList({ people, wanted, onToggle, describedBy, ref }: PeopleListProps): ReactElement {
  const styles = useStyles();
  const card = useCard();
  const [active, setActive] = useState<string | null>(null);
  const inFocus = people.find(({ id }) => id === active) ?? people[0];
  if (people.length === 0) {
    return <div className={mergeClasses(card.card, styles.nobody)}>{words.noneFound}</div>;
  }
  return (
    <div className={card.card}>
      <ul
        ref={ref}
        role="listbox"
        aria-multiselectable
        aria-label={words.people}
        aria-describedby={describedBy}
        className={styles.list}
      >
        {people.map((person) => {
          const { id } = person;
          const isWanted = wanted.includes(id);
          return (
            <li
              key={id}
              role="option"
              aria-selected={isWanted}
              tabIndex={person === inFocus ? 0 : -1}
              className={styles.person}
              onClick={() => onToggle(id)}
              onFocus={() => setActive(id)}
              onKeyDown={(event) => whenPressed(event, () => onToggle(id))}
            >
              {isWanted ? (
                <CheckboxCheckedFilled className={mergeClasses(styles.box, styles.checked)} />
              ) : (
                <CheckboxUncheckedRegular className={styles.box} />
              )}
              {personLabel(person)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How many lines a page has, about. */
const page = 6;

function whenPressed(event: KeyboardEvent<HTMLElement>, toggle: () => void): void {
  if (event.key === ' ' || event.key === 'Enter') {
    event.preventDefault();
    toggle();
    return;
  }
  const options = [
    ...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=option]') ?? []),
  ];
  const here = options.indexOf(event.currentTarget);
  const last = options.length - 1;
  const next = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    PageDown: here + page,
    PageUp: here - page,
    Home: 0,
    End: last,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  options[Math.min(Math.max(next, 0), last)]?.focus();
}
