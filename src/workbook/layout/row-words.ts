import { comparableText } from './comparable-text';

/** What the label of a line says about it. `check`: a total whose figure must be the sum of lines above. */
export type RowLabel = 'check' | 'statistic' | 'ordinary';

/** `Total général`, `S/Total zone Nord`, `TOTAUX` are totals; `Moyenne`, `Nombre` are statistics; a name is ordinary. */
export function labelOfRow(text: string): RowLabel {
  const comparable = comparableText(text);
  if (totals.test(comparable)) return 'check';
  return statistics.test(comparable) ? 'statistic' : 'ordinary';
}

/** True when a label announces credit notes: `Avoir – Dupont Marie`. */
export function speaksOfCreditNote(text: string): boolean {
  return /^(avoirs?|note de credit|notes de credit|credit note|remboursements?)\b/.test(comparableText(text));
}

/** `Avoir – Dupont Marie` is about Dupont Marie. */
export function withoutCreditNoteWords(text: string): string {
  return text.replace(/^\s*(avoirs?|notes? de cr[ée]dit|remboursements?)\s*[-–—:/]*\s*(de\s+|pour\s+)?/i, '');
}

/** True for a document that is a credit note: `Avoir`, `AV`, `Facture d’avoir`. */
export function isCreditNoteType(text: string): boolean {
  return /\b(avoirs?|av|credit|note de credit)\b/.test(comparableText(text));
}

const totals =
  /^(subtotals?|sub total|(s|sous|ss) (total|totaux)|sous totaux|soustotal|total|totaux|grand total|ensemble|somme|cumul|report|a reporter)\b/;
const statistics =
  /^(moyenne|mediane|nombre|nb|effectif|minimum|maximum|min|max|ecart type|dont|pour memoire|verification|controle|ecart|verif|taux|tva|contribution|objectif|budget|rappel|n 1)\b/;
