import type { Place, Problem, ProblemCode } from '../../src/workbook/problems';

const c12: Place = { sheet: 'Mars 2014', cell: { row: 11, column: 2 } };
const b3: Place = { sheet: 'Février 2014', cell: { row: 2, column: 1 } };
const sheetOnly: Place = { sheet: 'Mars 2014', cell: null };

/** The problems of budgets and of what they are read from. */
export const budgetExamples = {
  'header-missing': { code: 'header-missing', columns: ['Poste', 'Sens', 'Comptes'], place: sheetOnly },
  'budget-line-nameless': { code: 'budget-line-nameless', place: c12 },
  'budget-line-twice': { code: 'budget-line-twice', key: 'formation', first: b3, place: c12 },
  'budget-word-unknown': {
    code: 'budget-word-unknown',
    column: 'Sens',
    text: 'Entrée',
    words: ['Ressource', 'Emploi'],
    place: c12,
  },
  'accounts-unreadable': { code: 'accounts-unreadable', text: '64, 4A', piece: '4A', place: c12 },
  'budget-year-unreadable': {
    code: 'budget-year-unreadable',
    column: 'Depuis',
    text: 'toujours',
    place: c12,
  },
  'contribution-line-twice': { code: 'contribution-line-twice', first: b3, place: c12 },
  'account-taken-twice': {
    code: 'account-taken-twice',
    account: '641100',
    section: 'STRUCTURE',
    lines: ['Salaires', 'Personnel d’appui'],
    place: c12,
  },
  'budget-key-unknown': { code: 'budget-key-unknown', key: 'regoin', candidates: ['region'], place: c12 },
  'books-differ': {
    code: 'books-differ',
    field: 'priorLosses',
    typed: '8000',
    booked: '8272',
    account: '119',
    place: null,
  },
  'budget-template-used': { code: 'budget-template-used', place: null },
  'books-missing': { code: 'books-missing', place: null },
  'accounts-unmapped': {
    code: 'accounts-unmapped',
    count: 2,
    total: '-1234.5',
    accounts: ['713000', '722000'],
    place: null,
  },
  'sections-missing': { code: 'sections-missing', place: null },
  'contribution-differs': {
    code: 'contribution-differs',
    computed: '70917',
    received: '70900.5',
    paid: '70900.5',
    place: null,
  },
  'internal-flow-open': { code: 'internal-flow-open', received: '70917', paid: '70900', place: null },
  'books-of-other-year': { code: 'books-of-other-year', books: 2013, year: 2014, place: null },
  'forecast-differs': { code: 'forecast-differs', people: '58000', line: '61000', place: c12 },
  'cice-too-large': { code: 'cice-too-large', cice: '6500', pay: '100000', rate: '0.06', place: null },
} satisfies { readonly [C in ProblemCode]?: Extract<Problem, { readonly code: C }> };
