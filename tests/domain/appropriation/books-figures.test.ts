import { booksFigures } from '../../../src/domain/appropriation/books-figures';
import { account } from '../../support/budget-books';

const told = (...accounts: Parameters<typeof booksFigures>[0]): readonly string[] =>
  booksFigures(accounts).map(({ field, amount, account: from }) => `${field} ${String(amount)} ${from}`);

test('the result is class 7 less class 6 while they are open, whatever account 120 holds of the year before', () => {
  expect(
    told(account('120000', '', '-500'), account('641000', 'A', '1000'), account('706000', 'B', '-1500.50')),
  ).toEqual(['result 500.50 7-6']);
});

test('once both classes are closed the result stands in 120 or 129', () => {
  expect(told(account('120000', '', '-16325'), account('641000', '', '0'))).toEqual(['result 16325.00 120']);
  expect(told(account('129000', '', '5000'))).toEqual(['result -5000.00 129']);
});

test('prior losses, what 691 took, reserve and capital stand on the side where they mean that', () => {
  expect(
    told(
      account('101300', '', '-25500'),
      account('106100', '', '-1900'),
      account('106300', '', '-4000'),
      account('119000', '', '8272'),
      account('691000', '', '2013'),
      account('706000', '', '-20000'),
    ),
  ).toEqual([
    'result 17987.00 7-6',
    'labourBooked 2013.00 691',
    'priorLosses 8272.00 119',
    'legalReserve 1900.00 1061',
    'highestCapital 25500.00 101',
  ]);
});

test('an account on the other side, at zero or absent says nothing', () => {
  expect(told(account('119000', '', '-1'), account('106100', '', '0'), account('101000', '', '10'))).toEqual(
    [],
  );
  expect(told()).toEqual([]);
});
