import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement } from 'react';
import { webText } from '../../text/web-text';
import { hasUnsaved } from '../bench/bench-state';
import { useBenchState } from '../bench/use-bench';
import type { OfflinePage } from './offline-page';

const words = webText.update;

interface UpdateBarProps {
  readonly offline: OfflinePage;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
    '@media print': { display: 'none' },
  },
});

/** A newer version is there. The person takes it when it suits her; the region is always there, so that it is announced. */
export function UpdateBar({ offline }: UpdateBarProps): ReactElement {
  const styles = useStyles();
  const hasUpdate = useSyncExternalStore(offline.subscribe, offline.hasUpdate);
  const isUnsaved = hasUnsaved(useBenchState());
  return (
    <div role="status">
      {hasUpdate ? (
        <div className={styles.bar}>
          <Body1>{isUnsaved ? words.readyUnsaved : words.ready}</Body1>
          <Button size="small" onClick={() => offline.update()}>
            {words.take}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
