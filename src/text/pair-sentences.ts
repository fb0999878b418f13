import type { SideAnalysis } from '../reports/budget-report';
import { pairSentence, sentenceText } from './budget-sentences';

/** Which variance of a side makes up for which, each as a sentence, the largest amount first. */
export function pairSentences({ lines, pairs }: SideAnalysis): readonly string[] {
  const of = (key: string) => lines.find(({ line }) => line.key === key);
  return pairs.flatMap((pair) => {
    const [gain, loss] = [of(pair.gain.key), of(pair.loss.key)];
    if (gain === undefined || loss === undefined) return [];
    const words = pairSentence({
      gain: { line: gain.line, variance: gain.figures.variance },
      loss: { line: loss.line, variance: loss.figures.variance },
      compensated: pair.compensated,
    });
    return [sentenceText(words)];
  });
}
