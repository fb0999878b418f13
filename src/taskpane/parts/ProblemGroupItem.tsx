import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { formatCount } from '../../text/formats';
import { paneText } from '../../text/pane-text';
import { problemRemedy } from '../../text/problem-sentences';
import { problemTitle } from '../../text/problem-titles';
import type { ProblemGroup } from '../state/problem-groups';
import { Disclosure } from './Disclosure';
import { ProblemItem } from './ProblemItem';

interface ProblemGroupItemProps {
  readonly group: ProblemGroup;
  readonly startsOpen: 'yes' | 'no';
}

/** More than a person looks at in one go; the rest comes on request. */
const shownAtFirst = 15;

const useStyles = makeStyles({
  label: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  icon: { display: 'flex', flexShrink: 0, fontSize: '18px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  remedy: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One kind of problem: its places, and what to do, said once when it is the same for all. */
export function ProblemGroupItem({ group, startsOpen }: ProblemGroupItemProps): ReactElement {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? group.problems : group.problems.slice(0, shownAtFirst);
  const hidden = group.problems.length - shown.length;
  const remedies = new Set(group.problems.map(problemRemedy));
  const shared = remedies.size === 1 ? [...remedies] : [];
  return (
    <Disclosure startsOpen={startsOpen} label={<GroupLabel group={group} />}>
      <div className={styles.body}>
        {shared.map((remedy) => (
          <p key={remedy} className={styles.remedy}>
            {remedy}
          </p>
        ))}
        <ul className={styles.list}>
          {shown.map((problem, index) => (
            // Problems of one kind may be alike in every field; their order does not change.
            <ProblemItem
              key={index}
              problem={problem}
              remedy={shared.length === 0 ? problemRemedy(problem) : null}
            />
          ))}
        </ul>
        {hidden > 0 ? (
          <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
            {paneText.problems.more(hidden)}
          </Button>
        ) : null}
      </div>
    </Disclosure>
  );
}

function GroupLabel({ group }: { readonly group: ProblemGroup }): ReactElement {
  const styles = useStyles();
  const isError = group.severity === 'error';
  return (
    <span className={styles.label}>
      <span className={`${styles.icon} ${isError ? styles.error : styles.warning}`}>
        {isError ? <ErrorCircleFilled /> : <WarningFilled />}
      </span>
      <span className={styles.title}>{problemTitle(group.code)}</span>
      <Badge shape="circular" appearance={isError ? 'filled' : 'tint'} color={isError ? 'danger' : 'warning'}>
        {formatCount(group.problems.length)}
      </Badge>
    </span>
  );
}
