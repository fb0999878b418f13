import type { VariancePair } from '../../domain/budget/pair-variances';
import type { AnalysedLine } from '../../reports/budget-report';
import { analysisTexts } from '../../text/budget-analysis-texts';
import { budgetLineLabel } from '../../text/budget-labels';
import { pairSentence, sentenceText } from '../../text/budget-sentences';
import type { SentencePart } from '../../text/budget-sentences';
import { cellName } from '../cell-name';
import { pairColumns } from '../layout/budget-analysis-sheets';
import type { WrittenRow } from '../port';
import { analysisColumnNumbers as columns } from './analysis-grid';
import type { AnalysisPage } from './analysis-grid';
import { amountInText, signedAmountInText, textLiteral } from './text-formula';
import { blankCell, euroCell, formulaCell, textCell } from './written-cells';

const place = { pair: columns.label, compensated: columns.forecast, sentence: columns.actual } as const;

/** Which variance makes up for which, the largest first: a sentence whose figures are those of the lines above. */
export function pairsBlock(page: AnalysisPage): readonly WrittenRow[] {
  const { analysis, grid } = page;
  const { pairs, side } = analysis;
  const title = {
    row: grid.pairs,
    cells: [textCell(place.pair, analysisTexts.pairs, 'subtitle')],
  };
  if (pairs.length === 0) {
    return [title, { row: grid.pairs + 1, cells: [textCell(place.pair, analysisTexts.noPairs, 'note')] }];
  }
  const header = grid.pairs + 2;
  return [
    title,
    { row: grid.pairs + 1, cells: [textCell(place.pair, analysisTexts.pairsNotes[side], 'note')] },
    {
      row: header,
      cells: [
        textCell(place.pair, pairColumns.pair, 'header'),
        textCell(place.compensated, pairColumns.compensated, 'header-number'),
        textCell(place.sentence, pairColumns.sentence, 'header'),
        ...band(page),
      ],
    },
    ...pairs.map((pair, index) => pairRow(page, pair, { row: header + 1 + index, rank: index + 1 })),
  ];
}

/** The sentences run on to the right: so does the band above them. */
function band({ grid }: AnalysisPage) {
  const last = grid.hasPrevious ? columns.since : columns.weight;
  return Array.from({ length: last - place.sentence }, (_, index) =>
    blankCell(place.sentence + 1 + index, 'header'),
  );
}

interface PairPlace {
  readonly row: number;
  readonly rank: number;
}

function pairRow(page: AnalysisPage, pair: VariancePair, { row, rank }: PairPlace): WrittenRow {
  const gain = lineOf(page, pair.gain.key);
  const loss = lineOf(page, pair.loss.key);
  const parts = pairSentence({
    gain: { line: gain.entry.line, variance: gain.entry.figures.variance },
    loss: { line: loss.entry.line, variance: loss.entry.figures.variance },
    compensated: pair.compensated,
  });
  const cells = {
    gain: cellName(gain.row, columns.variance),
    loss: cellName(loss.row, columns.variance),
    compensated: cellName(row, place.compensated),
  };
  const words = `${String(rank)}. ${budgetLineLabel(gain.entry.line)} → ${budgetLineLabel(loss.entry.line)}`;
  return {
    row,
    cells: [
      textCell(place.pair, words, 'text-wrapped'),
      euroCell(place.compensated, pair.compensated),
      formulaCell(
        place.sentence,
        { formula: sentenceFormula(parts, cells), result: sentenceText(parts) },
        'sentence',
      ),
    ],
  };
}

function sentenceFormula(
  parts: readonly SentencePart[],
  cells: Readonly<Record<'gain' | 'loss' | 'compensated', string>>,
): string {
  return parts
    .map((part) => {
      if ('words' in part) return textLiteral(part.words);
      const cell = cells[part.figure];
      return part.figure === 'compensated' ? amountInText(cell) : signedAmountInText(cell);
    })
    .join('&');
}

interface PlacedLine {
  readonly entry: AnalysedLine;
  readonly row: number;
}

/** Pairs are made of the lines of the same analysis. */
function lineOf({ analysis, grid }: AnalysisPage, key: string): PlacedLine {
  const index = analysis.lines.findIndex(({ line }) => line.key === key);
  const entry = analysis.lines[index];
  if (entry === undefined) throw new Error(`A pair names the line ${key}, which is not analysed`);
  return { entry, row: grid.first + index };
}
