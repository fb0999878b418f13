import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { RequestTabs } from '../taskpane/parts/RequestTabs';
import { Shell } from '../taskpane/parts/Shell';
import { createPaneStore } from '../taskpane/state/pane-store';
import { PaneProvider } from '../taskpane/state/use-pane';
import { RequestView } from '../taskpane/views/RequestView';
import { webText } from '../text/web-text';
import { fileServices } from './bench/file-services';
import { useBench, useBenchState } from './bench/use-bench';
import { LeaveDialog } from './LeaveDialog';
import { PreviewArea } from './preview/PreviewArea';
import { narrowPage, useIsNarrow } from './use-is-narrow';
import { WorkbookBar } from './WorkbookBar';

const words = webText.views;

const narrow = `@media ${narrowPage}`;

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 400px',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    gridTemplateAreas: '"bar pane" "switch pane" "preview pane"',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"bar" "switch" "part"',
    },
    '@media print': { display: 'block', height: 'auto' },
  },
  bar: { gridArea: 'bar', minWidth: 0 },
  switch: {
    gridArea: 'switch',
    display: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'block' },
    '@media print': { display: 'none' },
  },
  preview: { gridArea: 'preview', minWidth: 0, minHeight: 0, [narrow]: { gridArea: 'part' } },
  pane: {
    gridArea: 'pane',
    minHeight: 0,
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [narrow]: { gridArea: 'part', borderLeft: 'none' },
    '@media print': { display: 'none' },
  },
  away: { [narrow]: { display: 'none' } },
});

type Part = 'pane' | 'workbook';

/** A workbook on the page: what is in it, and beside it the pane that reads it and computes. */
export function Workspace(): ReactElement {
  const styles = useStyles();
  const bench = useBench();
  const { shown } = useBenchState();
  const [store] = useState(() => createPaneStore(fileServices(bench)));
  const [part, setPart] = useState<Part>('pane');
  useEffect(() => void store.mutualisation.read(), [store]);
  // A person who goes to a cell wants to see it, also where there is room for one part only.
  useEffect(() => {
    if (shown.jump > 0) setPart('workbook');
  }, [shown.jump]);
  // The pane has the title and the main part of the page; where it is away, the workbook has them.
  const isAlone = useIsNarrow() && part === 'workbook';
  const away = (own: Part): string | undefined => (part === own ? undefined : styles.away);
  return (
    <PaneProvider value={store}>
      <div className={styles.page}>
        <div className={styles.bar}>
          <WorkbookBar title={isAlone ? 'h1' : 'p'} />
        </div>
        <nav className={styles.switch} aria-label={words.label}>
          <TabList selectedValue={part} onTabSelect={(_, { value }) => setPart(value as Part)}>
            <Tab value="pane">{words.pane}</Tab>
            <Tab value="workbook">{words.workbook}</Tab>
          </TabList>
        </nav>
        <div
          className={mergeClasses(styles.preview, away('workbook'))}
          {...(isAlone ? { role: 'main' } : {})}
        >
          <PreviewArea />
        </div>
        <div className={mergeClasses(styles.pane, away('pane'))}>
          <Shell navigation={<RequestTabs />}>
            <RequestView />
          </Shell>
        </div>
        <LeaveDialog />
      </div>
    </PaneProvider>
  );
}
