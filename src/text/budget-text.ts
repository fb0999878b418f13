import { balanceOf } from '../domain/budget/trial-balance';
import type { Figures } from '../domain/budget/line-figures';
import { Money } from '../domain/values/money';
import type { BudgetReport, BudgetSide, BudgetTable } from '../reports/budget-report';
import { analysisTexts } from './budget-analysis-texts';
import { budgetGroupLabel, budgetLabels, budgetLineLabel, verdictLabel } from './budget-labels';
import { globalBudgetTitle, booksPhrase, structureBudgetTitle } from './budget-sheet-texts';
import { varianceText } from './contribution-variance-text';
import { counted, formatEuros, formatShare } from './formats';
import { french } from './french';
import { pairSentences } from './pair-sentences';
import { passageText } from './passage-text';
import { oneLine } from './report-text';
import { textTable } from './text-table';
import { rateText } from './variance-phrase';

/** Both budgets for a terminal, the passage between them, what makes up for what, and what no line takes. */
export function budgetText(report: BudgetReport): string {
  return [
    `${structureBudgetTitle(report)} · ${booksPhrase(report)}`,
    '',
    ...tableLines(report.structure),
    '',
    globalBudgetTitle(report),
    '',
    ...tableLines(report.global),
    '',
    ...passageText(report),
    ...pairLines(report),
    ...(report.contribution === null ? [] : ['', ...varianceText(report.contribution)]),
    ...unmappedLines(report),
  ].join('\n');
}

function tableLines({ resources, uses, result }: BudgetTable): readonly string[] {
  return textTable({
    columns: [
      { head: '', align: 'left' },
      { head: french`Prévisionnel`, align: 'right' },
      { head: french`Réalisé`, align: 'right' },
      { head: french`Écart`, align: 'right' },
      { head: '%', align: 'right' },
      { head: '', align: 'left' },
      { head: 'Poids', align: 'right' },
    ],
    rows: [...sideRows(resources), [], ...sideRows(uses)],
    foot: [figureRow(budgetLabels.result, result, '')],
  });
}

function sideRows({ side, groups, total }: BudgetSide): readonly (readonly string[])[] {
  const whole = groups.reduce((sofar, { weight }) => sofar + weight, 0);
  return [
    [budgetLabels.sides[side]],
    ...groups.flatMap(({ name, lines, total: sum, weight }) => {
      const own = lines.map((entry) => ({ ...entry, label: oneLine(budgetLineLabel(entry.line)) }));
      if (own.length === 1)
        return own.map((entry) => figureRow(`  ${entry.label}`, entry.figures, formatShare(entry.weight)));
      return [
        figureRow(`  ${oneLine(budgetGroupLabel(name))}`, sum, formatShare(weight)),
        ...own.map((entry) => figureRow(`    ${entry.label}`, entry.figures, formatShare(entry.weight))),
      ];
    }),
    figureRow(budgetLabels.totals[side], total, formatShare(whole)),
  ];
}

function figureRow(label: string, figures: Figures, weight: string): readonly string[] {
  const { forecast, actual, variance, rate, isFavourable } = figures;
  return [
    label,
    formatEuros(forecast),
    formatEuros(actual),
    formatEuros(variance),
    rate === null ? budgetLabels.noRate : rateText(rate),
    verdictLabel(isFavourable),
    weight,
  ];
}

function pairLines({ resources, uses }: BudgetReport): readonly string[] {
  const sentences = [resources, uses].flatMap(pairSentences).map((sentence) => `  ${oneLine(sentence)}`);
  return sentences.length === 0 ? [] : ['', analysisTexts.pairs, ...sentences];
}

function unmappedLines({ unmapped }: BudgetReport): readonly string[] {
  if (unmapped.length === 0) return [];
  const total = formatEuros(Money.sum(unmapped.map(balanceOf)));
  return [
    '',
    french`Non ventilé : ${counted(unmapped.length, 'compte', 'comptes')}, ${total}`,
    ...unmapped.map((account) => {
      const section = account.section === '' ? '' : ` (${account.section})`;
      return `  ${oneLine(`${account.account} ${account.label}${section}`)} : ${formatEuros(balanceOf(account))}`;
    }),
  ];
}
