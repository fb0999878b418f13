import type { Problem, Severity } from '../workbook/problems';
import { severityOf } from '../workbook/problems';
import { counted } from './formats';
import { problemRemedy, problemSentence } from './problem-sentences';
import { oneLine } from './report-text';

/** How headings are set off; plain where there are no colours. */
export type Emphasis = (text: string, severity: Severity) => string;

/** The problems for a terminal: errors, then warnings, each with its place and what to do. */
export function problemsText(problems: readonly Problem[], emphasis: Emphasis): string {
  return [section(problems, 'error', emphasis), section(problems, 'warning', emphasis)]
    .filter((text) => text !== '')
    .join('\n\n');
}

function section(problems: readonly Problem[], severity: Severity, emphasis: Emphasis): string {
  const chosen = problems.filter((problem) => severityOf(problem) === severity);
  if (chosen.length === 0) return '';
  const { sign, one, many } = heads[severity];
  const items = grouped(chosen).map(({ sentences, remedy }) =>
    [...sentences.map((sentence) => `${sign} ${oneLine(sentence)}`), `  → ${oneLine(remedy)}`].join('\n'),
  );
  return [emphasis(counted(chosen.length, one, many), severity), ...items].join('\n');
}

interface Group {
  readonly remedy: string;
  readonly sentences: string[];
}

/** What is mended in the same way stands together: forty doubtful amounts need one advice. */
function grouped(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const problem of problems) {
    const remedy = problemRemedy(problem);
    const group = groups.get(remedy) ?? { remedy, sentences: [] };
    group.sentences.push(problemSentence(problem));
    groups.set(remedy, group);
  }
  return [...groups.values()];
}

const heads: Readonly<
  Record<Severity, { readonly sign: string; readonly one: string; readonly many: string }>
> = {
  error: { sign: '✗', one: 'erreur', many: 'erreurs' },
  warning: { sign: '⚠', one: 'point à vérifier', many: 'points à vérifier' },
};
