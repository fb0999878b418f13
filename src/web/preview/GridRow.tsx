import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactElement } from 'react';
import { useBench } from '../bench/use-bench';
import type { ShownCell, ShownRow } from '../work/desk';
import { useCellLook } from './use-cell-look';

interface GridRowProps {
  readonly row: number;
  readonly top: number;
  readonly width: number;
  /** `undefined` for an empty row, and while it has not come. */
  readonly content: ShownRow | undefined;
  readonly columns: readonly VirtualItem[];
  /** The selected column, when the selected cell is in this row. */
  readonly selected: number | null;
}

const height = '24px';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, height },
  head: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    display: 'block',
    width: '56px',
    height,
    lineHeight: height,
    boxSizing: 'border-box',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  selected: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

/** One row of the grid, at its place. */
export function GridRow({ row, top, width, content, columns, selected }: GridRowProps): ReactElement {
  const styles = useStyles();
  const cells = new Map(content?.cells.map((cell) => [cell.column, cell]));
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ transform: `translateY(${top}px)`, top: 0, width }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, selected === null ? undefined : styles.selected)}
      >
        {row + 1}
      </div>
      {columns.map(({ index, start, size }) => (
        <GridCell
          key={index}
          place={{ row, column: index }}
          left={start}
          width={size}
          cell={cells.get(index)}
          state={selected === index ? 'selected' : 'plain'}
          room={cells.has(index + 1) ? 'own' : 'beside'}
        />
      ))}
    </div>
  );
}

interface GridCellProps {
  readonly place: { readonly row: number; readonly column: number };
  readonly left: number;
  readonly width: number;
  readonly cell: ShownCell | undefined;
  readonly state: 'selected' | 'plain';
  /** Whether the cell beside is empty: a text then flows over it, as in Excel. */
  readonly room: 'own' | 'beside';
}

function GridCell({ place, left, width, cell, state, room }: GridCellProps): ReactElement {
  const bench = useBench();
  const look = useCellLook(cell, state, room);
  return (
    // The keys are those of the grid, which has the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="gridcell"
      id={`cell-${place.row}-${place.column}`}
      aria-colindex={place.column + 2}
      aria-selected={state === 'selected'}
      className={look}
      style={{ left, width }}
      onClick={() => bench.show({ cell: place })}
    >
      {cell?.text}
    </div>
  );
}
