import { computeBudget } from '../../../src/domain/budget/compute-budget';
import { Money } from '../../../src/domain/values/money';
import { smallBudgetReport } from '../../support/small-budget';
import { balanced, smallBalance, smallBudgetLines, smallLine } from '../../support/small-budget-lines';

const owners = { structure: ['STR'], entrepreneurs: new Set<string>() };
const typed = smallLine({
  key: 'x',
  side: 'use',
  group: 'g',
  accounts: '61',
  forecast: '1',
  typedActual: '7',
});

test('the books come before what was typed, and that before nothing', () => {
  const of = (balance: Parameters<typeof computeBudget>[0]['balance'], line = typed) => {
    const [only] = computeBudget({ lines: [line], balance, owners, contribution: null }).lines;
    return [only?.from, only?.actual.toString()];
  };
  expect(of([balanced('613', 'STR', '5')])).toEqual(['accounts', '5.00']);
  expect(of([balanced('641', 'STR', '5')])).toEqual(['typed', '7.00']);
  expect(of(null, { ...typed, typedActual: null })).toEqual(['nothing', '0.00']);
});

test('the contribution is the computed one and its accounts are an internal flow', () => {
  const { internal, lines } = computeBudget({
    lines: smallBudgetLines,
    balance: smallBalance,
    owners,
    contribution: Money.ofEuros('10000'),
  });
  const [line] = lines;
  expect([line?.from, line?.actual.toString(), line?.booked.toString()]).toEqual([
    'contribution',
    '10000.00',
    '10007.06',
  ]);
  expect([internal.bookedCharge, internal.bookedProduct].map(String)).toEqual(['10007.06', '10007.06']);
});

test('a CICE in account 649 is a resource and the result is that of the books', () => {
  const { books } = computeBudget({
    lines: smallBudgetLines,
    balance: smallBalance,
    owners,
    contribution: null,
  });
  expect(books.difference.toString()).toBe('0.00');
  expect(books.ofLines.plus(books.ofUnmapped).toString()).toBe(books.result.toString());
});

test('in the global budget the internal flow is taken out on both sides and weighs nothing', () => {
  const { global, structure, passage } = smallBudgetReport();
  const lines = [...global.resources.groups, ...global.uses.groups].flatMap((group) => group.lines);
  const internal = lines.filter(({ line }) => line.source === 'contribution');
  expect(internal).toHaveLength(4);
  expect(internal.map(({ weight }) => weight)).toEqual([0, 0, 0, 0]);
  expect(
    Money.sum(
      internal.map(({ figures, line }) => (line.side === 'use' ? figures.actual.negated() : figures.actual)),
    ).isZero,
  ).toBe(true);
  expect(structure.resources.groups[0]?.lines[0]?.weight).toBe(147);
  expect([passage.difference.forecast, passage.difference.actual].map(String)).toEqual(['0.00', '0.00']);
});
