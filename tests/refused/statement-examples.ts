import type { Place, Problem, ProblemCode } from '../../src/workbook/problems';

const c12: Place = { sheet: 'Mars 2014', cell: { row: 11, column: 2 } };

/** The problems of statements of account and of what they are read from. */
export const statementExamples = {
  'cash-twice': {
    code: 'cash-twice',
    who: 'Élodie Martin',
    month: '2014-03',
    first: { sheet: 'Trésorerie', cell: { row: 2, column: 1 } },
    place: c12,
  },
  'cash-month-unknown': { code: 'cash-month-unknown', header: 'Solde', place: c12 },
  'books-end-before': {
    code: 'books-end-before',
    books: 'FEC 2014.txt',
    last: '2014-03',
    until: '2014-05',
    place: null,
  },
  'books-without-sections': { code: 'books-without-sections', books: 'FEC 2014.txt', place: null },
  'section-unbalanced': {
    code: 'section-unbalanced',
    who: 'Élodie Martin',
    section: 'E12',
    gap: '-120.00',
    place: null,
  },
  'section-contribution-differs': {
    code: 'section-contribution-differs',
    who: 'Élodie Martin',
    section: 'E12',
    month: '2014-03',
    computed: '120.00',
    booked: '100.00',
    place: null,
  },
} satisfies { readonly [C in ProblemCode]?: Extract<Problem, { readonly code: C }> };
