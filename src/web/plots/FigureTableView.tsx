import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { webText } from '../../text/web-text';

export interface FigureTable {
  readonly heads: readonly string[];
  /** The first of each is its name, the others are figures. */
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
}

interface FigureTableViewProps {
  readonly label: string;
  readonly table: FigureTable;
}

const useStyles = makeStyles({
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

/** Figures in a table of limited height. What scrolls has to be reached by the keyboard. */
export function FigureTableView({
  label,
  table: { heads, rows, total },
}: FigureTableViewProps): ReactElement {
  const styles = useStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} role="region" aria-label={webText.plots.figuresOf(label)} tabIndex={0}>
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
    </div>
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
