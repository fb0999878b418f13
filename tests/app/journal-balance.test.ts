import { journalBalance, type JournalBalance } from '../../src/app/journal-balance';
import { buildContributionEntries } from '../../src/reports/contribution-entries';
import { smallReport, type SmallPerson } from '../support/small-report';

const accounts = {
  contribution: '758800',
  credited: '758800',
  journal: 'MUT',
  structureSection: 'STRUCTURE',
};

test('two lines for each person and month, both sides counted from their own lines', () => {
  expect(balanceOf([person('E1', ['1234.55', '100']), person('E2', ['10', null])])).toEqual(
    '2 entries, 6 lines, 134.46 134.46',
  );
});

test('a month of credit notes reverses the sides and still balances', () => {
  expect(balanceOf([person('E1', ['-100']), person('E2', ['50'])])).toBe('1 entries, 4 lines, 15.00 15.00');
});

test('a month without a contribution is no entry', () => {
  expect(balanceOf([person('E1', ['0', '100'])])).toBe('1 entries, 2 lines, 10.00 10.00');
  expect(balanceOf([person('E1', ['0'])])).toBe('0 entries, 0 lines, 0.00 0.00');
});

function person(code: string, turnover: SmallPerson['turnover']): SmallPerson {
  return { code, name: code, turnover };
}

function balanceOf(people: readonly SmallPerson[]): string {
  const months = Math.max(...people.map(({ turnover }) => turnover.length));
  const report = smallReport(people, { months });
  return shown(journalBalance(buildContributionEntries(report, { accounts, month: null })));
}

function shown({ entries, lines, debit, credit }: JournalBalance): string {
  return `${String(entries)} entries, ${String(lines)} lines, ${debit.toString()} ${credit.toString()}`;
}
