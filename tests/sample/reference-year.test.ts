import {
  sampleActivities,
  sampleGrants,
  sampleResources,
  sampleUses,
} from '../../.config/scripts/sample/budget-year';
import { referenceYear } from '../../.config/scripts/sample/reference-year';
import { drawSampleYear } from '../../.config/scripts/sample/sample-workbook';
import { net } from '../../.config/scripts/sample/turnover';
import { Money } from '../../src/domain/values/money';
import type { Figures } from '../../src/domain/budget/line-figures';
import type {
  BudgetGroup,
  BudgetReport,
  BudgetSide,
  BudgetTable,
  BudgetTableLine,
  Passage,
} from '../../src/reports/budget-report';
import { buildBudgetReport } from '../../src/reports/build-budget-report';
import { expectGolden } from '../support/golden';
import { balanceIn, balanceOfBooks, bookLines } from './sample-balance';
import { sampleBudget } from './sample-budget';

const lines = bookLines();
const months = drawSampleYear().turnover.flat();
const contribution = Money.ofCents(
  months.reduce((sum, month) => sum + (month === null ? 0 : Math.round(net(month) / 10)), 0),
);
const balance = balanceOfBooks(lines);
const computed = sampleBudget(balance, contribution);
const report = buildBudgetReport(computed, {
  year: referenceYear.year,
  books: { title: 'FEC', accounts: balance.length },
  contribution: null,
  grants: [],
});
const { resources, uses, result } = report.structure;

const euros = (amount: Money | null): string => (amount === null ? '' : amount.toString());
const groups: readonly BudgetGroup[] = [...resources.groups, ...uses.groups];
const group = (name: string): BudgetGroup => found(groups.find((one) => one.name === name));
const line = (key: string): BudgetTableLine =>
  found(groups.flatMap((one) => one.lines).find((one) => one.line.key === key));
/** In tenths of a percent, half up: every percentage of the report states what it is a part of. */
const share = (part: Money, whole: Money): number =>
  Math.round((1000 * Number(part.cents)) / Number(whole.cents));

function found<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('Not in the budget');
  return item;
}

