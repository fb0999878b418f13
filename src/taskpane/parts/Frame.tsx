import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { paneText } from '../../text/pane-text';
import { NoticeBar } from './NoticeBar';

interface FrameProps {
  readonly children: ReactNode;
  /** Buttons that stay in view at the bottom; the last one is the main one. */
  readonly actions?: ReactNode;
}

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  titles: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  subtitle: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  main: {
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

/** What every view has: who is speaking at the top, the view, its actions at the bottom. */
export function Frame({ children, actions }: FrameProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <img src="assets/icon-64.png" alt="" width={32} height={32} />
        <div className={styles.titles}>
          <h1 className={styles.title}>{paneText.title}</h1>
          <Text size={200} className={styles.subtitle}>
            {paneText.subtitle}
          </Text>
        </div>
      </header>
      <NoticeBar />
      <main className={styles.main}>{children}</main>
      {actions === undefined ? null : <footer className={styles.footer}>{actions}</footer>}
    </div>
  );
}
