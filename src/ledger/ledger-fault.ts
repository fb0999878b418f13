/**
 * What is wrong with an accounting file, as values. Lines are counted from 1, as an editor shows them; amounts are
 * decimal texts. The words are made elsewhere.
 */
export type LedgerFault = LineFault | FileFault | LedgerDoubt;

/** Refuses one line: nothing of it is added anywhere. */
export type LineFault =
  | {
      readonly code: 'ledger-columns';
      readonly line: number;
      readonly found: number;
      readonly expected: number;
    }
  | {
      readonly code: 'ledger-amount';
      readonly line: number;
      readonly column: string;
      readonly text: string;
    }
  /** `16.325`: sixteen thousand, or sixteen and a bit; nothing tells. */
  | {
      readonly code: 'ledger-amount-ambiguous';
      readonly line: number;
      readonly column: string;
      readonly text: string;
    }
  /** Neither debit nor credit. */
  | { readonly code: 'ledger-amount-missing'; readonly line: number }
  | { readonly code: 'ledger-side'; readonly line: number; readonly text: string }
  | { readonly code: 'ledger-date'; readonly line: number; readonly column: string; readonly text: string }
  /** It does not start with three digits. */
  | { readonly code: 'ledger-account'; readonly line: number; readonly text: string }
  /** The balance that a line prints is not the one that its other columns make. */
  | {
      readonly code: 'ledger-line-differs';
      readonly line: number;
      readonly printed: string;
      readonly computed: string;
    };

/** Refuses the file. */
export type FileFault =
  /** Columns without which nothing can be read. */
  | { readonly code: 'ledger-header'; readonly line: number; readonly missing: readonly string[] }
  /** Neither entries nor a trial balance. */
  | { readonly code: 'ledger-unrecognised' }
  | { readonly code: 'ledger-empty' }
  | { readonly code: 'ledger-unbalanced'; readonly debit: string; readonly credit: string }
  /** Refused lines beyond those that are listed one by one. */
  | { readonly code: 'ledger-more-refused'; readonly lines: number };

/** To be looked at; refuses nothing. */
export type LedgerDoubt =
  | {
      readonly code: 'ledger-entry-unbalanced';
      readonly line: number;
      readonly journal: string;
      readonly entry: string;
      readonly difference: string;
    }
  | { readonly code: 'ledger-more-unbalanced'; readonly entries: number }
  /** Debit and credit on one line: both are added. */
  | {
      readonly code: 'ledger-both-sides';
      readonly line: number;
      readonly debit: string;
      readonly credit: string;
    }
  | { readonly code: 'ledger-more-both-sides'; readonly lines: number }
  /** A printed total is not the sum of the lines that it stands for. */
  | {
      readonly code: 'ledger-total-differs';
      readonly line: number;
      readonly printed: string;
      readonly computed: string;
    }
  /** The name of the file tells another financial year than the dates in it. */
  | {
      readonly code: 'ledger-dates-outside';
      readonly first: string;
      readonly last: string;
      readonly closing: string;
    };