describe('The published figures of 2014 come out of the books and the forecast', () => {
  test('resources are 178 000.00, uses 161 675.00, the result before participation 16 325.00', () => {
    expect(euros(resources.total.actual)).toBe('178000.00');
    expect(euros(uses.total.actual)).toBe('161675.00');
    expect(euros(result.actual)).toBe('16325.00');
    expect(euros(line('participation').figures.actual)).toBe('0.00');
  });

  test('Région 30 625 and Département 30 000 are 34 % of the resources', () => {
    const [region, department] = [line('region').figures.actual, line('departement').figures.actual];
    expect([euros(region), euros(department)]).toEqual(['30625.00', '30000.00']);
    const part = share(region.plus(department), resources.total.actual);
    expect(part).toBe(341);
    expect(line('region').weight + line('departement').weight).toBe(part);
  });

  test('the mutualisation of 70 917.00 is 9 917 above its forecast and almost 40 % of the resources', () => {
    const { figures, from, weight } = line('mutualisation');
    expect([euros(figures.forecast), euros(figures.actual), euros(figures.variance)]).toEqual([
      '61000.00',
      '70917.00',
      '9917.00',
    ]);
    expect(from).toBe('contribution');
    expect(weight).toBe(398);
  });

  test('the contribution is booked as it is computed, paid and received', () => {
    expect(euros(report.bookedContribution?.paid ?? null)).toBe('70917.00');
    expect(euros(report.bookedContribution?.received ?? null)).toBe('70917.00');
  });

  test('the projects are 9 % of the resources and make up for the 13 000 of local authorities', () => {
    expect(line('projets').weight).toBe(90);
    expect(sampleGrants.filter(({ key }) => key === 'projets')).toHaveLength(2);
    const local = line('collectivites').figures;
    expect([euros(local.forecast), euros(local.actual)]).toEqual(['13000.00', '0.00']);
    expect(pair('collectivites')).toEqual({ gain: 'projets', left: '0.00' });
  });

  test('the CICE is above its forecast and makes up for the foundations that were not asked', () => {
    const { figures } = line('cice');
    expect(figures.isFavourable).toBe(true);
    expect(euros(figures.variance)).toBe('8214.00');
    expect(euros(line('fondations').figures.actual)).toBe('0.00');
    expect(pair('fondations')).toEqual({ gain: 'cice', left: '0.00' });
  });

  test('the CICE is 6 % of all pay in the books', () => {
    const pay = balanceIn(lines.filter(({ account }) => account === '641100'));
    expect(line('cice').figures.actual.cents).toBe(BigInt(Math.round(pay * 0.06)));
  });

  test('personnel is 65 % of the uses', () => {
    expect(share(group('Personnel').total.actual, uses.total.actual)).toBe(650);
    expect(group('Personnel').weight).toBe(650);
  });

  test('network fees are double those of 2013, other running costs within 1 % of them', () => {
    const { actual, previous } = line('reseaux').figures;
    expect(euros(actual)).toBe(euros(previous?.plus(previous) ?? null));
    const running = group('Fonctionnement').total;
    expect(share(running.actual, found(running.previous ?? undefined))).toBe(1001);
    for (const { figures } of group('Fonctionnement').lines)
      expect(Math.abs(share(figures.actual, found(figures.previous ?? undefined)) - 1000)).toBeLessThan(25);
  });

  test('the forecast is balanced', () => {
    expect(euros(resources.total.forecast)).toBe('164725.00');
    expect(euros(uses.total.forecast)).toBe('164725.00');
    expect(referenceYear.contribution.forecast).toBe(referenceYear.forecast.turnover / 10);
  });

  test('every line has the actual figure that the sample says', () => {
    const actual = new Map(computed.lines.map((one) => [one.line.key, one.actual.cents]));
    for (const one of [...sampleResources, ...sampleUses, ...sampleActivities])
      expect([one.key, actual.get(one.key)]).toEqual([one.key, BigInt(one.actual)]);
  });

  test('each line of the template is in the sample once, and nothing else is', () => {
    const keys = [...sampleResources, ...sampleUses, ...sampleActivities].map(({ key }) => key);
    expect(computed.lines.map((one) => one.line.key)).toEqual(keys);
  });

  test('the entrepreneurs’ forecast and year before come out even too', () => {
    const resultOf = (of: 'forecast' | 'previous' | 'actual'): number => {
      const [turnover = 0, other = 0, ...costs] = sampleActivities.map((one) => one[of]);
      const paid = sampleResources[0]?.[of] ?? 0;
      return turnover + other - costs.reduce((sum, cost) => sum + cost, paid);
    };
    expect([resultOf('forecast'), resultOf('actual'), resultOf('previous')]).toEqual([0, 0, 0]);
    expect(euros(report.passage.entrepreneurs.result.forecast)).toBe('0.00');
    expect(euros(report.passage.difference.forecast)).toBe('0.00');
  });

  test('the turnover of the global budget is 709 168.40, and the entrepreneurs have neither profit nor loss', () => {
    const turnover = report.global.resources.groups
      .flatMap((one) => one.lines)
      .find((one) => one.line.key === 'ca');
    expect(euros(turnover?.figures.actual ?? null)).toBe('709168.40');
    expect(euros(report.passage.entrepreneurs.result.actual)).toBe('0.00');
    expect(euros(report.global.result.actual)).toBe('16325.00');
    expect(euros(report.passage.difference.actual)).toBe('0.00');
  });

  test('no account is left over and the books have the result of the budget', () => {
    expect(report.unmapped).toEqual([]);
    expect(euros(report.checks.result)).toBe('16325.00');
    expect(euros(report.checks.difference)).toBe('0.00');
    expect(euros(report.passage.books?.difference ?? null)).toBe('0.00');
  });

  test('of the training asked, 21 000.00 is funded for 16 people', () => {
    const funded = lines.filter(({ account, section }) => account === '791000' && section !== 'STRUCTURE');
    expect(balanceIn(funded)).toBe(-2_100_000);
    expect(new Set(funded.map(({ section }) => section)).size).toBe(16);
  });

  test('what is agreed of each grant is in the books, and what is received in the bank', () => {
    for (const key of ['region', 'departement', 'projets', 'collectivites']) {
      const own = sampleGrants.filter((grant) => grant.key === key);
      const agreed = own.reduce((sum, grant) => sum + (grant.agreed ?? 0), 0);
      expect(line(key).figures.actual.cents).toBe(BigInt(agreed));
    }
    const outstanding = sampleGrants.reduce((sum, { agreed, received }) => sum + (agreed ?? 0) - received, 0);
    expect(balanceIn(lines.filter(({ account }) => account === '441700'))).toBe(outstanding);
  });

  test('the equity of the books is what the appropriation of the result needs', () => {
    const of = (account: string): number => balanceIn(lines.filter((one) => one.account === account));
    const { priorLosses, legalReserve, statutoryReserve } = referenceYear.equity;
    expect(of('119000')).toBe(priorLosses);
    expect([of('106100'), of('106300')]).toEqual([-legalReserve, -statutoryReserve]);
    expect(legalReserve + 120_800).toBeLessThan(-of('101300'));
    expect(827_200 + 120_800 + 483_200 + 201_300).toBe(referenceYear.result);
  });

  test('both budgets and the passage, line by line', () => {
    expectGolden('sample-budget.txt', printed(report));
  });
});

