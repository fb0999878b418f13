import type { BudgetReport } from '../reports/budget-report';
import { counted } from './formats';
import { french } from './french';

/** Everything on the two budget tables that is neither a header nor a figure. */
export const budgetSheetTexts = {
  note: french`Les montants sont calculés ; les écarts, les sous-totaux, les totaux et les poids des groupes sont des formules. La colonne Commentaire est à vous : elle est gardée d'un calcul à l'autre.`,
  summary: french`Prévisionnel et réalisé par groupe`,
  keptComments: 'Commentaires conservés',
  keptCommentsNote: french`Leur ligne n'est plus dans le budget. Ils y retournent si elle revient ; supprimez ceux qui ne servent plus.`,
  chartTitles: {
    resource: french`Ressources : prévisionnel et réalisé`,
    use: french`Emplois : prévisionnel et réalisé`,
  },
  chartDescriptions: {
    resource: french`Histogramme des ressources par groupe, le prévisionnel à côté du réalisé.`,
    use: french`Histogramme des emplois par groupe, le prévisionnel à côté du réalisé.`,
  },
} as const;

export function structureBudgetTitle({ year }: BudgetReport): string {
  return `Budget structure ${String(year)}`;
}

export function globalBudgetTitle({ year }: BudgetReport): string {
  return `Budget global ${String(year)}`;
}

/** `Équipe d’appui et services mutualisés · réalisé : FEC 2014.txt (142 comptes)`. */
export function structureBudgetSubtitle(report: BudgetReport): string {
  return french`Équipe d'appui et services mutualisés · ${booksPhrase(report)}`;
}

export function globalBudgetSubtitle(report: BudgetReport): string {
  return french`Toute la coopérative, la mutualisation éliminée des deux côtés · ${booksPhrase(report)}`;
}

/** Where the actual figures come from. */
export function booksPhrase({ books }: BudgetReport): string {
  if (books === null) return french`réalisé saisi dans la feuille des postes`;
  return french`réalisé : ${books.title} (${counted(books.accounts, 'compte', 'comptes')})`;
}
