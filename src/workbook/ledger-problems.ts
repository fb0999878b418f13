/**
 * Faults of an accounting file (a FEC or a trial balance), which has lines and no cells: `place` is null, `file` and
 * `line` say where. Lines are counted from 1; amounts stand as decimal strings, days as `2014-12-31`.
 */
export type LedgerError =
  | LedgerLineError
  | ({ readonly code: 'ledger-header'; readonly line: number; readonly missing: readonly string[] } & InFile)
  /** Neither entries nor a trial balance. */
  | ({ readonly code: 'ledger-unrecognised' } & InFile)
  | ({ readonly code: 'ledger-empty' } & InFile)
  | ({ readonly code: 'ledger-unbalanced' } & BothSums & InFile)
  /** Refused lines beyond those that are listed one by one. */
  | ({ readonly code: 'ledger-more-refused'; readonly lines: number } & InFile);

/** Refuses one line of the file. */
export type LedgerLineError =
  | ({ readonly code: 'ledger-columns'; readonly found: number; readonly expected: number } & OnLine)
  | ({ readonly code: 'ledger-amount'; readonly column: string; readonly text: string } & OnLine)
  | ({ readonly code: 'ledger-amount-ambiguous'; readonly column: string; readonly text: string } & OnLine)
  | ({ readonly code: 'ledger-amount-missing' } & OnLine)
  | ({ readonly code: 'ledger-side'; readonly text: string } & OnLine)
  | ({ readonly code: 'ledger-date'; readonly column: string; readonly text: string } & OnLine)
  | ({ readonly code: 'ledger-account'; readonly text: string } & OnLine)
  | ({ readonly code: 'ledger-line-differs'; readonly printed: string; readonly computed: string } & OnLine);

export type LedgerWarning =
  /** The person asked to go on without the lines that are refused. */
  | ({ readonly code: 'ledger-line-left-out'; readonly reason: LedgerLineError } & OnLine)
  | ({ readonly code: 'ledger-more-left-out'; readonly lines: number } & InFile)
  | ({ readonly code: 'ledger-unbalanced-kept' } & BothSums & InFile)
  | ({
      readonly code: 'ledger-entry-unbalanced';
      readonly journal: string;
      readonly entry: string;
      readonly difference: string;
    } & OnLine)
  | ({ readonly code: 'ledger-more-unbalanced'; readonly entries: number } & InFile)
  | ({ readonly code: 'ledger-both-sides' } & BothSums & OnLine)
  | ({ readonly code: 'ledger-more-both-sides'; readonly lines: number } & InFile)
  | ({ readonly code: 'ledger-total-differs'; readonly printed: string; readonly computed: string } & OnLine)
  | ({
      readonly code: 'ledger-dates-outside';
      readonly first: string;
      readonly last: string;
      readonly closing: string;
    } & InFile)
  | ({ readonly code: 'ledger-year-closed'; readonly result: string } & InFile);

interface InFile {
  readonly file: string;
  readonly place: null;
}

interface OnLine extends InFile {
  readonly line: number;
}

interface BothSums {
  readonly debit: string;
  readonly credit: string;
}

/** Those that do not refuse. */
export const ledgerWarnings: Readonly<Record<LedgerWarning['code'], true>> = {
  'ledger-line-left-out': true,
  'ledger-more-left-out': true,
  'ledger-unbalanced-kept': true,
  'ledger-entry-unbalanced': true,
  'ledger-more-unbalanced': true,
  'ledger-both-sides': true,
  'ledger-more-both-sides': true,
  'ledger-total-differs': true,
  'ledger-dates-outside': true,
  'ledger-year-closed': true,
};
