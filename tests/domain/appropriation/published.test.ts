import { appropriated, euros, partsLine, shares } from './appropriation-case';

/** Decisions of worker co-operatives as their assemblies took them, typed by hand. */
const decisions = [
  { year: 2014, result: '16325', losses: '8272', percents: ['15', '60', '25'], parts: '8272 1208 4832 2013' },
  { year: 2017, result: '34309', losses: '0', percents: ['0', '16', '84'], parts: '0 0 5489 28820' },
  { year: 2018, result: '50817', losses: '0', percents: ['0', '16', '84'], parts: '0 0 8131 42686' },
  { year: 2019, result: '48725', losses: '0', percents: ['0', '16', '84'], parts: '0 0 7796 40929' },
] as const;

test.each(decisions)('the decision on $year is found again to the euro', (decision) => {
  const [legal, fund, labour] = decision.percents;
  const found = appropriated({
    result: euros(decision.result),
    priorLosses: euros(decision.losses),
    statutes: shares(legal, fund, labour),
    year: decision.year,
  });
  expect(partsLine(found)).toBe(`${decision.parts.replaceAll(/\d+/g, '$&.00')} 0.00 0.00`);
});

test('a legal reserve at its ceiling of 1 728 lets the law be kept without a share for it', () => {
  const reserve = { highestCapital: euros('1728'), legalReserve: euros('1728') };
  const { checks } = appropriated({
    result: euros('34309'),
    priorLosses: euros('0'),
    statutes: shares('15', '1', '84'),
    reserve,
  });
  expect(checks.every(({ state }) => state !== 'broken')).toBe(true);
});
