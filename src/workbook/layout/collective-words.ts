import { comparableText } from './comparable-text';

/**
 * The contract with the person who notes how a turnover is shared, on a sheet that is called so: a line with the name
 * of the activity, « Montant partagé HT » and the amount; below it one line per member with the share. The shares count
 * only when that first line also says « À répartir en » and a month: without it, it is a note on what the months hold
 * already.
 */
export const collectiveLabels = { amount: 'Montant partagé HT', month: 'À répartir en' } as const;

/** A sheet of activities that several people carry together. */
export function isCalledCollective(title: string): boolean {
  return /\b(activites?|prestations?|chantiers?) (collecti\w*|partage\w*|communes?)\b/.test(
    comparableText(title),
  );
}

export function isSharedAmountLabel(text: string): boolean {
  return /^(montant|ca|chiffre d affaires|total) (ht )?(a partager|partagee?|commun|collectif)( ht)?$/.test(
    comparableText(text),
  );
}

export function isToShareLabel(text: string): boolean {
  return /^a (repartir|partager)( en| sur| le mois de)?$/.test(comparableText(text));
}
