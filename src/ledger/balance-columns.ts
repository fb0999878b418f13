import type { TextRow } from './csv-rows';

/** What a column of amounts holds: before the year, of the year, both together, or what is left; on which side. */
export interface AmountColumn {
  readonly column: number;
  readonly header: string;
  readonly part: 'opening' | 'movement' | 'total' | 'closing';
  readonly side: 'debit' | 'credit' | 'signed';
}

export interface BalanceColumns {
  /** Rows up to this one, counted from 0, are titles and headers. */
  readonly headerRow: number;
  readonly account: number;
  /** −1 when there is none. */
  readonly label: number;
  readonly section: number;
  readonly sectionHeader: string | null;
  readonly amounts: readonly AmountColumn[];
}

const searchedRows = 60;

/**
 * The header of a trial balance, wherever it stands: a column of accounts, and debit and credit or a balance. Two rows may make
 * it, `Mouvements` above `Débit` and `Crédit`. `null` when there is none.
 */
export function findBalanceColumns(rows: readonly TextRow[]): BalanceColumns | null {
  let best: BalanceColumns | null = null;
  for (const [index, { cells }] of rows.slice(0, searchedRows).entries()) {
    for (const headers of [cells, merged(rows[index - 1]?.cells ?? [], cells)]) {
      const found = columnsOf(headers, index);
      if (found !== null && found.amounts.length > (best?.amounts.length ?? 0)) best = found;
    }
  }
  return best;
}

/** Lower case, accents and signs away: `N° compte` is `n compte`. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The row above names groups of columns; a merged cell gives its text once, for the columns that follow too. */
function merged(above: readonly string[], own: readonly string[]): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(above.length, own.length) }, (_, column) => {
    const text = above[column]?.trim() ?? '';
    const header = own[column]?.trim() ?? '';
    if (text !== '') group = partOf(plainWords(text)) === null ? '' : text;
    if (header === '') return text;
    return sideOf(plainWords(header)) === null ? header : `${group} ${header}`;
  });
}

function columnsOf(headers: readonly string[], headerRow: number): BalanceColumns | null {
  const words = headers.map(plainWords);
  const account = words.findIndex((text) => accountWords.test(text));
  if (account < 0) return null;
  const label = words.findIndex(
    (text, column) => column !== account && /libelle|intitule|designation|nom du compte|^nom$/.test(text),
  );
  const section = words.findIndex((text) => /section|analytique|^axe|^centre|^activite|^affaire/.test(text));
  const amounts = words.flatMap((text, column): readonly AmountColumn[] => {
    if ([account, label, section].includes(column)) return [];
    const found = amountColumn(text);
    return found === null ? [] : [{ column, header: headers[column]?.trim() ?? '', ...found }];
  });
  const unique = amounts.filter(
    (one, index) => amounts.findIndex(({ part, side }) => part === one.part && side === one.side) === index,
  );
  if (!isEnough(unique)) return null;
  const sectionHeader = section < 0 ? null : (headers[section]?.trim() ?? '');
  return { headerRow, account, label, section, sectionHeader, amounts: unique };
}

const accountWords =
  /^((n|no|num|numero|code)( de| du)? )?(compte|comptes|cpt|cpte)( (n|no|num|numero|general|generaux))?$|^comptenum$/;

/** Debit and credit of some part, or a balance. */
function isEnough(amounts: readonly AmountColumn[]): boolean {
  const has = (side: AmountColumn['side']) => amounts.some((amount) => amount.side === side);
  return (has('debit') && has('credit')) || has('signed');
}

function amountColumn(text: string): Pick<AmountColumn, 'part' | 'side'> | null {
  // Figures of the year before stand beside many balances.
  if (/\bn 1\b|precedent/.test(text)) return null;
  const side = sideOf(text);
  const part = partOf(text);
  if (side !== null) return { side, part: part ?? 'movement' };
  if (part === null || /%|ecart|variation/.test(text)) return null;
  return { side: 'signed', part };
}

function sideOf(text: string): 'debit' | 'credit' | null {
  if (/\bdebit|\bdeb\b/.test(text)) return 'debit';
  return /\bcredit|\bcred\b/.test(text) ? 'credit' : null;
}

function partOf(text: string): AmountColumn['part'] | null {
  if (/\ban\b|\baux?n\b|nouveau|report|ouverture|initial|debut|anterieur/.test(text)) return 'opening';
  if (/\bsoldes?\b|cloture|\bfinal|\bfin\b|^balance$/.test(text)) return 'closing';
  if (/total|totaux|cumul/.test(text)) return 'total';
  return /mouvement|\bmvts?\b|periode|exercice/.test(text) ? 'movement' : null;
}
