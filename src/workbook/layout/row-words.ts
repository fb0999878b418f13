import { comparableText } from './comparable-text';

/** What the label of a line says about it. `check`: a total whose figure must be the sum of lines above. */
export type RowLabel = 'check' | 'statistic' | 'ordinary';

/** `Total général`, `S/Total zone Nord`, `TOTAUX` are totals; `Moyenne`, `Nombre` are statistics; a name is ordinary. */
export function labelOfRow(text: string): RowLabel {
  const known = labels.get(text);
  if (known !== undefined) return known;
  const label = findLabel(text);
  if (labels.size > cacheLimit) labels.clear();
  labels.set(text, label);
  return label;
}

function findLabel(text: string): RowLabel {
  const comparable = comparableText(text);
  if (totals.test(comparable)) return 'check';
  return statistics.test(comparable) ? 'statistic' : 'ordinary';
}

/** True when a label announces credit notes: `Avoir – Dupont Marie`. */
export function speaksOfCreditNote(text: string): boolean {
  // Most names begin otherwise: their first letter settles it.
  if (!/^[\s«"']*[anrc]/i.test(text)) return false;
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

// The same names and labels come back on every line.
const labels = new Map<string, RowLabel>();
const cacheLimit = 50_000;

const totals =
  /^(subtotals?|sub total|(s|sous|ss) (total|totaux)|sous totaux|soustotal|total|totaux|grand total|ensemble|somme|cumul|report|a reporter)\b/;
const statistics =
  /^(moyenne|mediane|nombre|nb|effectif|minimum|maximum|min|max|ecart type|dont|pour memoire|verification|controle|ecart|verif|taux|tva|contribution|objectif|budget|rappel|n 1)\b/;
