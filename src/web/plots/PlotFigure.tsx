import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';

interface PlotFigureProps {
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly picture: ReactNode;
  readonly table: FigureTable;
}

export interface FigureTable {
  readonly heads: readonly string[];
  /** The first of each is its name, the others are figures. */
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
}

const useStyles = makeStyles({
  figure: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    breakInside: 'avoid',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    '@media (max-width: 1599px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  scroller: {
    maxHeight: '320px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { maxHeight: 'none' },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, textAlign: 'right' },
    '& td': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    '& th:first-child': { textAlign: 'left' },
    '& tbody tr, & tfoot tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& tfoot td': { fontWeight: tokens.fontWeightSemibold },
    '& thead th': { position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground1 },
  },
});

/** A plot and, beside it, the same figures as a table. */
export function PlotFigure({ title, summary, picture, table }: PlotFigureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <Body1>{summary}</Body1>
      <div className={styles.beside}>
        {picture}
        {/* What scrolls has to be reached by the keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.scroller} role="region" aria-labelledby={id} tabIndex={0}>
          <Figures table={table} />
        </div>
      </div>
    </figure>
  );
}

function Figures({ table: { heads, rows, total } }: { readonly table: FigureTable }): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <FigureRow key={`${at}:${row[0] ?? ''}`} row={row} />
        ))}
      </tbody>
      {total === null ? null : (
        <tfoot>
          <FigureRow row={total} />
        </tfoot>
      )}
    </table>
  );
}

function FigureRow({ row: [name, ...figures] }: { readonly row: readonly string[] }): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      {figures.map((figure, at) => (
        <td key={at}>{figure}</td>
      ))}
    </tr>
  );
}
