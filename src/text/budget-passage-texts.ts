import type { BudgetReport } from '../reports/budget-report';
import { counted } from './formats';
import { french } from './french';

export const passageTexts = {
  note: french`Les montants viennent des feuilles des deux budgets par formules. La différence doit être 0,00 €.`,
  structure: 'Budget structure',
  entrepreneurs: french`+ Activités des entrepreneurs, mutualisation versée comprise`,
  eliminations: french`− Éliminations : mutualisation comptée des deux côtés`,
  computed: '= Budget global',
  global: french`Budget global, sur sa feuille`,
  difference: french`Différence`,
  checks: french`Contrôles avec les comptes`,
  checksNote: french`Un écart du résultat vient d'un réalisé saisi, de comptes non ventilés ou d'une mutualisation calculée qui n'est pas celle des comptes.`,
  booksCheck: french`Classes 7 − 6, et somme des postes et des comptes non ventilés`,
  resultCheck: french`Résultat réalisé du budget global, et résultat des comptes`,
  receivedCheck: french`Mutualisation calculée, et produit comptabilisé à la structure`,
  paidCheck: french`Mutualisation calculée, et charge comptabilisée aux entrepreneurs`,
  exactWord: '✓ exact',
  differenceWord: french`⚠ écart`,
  unmapped: french`Comptes non ventilés`,
  allMapped: french`✓ Tous les comptes des classes 6 et 7 sont ventilés dans un poste.`,
  unmappedTotal: french`Total non ventilé`,
} as const;

export function passageTitle({ year }: BudgetReport): string {
  return french`Passage structure–global ${String(year)}`;
}

/** `3 comptes des classes 6 et 7 ne sont dans aucun poste.` */
export function unmappedPhrase(count: number): string {
  const verb = count < 2 ? french`n'est` : 'ne sont';
  return french`⚠ ${counted(count, 'compte', 'comptes')} des classes 6 et 7 ${verb} dans aucun poste : complétez la colonne Comptes de la feuille des postes.`;
}
