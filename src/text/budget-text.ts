import { balanceOf } from '../domain/budget/trial-balance';
import type { Figures } from '../domain/budget/line-figures';
import type { Exact } from '../domain/values/exact';
import { Money } from '../domain/values/money';
import type { BudgetReport, BudgetSide, BudgetTable } from '../reports/budget-report';
import { analysisTexts } from './budget-analysis-texts';
import { budgetGroupLabel, budgetLabels, budgetLineLabel, verdictLabel } from './budget-labels';
import { pairSentence, sentenceText } from './budget-sentences';
import { globalBudgetTitle, booksPhrase, structureBudgetTitle } from './budget-sheet-texts';
import { varianceText } from './contribution-variance-text';
import { counted, formatEuros, formatShare } from './formats';
import { french } from './french';
import { passageText } from './passage-text';
import { oneLine } from './report-text';
import { textTable } from './text-table';

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

/** As on the sheet: one decimal, with its sign. */
function rateText(rate: Exact): string {
  const tenths = Number(rate.timesPowerOfTen(3).roundedToInteger());
  return `${tenths > 0 ? '+' : ''}${formatShare(tenths)}`;
}

function pairLines({ resources, uses }: BudgetReport): readonly string[] {
  const sentences = [resources, uses].flatMap(({ lines, pairs }) => {
    const of = (key: string) => lines.find(({ line }) => line.key === key);
    return pairs.flatMap((pair) => {
      const [gain, loss] = [of(pair.gain.key), of(pair.loss.key)];
      if (gain === undefined || loss === undefined) return [];
      const words = pairSentence({
        gain: { line: gain.line, variance: gain.figures.variance },
        loss: { line: loss.line, variance: loss.figures.variance },
        compensated: pair.compensated,
      });
      return [`  ${oneLine(sentenceText(words))}`];
    });
  });
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
