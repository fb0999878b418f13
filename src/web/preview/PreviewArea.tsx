import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { BookRegular, DataBarVerticalRegular, DocumentTableRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import { webText } from '../../text/web-text';
import type { Shown } from '../bench/bench-state';
import { useBench, useBenchState } from '../bench/use-bench';
import type { SheetSummary } from '../work/desk';
import { BooksView } from '../books/BooksView';
import { PlotsView } from '../plots/PlotsView';
import { SheetView } from './SheetView';

const words = webText.preview;

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  sheet: { flexGrow: 1, minHeight: 0 },
  hidden: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** Sheets have any name: these are no sheet's, which are at most 31 characters. */
const tabOfView = {
  plots: 'plots of what was computed, which are no sheet',
  books: 'books of the year, which are no sheet either',
} as const;

/** The sheets of the workbook as they are now, those that were written among them, and the plots. */
export function PreviewArea(): ReactElement | null {
  const styles = useStyles();
  const { stage, shown } = useBenchState();
  if (stage.kind !== 'open') return null;
  const { id, revision, current, results } = stage.workbook;
  const charts = current.charts.filter(({ sheet }) => sheet === shown.sheet);
  return (
    <section className={styles.area} aria-label={words.label}>
      <div className={styles.sheet}>
        {shown.view === 'plots' ? <PlotsView results={results} /> : null}
        {shown.view === 'books' ? <BooksView /> : null}
        {shown.view !== 'sheet' || shown.sheet === null ? null : (
          <SheetView key={`${id}:${revision}:${shown.sheet}`} sheet={shown.sheet} charts={charts} />
        )}
      </div>
      <SheetTabs sheets={current.sheets} />
    </section>
  );
}

function SheetTabs({ sheets }: { readonly sheets: readonly SheetSummary[] }): ReactElement {
  const styles = useStyles();
  const bench = useBench();
  const { view, sheet: shownSheet } = useBenchState().shown;
  const selected = view === 'sheet' ? shownSheet : tabOfView[view];
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    tabs.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  return (
    <div ref={tabs} className={styles.tabs}>
      <TabList
        aria-label={words.sheets}
        size="small"
        selectedValue={selected}
        onTabSelect={(_, { value }) => bench.show(viewOfTab(String(value)))}
      >
        <Tab value={tabOfView.plots} icon={<DataBarVerticalRegular />}>
          {words.plots}
        </Tab>
        <Tab value={tabOfView.books} icon={<BookRegular />}>
          {webText.books.heading}
        </Tab>
        {sheets.map((sheet) => (
          <SheetTab key={sheet.name} sheet={sheet} />
        ))}
      </TabList>
    </div>
  );
}

function viewOfTab(tab: string): Partial<Shown> {
  if (tab === tabOfView.plots) return { view: 'plots' };
  if (tab === tabOfView.books) return { view: 'books' };
  return { view: 'sheet', sheet: tab, cell: { row: 0, column: 0 } };
}

function SheetTab({ sheet }: { readonly sheet: SheetSummary }): ReactElement {
  const styles = useStyles();
  const { name, owned, visibility } = sheet;
  const notes = [
    ...(visibility === 'visible' ? [] : [words.hidden]),
    ...(owned === null ? [] : [words.ours]),
  ];
  return (
    <Tab
      value={name}
      title={notes.join(', ')}
      {...(owned === null ? {} : { icon: <DocumentTableRegular aria-label={words.ours} /> })}
    >
      <span className={visibility === 'visible' ? undefined : styles.hidden}>{name}</span>
    </Tab>
  );
}
