import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import type { ChartPreview } from '../../app/preview-charts';
import { webText } from '../../text/web-text';
import { useBench, useBenchState } from '../bench/use-bench';
import type { SheetSize } from '../work/desk';
import { GridHeads } from './GridHeads';
import { GridRow } from './GridRow';
import { cellAfterKey } from './cell-after-key';
import { SheetCharts } from './SheetCharts';
import type { SheetRows } from './sheet-rows';

interface SheetGridProps {
  readonly sheet: string;
  readonly rows: SheetRows;
  readonly size: SheetSize;
  readonly charts: readonly ChartPreview[];
}

const rowHeight = 24;
const headWidth = 56;
const pixelsPerCharacter = 7.2;
const cellPadding = 14;

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    // The grid is larger than what is seen of it: its focus is shown around what is seen.
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media print': { overflow: 'visible' },
  },
  canvas: { position: 'relative' },
  grid: {
    height: '100%',
    outlineStyle: 'none',
    ':focus-visible [aria-selected=true]': {
      outline: `3px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
    },
  },
});

/** The cells of a sheet. Only those in view are in the page, however many there are; the keys of Excel move about. */
export function SheetGrid({ sheet, rows, size, charts }: SheetGridProps): ReactElement {
  const styles = useStyles();
  const { cell } = useBenchState().shown;
  const scroller = useRef<HTMLDivElement>(null);
  const bounds = boundsOf(size, charts);
  const { lines, columns } = useViewport(scroller, bounds, size);
  const move = useGridKeys(scroller, bounds);
  useFollowedCell(scroller, lines, columns);
  const shownLines = lines.getVirtualItems();
  const shownColumns = columns.getVirtualItems();
  const [first, last] = [shownLines[0]?.index ?? 0, shownLines.at(-1)?.index ?? 0];
  useEffect(() => rows.want(first, last), [rows, first, last]);
  const width = columns.getTotalSize();
  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.canvas} style={{ width, height: lines.getTotalSize() }}>
        <div
          className={styles.grid}
          role="grid"
          aria-label={webText.preview.grid(sheet)}
          aria-rowcount={bounds.rows + 1}
          aria-colcount={bounds.columns + 1}
          aria-readonly
          aria-activedescendant={`cell-${cell.row}-${cell.column}`}
          tabIndex={0}
          onKeyDown={move}
        >
          <GridHeads columns={shownColumns} width={width} />
          {shownLines.map(({ index, start }) => (
            <GridRow
              key={index}
              row={index}
              top={start}
              width={width}
              content={rows.row(index)}
              columns={shownColumns}
              selected={index === cell.row ? cell.column : null}
            />
          ))}
        </div>
        <SheetCharts
          charts={charts}
          left={(column) => columns.measurementsCache[column]?.start ?? width}
          top={(row) => (row + 1) * rowHeight}
        />
      </div>
    </div>
  );
}

interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

/** As far as cells and charts go. */
function boundsOf({ rows, columns }: SheetSize, charts: readonly ChartPreview[]): Bounds {
  return {
    rows: Math.max(rows, ...charts.map(({ place }) => place.bottom + 2)),
    columns: Math.max(columns, ...charts.map(({ place }) => place.right + 2)),
  };
}

/** The keys of Excel move the selected cell. */
function useGridKeys(scroller: RefObject<HTMLDivElement | null>, bounds: Bounds) {
  const bench = useBench();
  const { cell } = useBenchState().shown;
  return (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = cellAfterKey(event, cell, { ...bounds, page });
    if (next === null) return;
    event.preventDefault();
    bench.show({ cell: next });
  };
}

type Lines = Virtualizer<HTMLDivElement, Element>;

interface Viewport {
  readonly lines: Lines;
  readonly columns: Lines;
}

/** Which rows and columns are in view. */
function useViewport(scroller: RefObject<HTMLDivElement | null>, bounds: Bounds, size: SheetSize): Viewport {
  const lines = useVirtualizer<HTMLDivElement, Element>({
    count: bounds.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
  });
  const columns = useVirtualizer<HTMLDivElement, Element>({
    count: bounds.columns,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => Math.round((size.widths[column] ?? 8) * pixelsPerCharacter) + cellPadding,
    overscan: 3,
    paddingStart: headWidth,
    scrollPaddingStart: headWidth,
  });
  return { lines, columns };
}

/** Keeps the selected cell in view; a jump from the pane brings the focus along. */
function useFollowedCell(scroller: RefObject<HTMLDivElement | null>, lines: Lines, columns: Lines): void {
  const { cell, jump } = useBenchState().shown;
  useEffect(() => {
    lines.scrollToIndex(cell.row, { align: 'auto' });
    columns.scrollToIndex(cell.column, { align: 'auto' });
  }, [cell.row, cell.column, jump, lines, columns]);
  useEffect(() => {
    if (jump > 0) scroller.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
  }, [scroller, jump]);
}
