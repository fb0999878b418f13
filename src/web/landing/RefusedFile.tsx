import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { problemRemedy, problemStatement } from '../../text/problem-sentences';
import { webText } from '../../text/web-text';
import type { Problem } from '../../workbook/problems';

interface RefusedFileProps {
  readonly name: string;
  readonly problems: readonly Problem[];
}

interface BrokenFileProps {
  readonly detail: string;
}

const useStyles = makeStyles({
  notice: {
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
    '& p': { margin: `${tokens.spacingVerticalXS} 0 0` },
    '& pre': { whiteSpace: 'pre-wrap', fontSize: tokens.fontSizeBase200 },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** A text that is no accounts at all has a fault in each line. */
const told = 5;

/** Why the file was not opened, and what to do. */
export function RefusedFile({ name, problems }: RefusedFileProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.notice}>
      <h3 className={styles.heading}>{webText.landing.refused(name)}</h3>
      {problems.slice(0, told).map((problem, at) => (
        <div key={`${at}:${problem.code}`}>
          <p>{problemStatement(problem)}</p>
          <p>{problemRemedy(problem)}</p>
        </div>
      ))}
    </div>
  );
}

/** A bug of ours: said as such, with what has to be passed on to mend it. */
export function BrokenFile({ detail }: BrokenFileProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.notice}>
      <h3 className={styles.heading}>{paneText.broken.heading}</h3>
      <p>{paneText.broken.report}</p>
      <pre>{detail}</pre>
    </div>
  );
}
