import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import type { Problem } from '../../workbook/problems';
import { countOf, groupProblems } from '../state/problem-groups';
import { ProblemGroupItem } from './ProblemGroupItem';
import { Section } from './Section';
import { useCard } from './use-card';

const words = paneText.problems;

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Errors are opened where they are the matter, and folded where they stand beside something else. */
  readonly errors: 'open' | 'folded';
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** Problems by kind, errors first, each kind counted and opened by a click. Nothing for no problem. */
export function ProblemList({ problems, errors: state }: ProblemListProps): ReactElement | null {
  const styles = useStyles();
  const card = useCard();
  const groups = groupProblems(problems);
  if (groups.length === 0) return null;
  const errors = countOf(groups, 'error');
  const warnings = countOf(groups, 'warning');
  return (
    <Section
      title={words.heading}
      aside={
        <>
          {errors === 0 ? null : (
            <Badge appearance="filled" color="danger">
              {words.errors(errors)}
            </Badge>
          )}
          {warnings === 0 ? null : (
            <Badge appearance="tint" color="warning">
              {words.warnings(warnings)}
            </Badge>
          )}
        </>
      }
    >
      <div className={card.card}>
        <ul className={styles.list}>
          {groups.map((group) => (
            <li key={group.code}>
              <ProblemGroupItem
                group={group}
                startsOpen={group.severity === 'error' && state === 'open' ? 'yes' : 'no'}
              />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
