import type { Money } from '../domain/values/money';
import { totalClasses } from '../ledger/class-totals';
import type { Ledger } from '../ledger/ledger';
import { hasErrors, type Problem } from '../workbook/problems';
import { booksOfLedger } from './books-of-ledger';
import type { Books } from './budget-requests';
import { ledgerProblems } from './ledger-problems-of';
import { readLedger, type LedgerSource } from './read-ledger';
import type { StepProgress } from './requests';
import { shownLedger, type LedgerFigures } from './shown-ledger';

/** An accounting file that was read, with its totals to be seen before anything is written. */
export interface ReadImport {
  readonly status: 'read';
  readonly books: Books;
  /** Accounts without their sections. */
  readonly figures: LedgerFigures;
  readonly debit: Money;
  readonly credit: Money;
  /** Warnings only. */
  readonly problems: readonly Problem[];
}

export interface RefusedImport {
  readonly status: 'refused';
  readonly problems: readonly Problem[];
  /** What is left without the lines that cannot be read; `null` when that would not help. */
  readonly leniently: ReadImport | null;
}

/** Reads an accounting file once: whole, or refused together with what it gives when the person accepts its faults. */
export async function importLedger(
  source: LedgerSource,
  progress?: StepProgress,
): Promise<ReadImport | RefusedImport> {
  const result = await readLedger(source, { refusedLines: 'refuse', progress });
  if (result.status === 'done') return asImport(result.ledger, source.name, result.problems);
  const { ledger, problems } = result;
  return {
    status: 'refused',
    problems,
    leniently: ledger === null ? null : acceptFaults(ledger, source.name),
  };
}

function acceptFaults(ledger: Ledger, file: string): ReadImport | null {
  const problems = ledgerProblems({ ledger, totals: totalClasses(ledger), file }, 'leave-out');
  return hasErrors(problems) ? null : asImport(ledger, file, problems);
}

function asImport(ledger: Ledger, file: string, problems: readonly Problem[]): ReadImport {
  return {
    status: 'read',
    books: booksOfLedger(ledger, file),
    figures: shownLedger({ ledger, totals: totalClasses(ledger) }, 'none'),
    debit: ledger.debit,
    credit: ledger.credit,
    problems,
  };
}
