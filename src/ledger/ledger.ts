import type { SectionMonths } from '../domain/budget/section-months';
import type { TrialBalance } from '../domain/budget/trial-balance';
import type { Day } from '../domain/values/day';
import type { Money } from '../domain/values/money';
import type { FileFault, LedgerDoubt, LineFault } from './ledger-fault';

/** What an accounting file says, whatever its form. */
export interface Ledger {
  readonly kind: 'entries' | 'trial-balance';
  /** By account and section, as the file adds up: closing entries included. */
  readonly balance: TrialBalance;
  /** The part of {@link balance} that closing entries make, to take off for the charges and products of the year; mostly empty. */
  readonly closing: TrialBalance;
  /** What each section holds by month, without closing entries; empty for a trial balance and without sections. */
  readonly sectionMonths: readonly SectionMonths[];
  readonly counts: LineCounts;
  /** 0 for a trial balance. */
  readonly entries: number;
  readonly debit: Money;
  readonly credit: Money;
  readonly journals: readonly Journal[];
  /** Days of the first and of the last entry. */
  readonly period: { readonly first: Day; readonly last: Day } | null;
  /** Header of the column that gives the sections. */
  readonly sectionColumn: string | null;
  readonly faults: LedgerFaults;
}

/** Every line of the file is one of these: their sum is the number of its lines. */
export interface LineCounts {
  /** Taken into the balance. */
  readonly read: number;
  readonly refused: number;
  /** Header and titles. */
  readonly headers: number;
  /** Printed totals, checked and not added. */
  readonly totals: number;
  /** Nothing but spaces and separators. */
  readonly blank: number;
}

export interface Journal {
  readonly code: string;
  readonly label: string;
  readonly isOpening: boolean;
}

export interface LedgerFaults {
  readonly refusals: readonly LineFault[];
  readonly file: readonly FileFault[];
  readonly doubts: readonly LedgerDoubt[];
}
