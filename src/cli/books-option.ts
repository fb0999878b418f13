import { basename } from 'node:path';
import { booksOfLedger } from '../app/books-of-ledger';
import type { Books } from '../app/budget-requests';
import { budgetCliText } from '../text/budget-cli-text';
import type { Outcome } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { openLedger } from './open-ledger';
import type { ProgressLine } from './progress-line';
import { UsageError } from './usage-error';

/** The accounting file of a command, as it was typed. What it is, is told by its content. */
export interface BooksOptions {
  readonly fec?: string;
  readonly balance?: string;
  readonly lenient?: true;
}

export interface BooksRead {
  /** `null` when no file was named. */
  readonly books: Books | null;
  /** Warnings about the file. */
  readonly problems: readonly Problem[];
}

/** Throws a usage error when two files are named. */
export function checkBooks({ fec, balance }: BooksOptions): void {
  if (fec !== undefined && balance !== undefined) throw new UsageError(budgetCliText.twoBooks());
}

export async function booksFrom(
  { fec, balance, lenient }: BooksOptions,
  progress: ProgressLine,
): Promise<Outcome<BooksRead>> {
  const file = fec ?? balance;
  if (file === undefined) return { status: 'done', value: { books: null, problems: [] } };
  const refusedLines = lenient === true ? 'leave-out' : 'refuse';
  const result = await openLedger(file, { refusedLines, progress });
  if (result.status === 'refused') return result;
  const { ledger, problems } = result;
  return { status: 'done', value: { books: booksOfLedger(ledger, basename(file)), problems } };
}
