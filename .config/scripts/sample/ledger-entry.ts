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
  /** Only on classes 6 and 7. */
  readonly section?: string;
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

export function debit(account: string, amount: number, extras: Extras = {}): LedgerLine {
  return { account, amount, ...extras };
}

export function credit(account: string, amount: number, extras: Extras = {}): LedgerLine {
  return { account, amount: -amount, ...extras };
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
