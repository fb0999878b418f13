import type { LedgerError, LedgerWarning } from '../../src/workbook/ledger-problems';

type LedgerProblem = LedgerError | LedgerWarning;

const file = { file: '123456789FEC20141231.txt', place: null };
const line = { ...file, line: 779 };

/** One problem of every kind that an accounting file can have. */
export const ledgerExamples: {
  readonly [C in LedgerProblem['code']]: Extract<LedgerProblem, { readonly code: C }>;
} = {
  'ledger-columns': { code: 'ledger-columns', found: 17, expected: 18, ...line },
  'ledger-amount': { code: 'ledger-amount', column: 'Debit', text: '12,5O', ...line },
  'ledger-amount-ambiguous': { code: 'ledger-amount-ambiguous', column: 'Credit', text: '16.325', ...line },
  'ledger-amount-missing': { code: 'ledger-amount-missing', ...line },
  'ledger-side': { code: 'ledger-side', text: 'X', ...line },
  'ledger-date': { code: 'ledger-date', column: 'EcritureDate', text: '20140231', ...line },
  'ledger-account': { code: 'ledger-account', text: '4A1000', ...line },
  'ledger-line-differs': { code: 'ledger-line-differs', printed: '120.00', computed: '115.90', ...line },
  'ledger-header': { code: 'ledger-header', missing: ['CompteNum', 'Credit'], ...file, line: 1 },
  'ledger-unrecognised': { code: 'ledger-unrecognised', ...file },
  'ledger-empty': { code: 'ledger-empty', ...file },
  'ledger-unbalanced': { code: 'ledger-unbalanced', debit: '225682.23', credit: '225682.33', ...file },
  'ledger-more-refused': { code: 'ledger-more-refused', lines: 1200, ...file },
  'ledger-line-left-out': {
    code: 'ledger-line-left-out',
    reason: { code: 'ledger-date', column: 'DateLet', text: 'demain', ...line },
    ...line,
  },
  'ledger-more-left-out': { code: 'ledger-more-left-out', lines: 1, ...file },
  'ledger-unbalanced-kept': { code: 'ledger-unbalanced-kept', debit: '100.00', credit: '0.00', ...file },
  'ledger-entry-unbalanced': {
    code: 'ledger-entry-unbalanced',
    journal: 'VE',
    entry: '00000012',
    difference: '-7.00',
    ...line,
  },
  'ledger-more-unbalanced': { code: 'ledger-more-unbalanced', entries: 12, ...file },
  'ledger-both-sides': { code: 'ledger-both-sides', debit: '100.00', credit: '20.00', ...line },
  'ledger-more-both-sides': { code: 'ledger-more-both-sides', lines: 3, ...file },
  'ledger-total-differs': { code: 'ledger-total-differs', printed: '1000.00', computed: '990.00', ...line },
  'ledger-dates-outside': {
    code: 'ledger-dates-outside',
    first: '2015-01-02',
    last: '2015-12-31',
    closing: '2014-12-31',
    ...file,
  },
  'ledger-year-closed': { code: 'ledger-year-closed', result: '16325.00', ...file },
};
