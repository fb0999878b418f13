import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface FrameProps {
  readonly children: ReactNode;
  /** Buttons that stay in view at the bottom; the last one is the main one. */
  readonly actions?: ReactNode;
}

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    // What does not fit is scrolled to, never squeezed.
    '& > *': { flexShrink: 0 },
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    '& > button': { minWidth: 0 },
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What every view has below the head of the pane: what it shows, and its actions at the bottom. */
export function Frame({ children, actions }: FrameProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={styles.body}>{children}</div>
      {actions === undefined ? null : <footer className={styles.footer}>{actions}</footer>}
    </>
  );
}
