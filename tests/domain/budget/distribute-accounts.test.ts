import { distributeAccounts, ownerOf } from '../../../src/domain/budget/distribute-accounts';
import type { SectionOwners } from '../../../src/domain/budget/distribute-accounts';
import { balanced, smallLine } from '../../support/small-budget-lines';

const owners: SectionOwners = { structure: ['STR'], entrepreneurs: new Set() };
const use = (key: string, accounts: string, perimeter: 'structure' | 'entrepreneurs' = 'structure') =>
  smallLine({ key, side: 'use', group: 'g', accounts, forecast: '0', perimeter });

test('the longest prefix has the account, and what is left over goes without a line', () => {
  const lines = [use('tout', '6'), use('cotisations', '645')];
  const balance = ['641000', '645100', '701000'].map((account) => balanced(account, 'STR', '1'));
  const { taken } = distributeAccounts(balance, lines, owners);
  expect(taken.map(({ line }) => line?.key ?? null)).toEqual(['tout', 'cotisations', null]);
});

test('accounts of the balance sheet are no matter of a budget', () => {
  const { taken } = distributeAccounts([balanced('401000', '', '5')], [use('tout', '6')], owners);
  expect(taken).toEqual([]);
});

test('with sections a line only takes accounts of its own perimeter', () => {
  const lines = [use('a', '64'), use('b', '64', 'entrepreneurs')];
  const balance = [balanced('641', 'STR', '1'), balanced('641', 'E1', '2')];
  const { taken, hasSections } = distributeAccounts(balance, lines, owners);
  expect(hasSections).toBe(true);
  expect(taken.map(({ line, rivals }) => [line?.key, rivals.length])).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
});

test('without sections the structure comes first, and that is no doubt', () => {
  const lines = [use('b', '64', 'entrepreneurs'), use('a', '64')];
  const { taken } = distributeAccounts([balanced('641', '', '1')], lines, owners);
  expect(taken.map(({ line, rivals }) => [line?.key, rivals.length])).toEqual([['a', 0]]);
});

test('two lines that take an account just as closely are told, and the first has it', () => {
  const { taken } = distributeAccounts(
    [balanced('641', 'STR', '1')],
    [use('a', '64'), use('b', '64')],
    owners,
  );
  expect(taken[0]?.line?.key).toBe('a');
  expect(taken[0]?.rivals.map(({ key }) => key)).toEqual(['b']);
});

test.each([
  ['', owners, 'structure'],
  ['str', owners, 'structure'],
  ['E1', owners, 'entrepreneurs'],
  ['E1', { structure: [], entrepreneurs: new Set(['E1']) }, 'entrepreneurs'],
  ['ADM', { structure: [], entrepreneurs: new Set(['E1']) }, 'structure'],
] as const)('the section « %s » belongs to %j: %s', (section, of, owner) => {
  expect(ownerOf(section, of)).toBe(owner);
});
