import { Body1, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { ChartPreview } from '../../app/preview-charts';
import { webText } from '../../text/web-text';
import { cellName } from '../../workbook/cell-name';
import type { ShownPlace } from '../bench/bench-state';
import { useBench, useBenchState } from '../bench/use-bench';
import { SheetGrid } from './SheetGrid';
import { sheetRows, type SheetRows } from './sheet-rows';

const words = webText.preview;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    '@media print': { display: 'none' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: '48px' },
  content: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: tokens.fontFamilyMonospace,
  },
  size: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  note: { padding: tokens.spacingHorizontalL },
});

interface SheetViewProps {
  readonly sheet: string;
  readonly charts: readonly ChartPreview[];
}

/** One sheet: the selected cell with its formula, and the grid. */
export function SheetView({ sheet, charts }: SheetViewProps): ReactElement {
  const styles = useStyles();
  const bench = useBench();
  const { shown } = useBenchState();
  const [rows] = useState(() => sheetRows(bench, sheet));
  const version = useSyncExternalStore(rows.subscribe, rows.version);
  // Also after a worker was ended before it had answered.
  useEffect(() => rows.want(shown.cell.row, shown.cell.row), [rows, shown.cell.row, version]);
  const size = rows.size();
  if (size === null) {
    return (
      <div className={styles.note} role="status">
        <Spinner size="small" label={words.loading} />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <div className={styles.line}>
        <span className={styles.name}>{cellName(shown.cell.row, shown.cell.column)}</span>
        <span className={styles.content}>{contentOf(rows, shown.cell)}</span>
        <span className={styles.size}>{words.size(size.rows, size.columns)}</span>
      </div>
      {size.rows === 0 ? (
        <Body1 className={styles.note}>{words.empty}</Body1>
      ) : (
        <SheetGrid sheet={sheet} rows={rows} size={size} charts={charts} />
      )}
    </div>
  );
}

/** The formula of the cell as the file has it, else what it shows. */
function contentOf(rows: SheetRows, { row, column }: ShownPlace): string {
  const cell = rows.row(row)?.cells.find((one) => one.column === column);
  return cell?.formula ?? cell?.text ?? '';
}
