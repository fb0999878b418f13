import type { ContributionEntries } from '../reports/contribution-entries';
import { counted, formatEuros } from './formats';
import { french } from './french';

/** What the terminal says of the entries. */
export const entryCliText = {
  description: french`donne les écritures comptables des contributions : fichier FEC, CSV ou feuille`,
  month: french`mois à comptabiliser, par exemple 2014-05 ; sans lui, tous les mois calculés`,
  format: french`fec (18 colonnes et la section), csv (pour Excel) ou sheet (feuille Écritures)`,
  out: french`fichier à écrire ; sans lui, fec et csv vont sur la sortie standard`,
} as const;

/** Why a command line is not understood. */
export const entryUsage = {
  month: (value: string) => french`--month ${value} n'est pas un mois, par exemple 2014-05`,
  sameFile: () => french`le fichier à écrire est le classeur qui est lu ; donnez-lui un autre nom`,
  inPlace: () => french`--in-place ne va qu'avec --format sheet`,
  sheetTarget: () => french`--format sheet demande où écrire : --out FICHIER.xlsx, ou --in-place`,
} as const;

/** `130 lignes, débit et crédit de 6 171,50 €.` */
export function entriesSummary({ months, debit }: ContributionEntries): string {
  const lines = months.reduce((sofar, month) => sofar + month.lines.length, 0);
  return french`${counted(lines, 'ligne', 'lignes')} d'écriture, équilibrées : débit et crédit de ${formatEuros(debit)}.`;
}

/** For standard error: the file itself holds nothing but entries. */
export function warningsSummary(count: number): string {
  return french`${counted(count, 'point à vérifier', 'points à vérifier')} dans le classeur : voyez la commande compute.`;
}
