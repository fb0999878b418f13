import type { BudgetLine } from '../domain/budget/budget-line';
import { internalGroupKeys, internalLineKeys } from '../reports/internal-flow-lines';
import { french } from './french';

/** Words of the budget that the sheets, the terminal and the pane share. */
export const budgetLabels = {
  sides: { resource: 'Ressources', use: 'Emplois' },
  totals: { resource: 'Total des ressources', use: 'Total des emplois' },
  result: french`Résultat (ressources − emplois)`,
  /** Told by sign and word, not by colour alone. */
  favourable: '▲ favorable',
  unfavourable: '▼ défavorable',
  asForecast: '= conforme',
  /** A percentage of nothing is not significant. */
  noRate: 'n.s.',
} as const;

/** The label of a line, also of those that the global budget adds. */
export function budgetLineLabel({ key, label }: BudgetLine): string {
  return label === '' ? (internalLabels[key] ?? key) : label;
}

/** The name of a group, also of those that the global budget adds. */
export function budgetGroupLabel(name: string): string {
  return internalGroups[name] ?? name;
}

/** `▲ favorable`, `▼ défavorable`, `= conforme`. */
export function verdictLabel(isFavourable: boolean | null): string {
  if (isFavourable === null) return budgetLabels.asForecast;
  return isFavourable ? budgetLabels.favourable : budgetLabels.unfavourable;
}

const internalLabels: Readonly<Record<string, string>> = {
  [internalLineKeys.paid]: french`Mutualisation versée à la structure`,
  [internalLineKeys.eliminatedResource]: french`Éliminations : mutualisation reçue par la structure`,
  [internalLineKeys.eliminatedUse]: french`Éliminations : mutualisation versée par les entrepreneurs`,
};

const internalGroups: Readonly<Record<string, string>> = {
  [internalGroupKeys.paid]: 'Mutualisation versée',
  [internalGroupKeys.eliminated]: 'Éliminations',
};
