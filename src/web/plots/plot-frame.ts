import type { ChartPreview } from '../../app/preview-charts';
import type { Scale } from './scale';

/** What of a chart is drawn. */
export type Drawn = Pick<ChartPreview, 'kind' | 'categories' | 'series' | 'description'>;

/** The frame in which series are drawn, in pixels, and how values lie in it. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly first: Scale;
  readonly second: Scale;
}
