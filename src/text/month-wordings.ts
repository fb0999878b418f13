import { formatEuroText, formatPlainNumber } from './formats';
import { french } from './french';
import { dayPhrase, monthPhrase, monthsPhrase } from './phrases';
import type { Wordings } from './wordings';

/** What the turnover of one person in one month makes one look twice at. */
export const monthWordings = {
  'vat-suspected': {
    statement: ({ who, month, amount, ratio }) =>
      french`${who} a ${formatEuroText(amount)} en ${monthPhrase(month)}, ${formatPlainNumber(ratio)} fois son montant habituel ; ce pourrait être un montant TTC`,
    remedy: () => french`Vérifiez que le montant est hors taxes.`,
  },
  'negative-month': {
    statement: ({ who, month, amount }) =>
      french`${who} a un chiffre d'affaires négatif en ${monthPhrase(month)} (${formatEuroText(amount)})`,
    remedy: () =>
      french`Vérifiez qu'il s'agit d'un avoir ; la contribution de ce mois est négative elle aussi.`,
  },
  outlier: {
    statement: ({ who, month, amount, median }) =>
      french`${who} a ${formatEuroText(amount)} en ${monthPhrase(month)}, loin de ses autres mois (médiane ${formatEuroText(median)})`,
    remedy: () => french`Vérifiez le montant ; s'il est juste, il n'y a rien à faire.`,
  },
  'before-entry': {
    statement: ({ who, month, amount, day }) =>
      french`${who} a ${formatEuroText(amount)} en ${monthPhrase(month)}, avant son entrée le ${dayPhrase(day)}`,
    remedy: () =>
      french`Vérifiez la date d'entrée, ou la personne à qui revient ce montant ; la contribution est calculée tout de même.`,
  },
  'after-exit': {
    statement: ({ who, month, amount, day }) =>
      french`${who} a ${formatEuroText(amount)} en ${monthPhrase(month)}, après sa sortie le ${dayPhrase(day)}`,
    remedy: () =>
      french`Vérifiez la date de sortie, ou la personne à qui revient ce montant ; la contribution est calculée tout de même.`,
  },
  'month-missing': {
    statement: ({ who, months }) => french`${who} n'a aucun montant pour ${missing(months)}`,
    remedy: () => french`Ajoutez le montant, ou 0 s'il n'y a pas eu de chiffre d'affaires.`,
  },
  'month-missing-for-all': {
    statement: ({ months }) => french`aucune feuille ne donne le chiffre d'affaires pour ${missing(months)}`,
    remedy: () =>
      french`Ajoutez ce qui manque si c'est connu, ou vérifiez dans la feuille Lecture que la feuille du mois n'est pas ignorée.`,
  },
  'credit-note-line': {
    statement: ({ who, month, amount }) =>
      french`${who} a une seconde ligne, négative, en ${monthPhrase(month)} (${formatEuroText(amount)}) ; elle est prise comme un avoir et déduite`,
    remedy: () => french`Vérifiez qu'il s'agit d'un avoir ; sinon, supprimez la ligne.`,
  },
} satisfies Partial<Wordings>;

function missing(months: readonly string[]): string {
  const phrase = monthsPhrase(months);
  return months.length > 2 && phrase.startsWith('d') ? french`les mois ${phrase}` : phrase;
}
