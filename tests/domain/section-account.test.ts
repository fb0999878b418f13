import fc from 'fast-check';
import { sectionAccounts } from '../../src/domain/budget/section-account';
import { balanceOf } from '../../src/domain/budget/trial-balance';
import { Money } from '../../src/domain/values/money';
import { account } from '../support/budget-books';

test('a section has its sales, its charges, its pay and what it gave to the structure', () => {
  const accounts = sectionAccounts(
    [
      account('706000', 'E1', '-5000'),
      account('708000', 'E1', '-100.50'),
      account('741000', 'E1', '-250'),
      account('601000', 'E1', '1200'),
      account('631000', 'E1', '40'),
      account('641100', 'E1', '2000'),
      account('758800', 'E1', '510'),
      account('758800', 'STRUCTURE', '-510'),
      account('411000', 'E1', '999'),
      account('706000', '', '-7'),
    ],
    '758800',
  );
  expect([...accounts.keys()]).toEqual(['E1', 'STRUCTURE']);
  const { sales, otherProducts, directCharges, pay, contribution, result } = accounts.get('E1') ?? {};
  expect([sales, otherProducts, directCharges, pay, contribution, result].map(String)).toEqual([
    '5100.50',
    '250.00',
    '1200.00',
    '2040.00',
    '510.00',
    '1600.50',
  ]);
  expect(String(accounts.get('STRUCTURE')?.contribution)).toBe('-510.00');
});

test('the result of a section is its class 7 less its class 6, whatever the accounts', () => {
  const line = fc.record({
    account: fc.constantFrom(
      '601000',
      '628800',
      '631000',
      '633000',
      '641000',
      '649000',
      '691000',
      '701000',
      '706000',
      '741000',
      '758800',
      '791000',
    ),
    section: fc.constantFrom('A', 'b', 'B'),
    debit: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => Money.ofCents(cents)),
    credit: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => Money.ofCents(cents)),
    label: fc.constant(''),
  });
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('758800', '628800', ''), (balance, contribution) => {
      for (const [section, { result }] of sectionAccounts(balance, contribution)) {
        const own = balance.filter((one) => one.section.toUpperCase() === section);
        expect(result.toString()).toBe(Money.sum(own.map(balanceOf)).negated().toString());
      }
    }),
  );
});