/** What makes up for the loss of a resource. */
function pair(key: string): { readonly gain: string; readonly left: string } {
  const { gain, left } = found(report.resources.pairs.find(({ loss }) => loss.key === key));
  return { gain: gain.key, left: euros(left) };
}

function printed({ structure, global, passage }: BudgetReport): string {
  const step = ({ resources: from, uses: to, result: left }: Passage['global']): readonly string[] =>
    [from, to, left].map(({ forecast, actual }) => `${euros(forecast)} / ${euros(actual)}`);
  return [
    'BUDGET STRUCTURE',
    ...table(structure, percent),
    'BUDGET GLOBAL',
    ...table(global, unweighed),
    'PASSAGE, prévu / réalisé',
    row('', ['ressources', 'emplois', 'résultat'], 24),
    row('structure', step(passage.structure), 24),
    row('entrepreneurs', step(passage.entrepreneurs), 24),
    row('éliminations', step(passage.eliminations), 24),
    row('global', step(passage.global), 24),
  ].join('\n');
}

type Weigh = (weight: number) => readonly string[];

const percent: Weigh = (weight) => [(weight / 10).toFixed(1)];
const unweighed: Weigh = () => [];

function table({ resources: from, uses: to, result: left }: BudgetTable, weigh: Weigh): readonly string[] {
  const header = ['Prévisionnel', 'Réalisé', 'Écart', 'Réalisé n−1', ...weigh(0).map(() => '%')];
  return [
    row('', header),
    '',
    ...sideRows(from, weigh),
    '',
    ...sideRows(to, weigh),
    '',
    row('RÉSULTAT', cells(left)),
    '',
    '',
  ];
}

function sideRows({ groups: own, total }: BudgetSide, weigh: Weigh): readonly string[] {
  return [
    ...own.flatMap((one) => [
      row(one.name.toUpperCase(), [...cells(one.total), ...weigh(one.weight)]),
      ...one.lines.map((each) =>
        row(`  ${each.line.label}`, [...cells(each.figures), ...weigh(each.weight)]),
      ),
    ]),
    row('TOTAL', cells(total)),
  ];
}

function cells({ forecast, actual, variance, previous }: Figures): readonly string[] {
  return [forecast, actual, variance, previous].map(euros);
}

function row(label: string, texts: readonly string[], width = 13): string {
  return `${label.padEnd(40)}${texts.map((cell) => cell.padStart(width)).join('')}`;
}
