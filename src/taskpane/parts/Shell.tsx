import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { paneText } from '../../text/pane-text';
import { NoticeBar } from './NoticeBar';

interface ShellProps {
  readonly children: ReactNode;
  /** The switch between requests, under the title. */
  readonly navigation?: ReactNode;
}

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  header: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  titles: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  subtitle: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** What stays whatever is in view: who is speaking, the switch between requests, and the short word beside. */
export function Shell({ children, navigation }: ShellProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <div className={styles.brand}>
          <img src="assets/icon-64.png" alt="" width={32} height={32} />
          <div className={styles.titles}>
            <h1 className={styles.title}>{paneText.title}</h1>
            <Text size={200} className={styles.subtitle}>
              {paneText.subtitle}
            </Text>
          </div>
        </div>
        {navigation}
      </header>
      <NoticeBar />
      <main className={styles.main}>{children}</main>
    </div>
  );
}
