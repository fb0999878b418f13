/** Where each thing stands in the lines of a file of entries; −1 where the file has no such column. */
export interface FecColumns {
  readonly separator: number;
  /** Fields of the header, empty ones included. */
  readonly width: number;
  /** Fields up to the last that has a name. */
  readonly named: number;
  /** `true` when fields stand in quotation marks. */
  readonly isQuoted: boolean;
  readonly at: Readonly<Record<FecField | 'section', number>>;
  readonly sectionHeader: string | null;
  /** What must be there and is not. */
  readonly missing: readonly string[];
}

export type FecField = keyof typeof namesOf;

/** The names of the law (LPF art. A47 A-1), in lower case and without what is no letter, then those met in real files. */
const namesOf = {
  journal: ['journalcode', 'codejournal', 'codejnl', 'journal'],
  journalLabel: ['journallib', 'journallibelle', 'libellejournal', 'libjournal'],
  entry: ['ecriturenum', 'ecriturenumero', 'numecriture', 'numeroecriture', 'numeroecr'],
  date: ['ecrituredate', 'dateecriture', 'datecomptable'],
  account: ['comptenum', 'comptenumero', 'numcompte', 'numerocompte', 'compte'],
  label: ['comptelib', 'comptelibelle', 'libellecompte', 'libcompte'],
  auxiliary: ['compauxnum', 'compteauxnum', 'comauxnum'],
  auxiliaryLabel: ['compauxlib', 'compteauxlib', 'comauxlib', 'compauxlibelle'],
  piece: ['pieceref', 'piecereference', 'referencepiece', 'numpiece'],
  pieceDate: ['piecedate', 'datepiece'],
  entryLabel: ['ecriturelib', 'ecriturelibelle', 'libelleecriture', 'libecriture'],
  debit: ['debit', 'montantdebit', 'debits'],
  credit: ['credit', 'montantcredit', 'credits'],
  amount: ['montant'],
  side: ['sens'],
  letter: ['ecriturelet', 'ecriturelettrage', 'lettrage'],
  letterDate: ['datelet', 'datelettrage', 'ecrituredatelet'],
  validDate: ['validdate', 'datevalid', 'datevalidation', 'validationdate'],
  currencyAmount: ['montantdevise', 'montantdev'],
  currency: ['idevise', 'identdevise', 'devise'],
} as const;

const fieldOf = new Map<string, FecField>(
  // The keys of this very table, which `Object.entries` forgets.
  (Object.entries(namesOf) as [FecField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

/** Headers that name an analytic section, wherever they stand. */
const sectionNames =
  /^(code|num|libelle)?(section|analytique|analytic|axe|axe1|centre|centrecout|centredecout|centreanalytique|sectionanalytique|axeanalytique|planalytique|ana|affaire)(code|num|1)?$/;
/** Columns that the law or usual software adds for other things. */
const otherExtras = /^(date|mode|nat|id|num|ref|lettr|taux|tva|regl|mnt|montant|lib)/;

/**
 * Reads a line as the header of a file of entries, columns by name in any order. `null` when fewer than four of the
 * names of the law stand in it, whatever separates them.
 */
export function readFecHeader(text: string): FecColumns | null {
  const candidates = ['\t', '|', ';', ','].map((sign) => ({ sign, headers: text.split(sign) }));
  const known = (headers: readonly string[]): number =>
    headers.filter((header) => fieldOf.has(comparableHeader(header))).length;
  const best = candidates.reduce((one, other) => (known(other.headers) > known(one.headers) ? other : one));
  if (known(best.headers) < fewestKnown || !best.headers.some(isOwnName)) return null;
  return columnsOf(best.sign, best.headers);
}

const fewestKnown = 4;

/** `Compte`, `Débit` and `Journal` head trial balances and general ledgers too; these only a file of entries. */
function isOwnName(header: string): boolean {
  return /^(journalcode|ecriturenum|ecrituredate|comptenum|ecriturelib|pieceref)/.test(
    comparableHeader(header),
  );
}

function columnsOf(sign: string, headers: readonly string[]): FecColumns {
  const names = headers.map(comparableHeader);
  const fields = names.map((name) => fieldOf.get(name) ?? null);
  const place = (field: FecField): number => fields.indexOf(field);
  const section = sectionColumn(names, fields);
  const at = Object.fromEntries([
    ...Object.keys(namesOf).map((field) => [field, place(field as FecField)]),
    ['section', section],
  ]) as FecColumns['at']; // Every key of the table and the section: just built.
  return {
    separator: sign.charCodeAt(0),
    width: headers.length,
    named: names.reduce((last, name, index) => (name === '' ? last : index + 1), 0),
    isQuoted: /^\s*\uFEFF?"/.test(headers[0] ?? ''),
    at,
    sectionHeader: section < 0 ? null : plainHeader(headers[section] ?? ''),
    missing: missingNames(at),
  };
}

/** A column named as a section, else the first other column with a name beside those of the law. */
function sectionColumn(names: readonly string[], fields: readonly (FecField | null)[]): number {
  const named = names.findIndex((name, index) => fields[index] === null && sectionNames.test(name));
  if (named >= 0) return named;
  return names.findIndex((name, index) => fields[index] === null && name !== '' && !otherExtras.test(name));
}

function missingNames(at: FecColumns['at']): readonly string[] {
  const required = [
    ['journal', 'JournalCode'],
    ['entry', 'EcritureNum'],
    ['date', 'EcritureDate'],
    ['account', 'CompteNum'],
  ] as const;
  const missing: string[] = required.filter(([field]) => at[field] < 0).map(([, name]) => name);
  const hasSides = at.debit >= 0 && at.credit >= 0;
  const hasAmount = at.amount >= 0 && at.side >= 0;
  if (hasSides || hasAmount) return missing;
  if (at.amount >= 0) return [...missing, 'Sens'];
  if (at.side >= 0) return [...missing, 'Montant'];
  return [...missing, ...(at.debit < 0 ? ['Debit'] : []), ...(at.credit < 0 ? ['Credit'] : [])];
}

function plainHeader(header: string): string {
  return header.replace(/^[\s\uFEFF"]+|[\s"]+$/g, '');
}

function comparableHeader(header: string): string {
  return header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
