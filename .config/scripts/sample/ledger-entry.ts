export type JournalCode = 'AN' | 'VE' | 'AC' | 'BQ' | 'PA' | 'OD';

/** A client, a supplier or a person behind a collective account. */
export interface Party {
  readonly code: string;
  readonly name: string;
}

/** What ties an invoice to its payment. */
export interface Lettering {
  readonly letter: string;
  readonly date: string;
}

/** Cents: positive is a debit, negative a credit. */
export interface LedgerLine {
  readonly account: string;
  readonly amount: number;
  /** The activity whose line it is, by the code of its entrepreneur, or the structure. On every class: so its cash is known. */
  readonly section: string;
  readonly party?: Party;
  readonly lettering?: Lettering | null;
}

export interface LedgerEntry {
  readonly journal: JournalCode;
  /** `20140131`. */
  readonly date: string;
  readonly piece: string;
  /** When it is not that of the entry. */
  readonly pieceDate?: string;
  readonly label: string;
  readonly lines: readonly LedgerLine[];
}

type Extras = Omit<LedgerLine, 'account' | 'amount'>;

export function debit(account: string, amount: number, extras: Extras): LedgerLine {
  return { account, amount, ...extras };
}

export function credit(account: string, amount: number, extras: Extras): LedgerLine {
  return { account, amount: -amount, ...extras };
}

/** What balances these lines on one account, section by section: of one bank movement, the part of each activity. */
export function counterpart(account: string, lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const sums = new Map<string, number>();
  for (const { section, amount } of lines) sums.set(section, (sums.get(section) ?? 0) + amount);
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([section, sum]) => credit(account, sum, { section }));
}

/** The same lines the other way round: what was owed is paid. */
export function reversed(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  return lines.map((line) => ({ ...line, amount: -line.amount }));
}

export function totalOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** A day of 2014, months from 0; a day after the last of the month is the last. */
export function dayOf(month: number, day: number): string {
  const last = new Date(Date.UTC(2014, month + 1, 0)).getUTCDate();
  return `2014${String(month + 1).padStart(2, '0')}${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** The day that comes so many days later, perhaps in the next year. */
export function daysLater(date: string, days: number): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)].map(Number);
  const later = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) + days));
  return later.toISOString().slice(0, 10).replaceAll('-', '');
}
