import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactElement } from 'react';
import { webText } from '../../text/web-text';
import { columnName } from '../../workbook/cell-name';

interface GridHeadsProps {
  readonly columns: readonly VirtualItem[];
  readonly width: number;
}

const height = '24px';

const useStyles = makeStyles({
  heads: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    height,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    position: 'absolute',
    top: 0,
    height,
    lineHeight: height,
    textAlign: 'center',
    boxSizing: 'border-box',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: '56px',
    backgroundColor: tokens.colorNeutralBackground3,
    // For those who hear the grid: those who see it know what numbers and letters at its edge are.
    fontSize: 0,
  },
});

/** The letters of the columns, above the rows wherever one has scrolled to. */
export function GridHeads({ columns, width }: GridHeadsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.heads} role="row" aria-rowindex={1} style={{ width }}>
      <div role="columnheader" aria-colindex={1} className={mergeClasses(styles.head, styles.corner)}>
        {webText.preview.row}
      </div>
      {columns.map(({ index, start, size }) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 2}
          className={styles.head}
          style={{ left: start, width: size }}
        >
          {columnName(index)}
        </div>
      ))}
    </div>
  );
}
