import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactElement } from 'react';
import { webText } from '../../text/web-text';
import { columnName } from '../../workbook/cell-name';
import { useBench, useBenchState } from '../bench/use-bench';
import type { SheetSize } from '../work/desk';
import { GridRow } from './GridRow';
import { cellAfterKey } from './cell-after-key';
import type { SheetRows } from './sheet-rows';

interface SheetGridProps {
  readonly sheet: string;
  readonly rows: SheetRows;
  readonly size: SheetSize;
}

export const rowHeight = 24;
export const headWidth = 56;
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
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media print': { overflow: 'visible' },
  },
  canvas: { position: 'relative' },
  heads: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    height: `${rowHeight}px`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    position: 'absolute',
    top: 0,
    height: `${rowHeight}px`,
    lineHeight: `${rowHeight}px`,
    textAlign: 'center',
    boxSizing: 'border-box',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 3,
    width: `${headWidth}px`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The cells of a sheet. Only those in view are in the page, however many there are; the keys of Excel move about. */
export function SheetGrid({ sheet, rows, size }: SheetGridProps): ReactElement {
  const styles = useStyles();
  const bench = useBench();
  const { cell, jump } = useBenchState().shown;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  });
  const columns = useVirtualizer({
    count: size.columns,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => Math.round((size.widths[column] ?? 8) * pixelsPerCharacter) + cellPadding,
    overscan: 3,
    paddingStart: headWidth,
    scrollPaddingStart: headWidth,
  });
  const shownLines = lines.getVirtualItems();
  const shownColumns = columns.getVirtualItems();
  const [first, last] = [shownLines[0]?.index ?? 0, shownLines.at(-1)?.index ?? 0];
  useEffect(() => rows.want(first, last), [rows, first, last]);
  useEffect(() => {
    lines.scrollToIndex(cell.row, { align: 'auto' });
    columns.scrollToIndex(cell.column, { align: 'auto' });
  }, [cell.row, cell.column, jump, lines, columns]);
  useEffect(() => {
    if (jump > 0) scroller.current?.focus({ preventScroll: true });
  }, [jump]);
  const width = columns.getTotalSize();
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={webText.preview.grid(sheet)}
      aria-rowcount={size.rows + 1}
      aria-colcount={size.columns + 1}
      aria-readonly
      aria-activedescendant={`cell-${cell.row}-${cell.column}`}
      tabIndex={0}
      onKeyDown={(event) => {
        const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
        const next = cellAfterKey(event, cell, { rows: size.rows, columns: size.columns, page });
        if (next === null) return;
        event.preventDefault();
        bench.show({ cell: next });
      }}
    >
      <div className={styles.canvas} style={{ width, height: lines.getTotalSize() + rowHeight }}>
        <div className={styles.heads} role="row" aria-rowindex={1} style={{ width }}>
          <div role="columnheader" aria-colindex={1} className={`${styles.head} ${styles.corner}`} />
          {shownColumns.map(({ index, start, size: wide }) => (
            <div
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className={styles.head}
              style={{ left: start, width: wide }}
            >
              {columnName(index)}
            </div>
          ))}
        </div>
        {shownLines.map(({ index, start }) => (
          <GridRow
            key={index}
            row={index}
            top={start + rowHeight}
            width={width}
            content={rows.row(index)}
            columns={shownColumns}
            selected={index === cell.row ? cell.column : null}
          />
        ))}
      </div>
    </div>
  );
}
