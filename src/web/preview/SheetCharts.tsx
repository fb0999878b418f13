import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChartPreview } from '../../app/preview-charts';
import { ChartDrawing } from '../plots/ChartDrawing';

interface SheetChartsProps {
  readonly charts: readonly ChartPreview[];
  /** Where a column begins, and a row. */
  readonly left: (column: number) => number;
  readonly top: (row: number) => number;
}

const titleHeight = 36;

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    boxSizing: 'border-box',
    overflow: 'hidden',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '28px',
    textAlign: 'center',
  },
});

/** The charts of a written sheet, each over the cells that it covers in Excel. Its figures stand in the sheet. */
export function SheetCharts({ charts, left, top }: SheetChartsProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {charts.map((chart) => {
        const { place } = chart;
        const [x, y] = [left(place.left), top(place.top)];
        const width = Math.min(left(place.right + 1) - x, 960);
        const height = top(place.bottom + 1) - y;
        return (
          <figure key={chart.key} className={styles.chart} style={{ left: x, top: y, width, height }}>
            <figcaption className={styles.title}>{chart.title}</figcaption>
            <ChartDrawing chart={chart} width={width - 18} height={height - titleHeight - 14} />
          </figure>
        );
      })}
    </>
  );
}
