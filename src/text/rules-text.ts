import type { ContributionReport } from '../reports/contribution-report';
import { Money } from '../domain/values/money';
import { explainOwnPart } from './explanations';
import { counted, formatEuros, formatMonth } from './formats';
import { oneLine } from './report-text';
import { ruleName } from './rule-names';
import { textTable } from './text-table';

/** The rules of a year and what each gave, then every line with how its amount came about. */
export function rulesText(report: ContributionReport): string {
  return [...rulesTable(report), '', ...linesTable(report)].join('\n');
}

function rulesTable({ entrepreneurs }: ContributionReport): readonly string[] {
  const rules = new Map<string, { lines: number; base: Money; contribution: Money }>();
  for (const { rule, base, contribution } of entrepreneurs.flatMap(({ lines }) => lines)) {
    const name = ruleName(rule);
    const known = rules.get(name) ?? { lines: 0, base: Money.zero, contribution: Money.zero };
    rules.set(name, {
      lines: known.lines + 1,
      base: known.base.plus(base),
      contribution: known.contribution.plus(contribution),
    });
  }
  return textTable({
    columns: [
      { head: 'Règle', align: 'left' },
      { head: 'Lignes', align: 'right' },
      { head: 'Assiette', align: 'right' },
      { head: 'Contribution', align: 'right' },
    ],
    rows: [...rules].map(([name, { lines, base, contribution }]) => [
      oneLine(name),
      counted(lines, 'ligne', 'lignes'),
      formatEuros(base),
      formatEuros(contribution),
    ]),
    foot: [],
  });
}

function linesTable({ entrepreneurs }: ContributionReport): readonly string[] {
  return textTable({
    columns: [
      { head: 'Nom', align: 'left' },
      { head: 'Mois', align: 'left' },
      { head: 'Contribution', align: 'right' },
      { head: 'Calcul', align: 'left' },
    ],
    rows: entrepreneurs.flatMap(({ entrepreneur, lines }) =>
      lines
        .filter(({ base, contribution }) => !base.isZero || !contribution.isZero)
        .map((line) => [
          oneLine(entrepreneur.name),
          formatMonth(line.month),
          formatEuros(line.contribution),
          oneLine(explainOwnPart(line)),
        ]),
    ),
    foot: [],
  });
}
