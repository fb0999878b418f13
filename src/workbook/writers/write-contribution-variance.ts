import type { BudgetReport } from '../../reports/budget-report';
import type { ContributionVariance } from '../../reports/contribution-variance';
import {
  contributionVarianceTexts as texts,
  contributionVarianceTitle,
} from '../../text/contribution-variance-texts';
import { sheetTitles } from '../layout/sheet-titles';
import type { SheetEdit, WrittenChart, WrittenRow } from '../port';
import { amountWidth } from './amount-width';
import { contributionEffects } from '../../text/contribution-effects';
import type { Waterfall } from '../../text/contribution-effects';
import { peopleBlock, peopleHeight } from './people-effects-block';
import { waterfallBlock, waterfallChart, waterfallColumns, waterfallGrid } from './waterfall-block';
import { textCell } from './written-cells';

/** Why the mutualisation differs from its forecast and from the year before: effects, a waterfall, persons. */
export function writeContributionVariance(report: BudgetReport, variance: ContributionVariance): SheetEdit {
  const title = contributionVarianceTitle(report);
  const parts = placedParts(variance);
  const { amount, down } = waterfallColumns;
  const width = Math.max(15, amountWidth([variance.forecast, variance.actual, variance.difference]) + 2);
  return {
    key: 'contribution-variance',
    title: sheetTitles['contribution-variance'],
    mode: 'replace',
    rows: [
      { row: 0, cells: [textCell(0, title, 'title')] },
      { row: 1, cells: [textCell(0, texts.note, 'note')] },
      ...parts.flatMap(({ rows }) => rows),
    ],
    widths: [
      { column: 0, characters: 44 },
      ...Array.from({ length: down - amount + 1 }, (_, index) => ({
        column: amount + index,
        characters: width,
      })),
      { column: waterfallColumns.explanation, characters: 62 },
    ],
    freeze: { rows: 0, columns: 1 },
    tables: [],
    charts: parts.flatMap(({ charts }) => charts),
    conditionalFormats: [],
    print: {
      orientation: 'landscape',
      titleRows: null,
      fitToWidth: true,
      breakBefore: {
        rows: parts
          .filter(({ charts }) => charts.length > 0)
          .slice(1)
          .map(({ top }) => top),
        columns: [],
      },
      header: title,
      footer: '&P / &N',
    },
  };
}

/** A part of the sheet with the rows that it takes. */
interface PlacedPart {
  readonly top: number;
  readonly rows: readonly WrittenRow[];
  readonly charts: readonly WrittenChart[];
}

/** One explanation below the other; a sentence where one is missing. */
function placedParts(variance: ContributionVariance): readonly PlacedPart[] {
  const parts: PlacedPart[] = [];
  let top = 3;
  for (const words of missingWords(variance)) {
    parts.push({ top, rows: [{ row: top, cells: [textCell(0, words, 'note')] }], charts: [] });
    top += 1;
  }
  if (parts.length > 0) top += 1;
  for (const waterfall of contributionEffects(variance)) {
    const part = placedWaterfall(waterfall, top);
    parts.push(part.placed);
    top = part.end + 2;
  }
  return parts;
}

function missingWords({ fromForecast, fromLastYear }: ContributionVariance): readonly string[] {
  return [
    ...(fromForecast === null ? [texts.noForecast] : []),
    ...(fromLastYear === null ? [texts.noLastYear] : []),
  ];
}

function placedWaterfall(
  waterfall: Waterfall,
  top: number,
): { readonly placed: PlacedPart; readonly end: number } {
  const grid = waterfallGrid(waterfall, top);
  const below = grid.chart.bottom + 2;
  const { people } = waterfall;
  return {
    placed: {
      top,
      rows: [...waterfallBlock(waterfall, grid), ...(people === null ? [] : peopleBlock(people, below))],
      charts: [waterfallChart(waterfall, grid)],
    },
    end: people === null ? grid.chart.bottom : below + peopleHeight(people),
  };
}
