import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { FigureTableView, type FigureTable } from './FigureTableView';

interface PlotFigureProps {
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly picture: ReactNode;
  readonly table: FigureTable;
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
        <FigureTableView label={title} table={table} />
      </div>
    </figure>
  );
}
