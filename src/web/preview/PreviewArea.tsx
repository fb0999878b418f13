import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { webText } from '../../text/web-text';
import { useBench, useBenchState } from '../bench/use-bench';
import type { SheetSummary } from '../work/desk';
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

/** The sheets of the workbook as they are now, those that were written among them, each in a grid. */
export function PreviewArea(): ReactElement | null {
  const styles = useStyles();
  const bench = useBench();
  const { stage, shown } = useBenchState();
  if (stage.kind !== 'open') return null;
  const { id, revision, current } = stage.workbook;
  return (
    <section className={styles.area} aria-label={words.label}>
      <div className={styles.sheet}>
        {shown.sheet === null ? null : (
          <SheetView key={`${id}:${revision}:${shown.sheet}`} sheet={shown.sheet} />
        )}
      </div>
      <div className={styles.tabs}>
        <TabList
          aria-label={words.sheets}
          size="small"
          selectedValue={shown.sheet}
          onTabSelect={(_, { value }) =>
            bench.show({ view: 'sheet', sheet: String(value), cell: { row: 0, column: 0 } })
          }
        >
          {current.sheets.map((sheet) => (
            <SheetTab key={sheet.name} sheet={sheet} />
          ))}
        </TabList>
      </div>
    </section>
  );
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
