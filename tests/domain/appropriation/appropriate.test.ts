import { appropriate } from '../../../src/domain/appropriation/appropriate';
import { Rate } from '../../../src/domain/values/rate';
import { appropriated, coodyssee, euros, partsLine, rate, shares, stateOf } from './appropriation-case';

test.each([
  ['the report of 2014', '16325', '8272', '8272.00 1208.00 4832.00 2013.00 0.00 0.00'],
  ['a result that the losses take whole', '16325', '20000', '16325.00 0.00 0.00 0.00 0.00 0.00'],
  ['losses just as large as the result', '16325', '16325', '16325.00 0.00 0.00 0.00 0.00 0.00'],
  ['a loss', '-5000', '0', '0.00 0.00 0.00 0.00 0.00 -5000.00'],
  ['nothing', '0', '0', '0.00 0.00 0.00 0.00 0.00 0.00'],
  ['one euro', '1', '0', '0.00 0.00 1.00 0.00 0.00 0.00'],
])('%s is shared as published or as the law says', (_, result, losses, parts) => {
  expect(partsLine(appropriated({ result: euros(result), priorLosses: euros(losses) }))).toBe(parts);
});

test('to the cent, the parts are those of the cent', () => {
  const inCents = appropriated({ result: euros('10.11'), priorLosses: euros('0'), unit: 'cent' });
  expect(partsLine(inCents)).toBe('0.00 1.52 6.06 2.53 0.00 0.00');
});

test('cents of a result shared to the euro stay in the development fund', () => {
  const parts = partsLine(appropriated({ result: euros('16325.99') }));
  expect(parts).toBe('8272.00 1208.00 4832.99 2013.00 0.00 0.00');
});

test('the strict policy rounds the labour share up, and the fund pays', () => {
  const strict = appropriated({ policy: 'strict' });
  expect(partsLine(strict)).toBe('8272.00 1208.00 4831.00 2014.00 0.00 0.00');
  expect(stateOf(strict, 'labour-share')).toBe('kept');
});

test('the strict policy brings a share of the statutes under the law up to it', () => {
  const strict = appropriated({ policy: 'strict', statutes: shares('15', '75', '10') });
  expect(strict.parts.labourShare.toString()).toBe('2014.00');
  expect(strict.shares?.fund.percent).toBe('60');
});

test.each([
  [shares(null, '60', '25'), 'legal', '15'],
  [shares('15', null, '25'), 'fund', '60'],
  [shares('15', '60', null), 'labour', '25'],
  [{ ...shares('15', null, '25'), interest: rate('10') }, 'fund', '50'],
] as const)('the share that is not given is what the others leave', (statutes, key, percent) => {
  expect(appropriated({ statutes }).shares?.[key].percent).toBe(percent);
});

test.each([
  [shares('15', '60', '30'), { code: 'shares-do-not-add-up', total: Rate.of('1.05') }],
  [shares('15', '60', '20'), { code: 'shares-do-not-add-up', total: Rate.of('0.95') }],
  [shares('90', null, '25'), { code: 'shares-do-not-add-up', total: Rate.of('1.15') }],
  [shares('15', null, null), { code: 'shares-undetermined', missing: ['fund', 'labour'] }],
])('shares that cannot make a whole are refused', (statutes, fault) => {
  expect(appropriate({ ...coodyssee, statutes })).toEqual({ status: 'refused', fault });
});

test('a loss needs no whole of shares, but more than a whole is a slip', () => {
  const nothing = appropriated({ result: euros('-12825'), statutes: shares('0', '0', '0') });
  expect(nothing.parts.carriedForward.toString()).toBe('-12825.00');
  const tooMuch = appropriate({ ...coodyssee, result: euros('-1'), statutes: shares('15', '60', '30') });
  expect(tooMuch).toMatchObject({ status: 'refused', fault: { code: 'shares-do-not-add-up' } });
});

test('a loss needs no shares', () => {
  const loss = appropriated({ result: euros('-12825'), statutes: shares(null, null, null) });
  expect(loss.parts.carriedForward.toString()).toBe('-12825.00');
  expect(loss.lossesLeft.toString()).toBe('21097.00');
});

test('a loss may be charged to the statutory reserve', () => {
  const loss = appropriated({ result: euros('-12825'), priorLosses: euros('0'), lossTo: 'reserves' });
  expect(partsLine(loss)).toBe('0.00 0.00 -12825.00 0.00 0.00 0.00');
  expect(loss.lossesLeft.isZero).toBe(true);
});

test('what the losses leave is told', () => {
  expect(appropriated({ priorLosses: euros('20000') }).lossesLeft.toString()).toBe('3675.00');
});

test('what the ceiling refuses goes to the development fund', () => {
  const reserve = { highestCapital: euros('50000'), legalReserve: euros('49000') };
  const capped = appropriated({ reserve });
  expect(partsLine(capped)).toBe('8272.00 1000.00 5040.00 2013.00 0.00 0.00');
  expect(capped.refusedByCeiling.toString()).toBe('208.00');
  expect(stateOf(capped, 'legal-reserve')).toBe('full');
});

test.each([
  ['48791', '1208.00'],
  ['48792', '1208.00'],
  ['48793', '1207.00'],
  ['50000', '0.00'],
  ['60000', '0.00'],
])('with %s of 50 000 in the legal reserve, it takes %s', (legalReserve, taken) => {
  const reserve = { highestCapital: euros('50000'), legalReserve: euros(legalReserve) };
  expect(appropriated({ reserve }).parts.legalReserve.toString()).toBe(taken);
});

test('a ceiling that is not applied inside the year is passed, with a remark', () => {
  const reserve = { highestCapital: euros('50000'), legalReserve: euros('49000') };
  const whole = appropriated({ reserve, ceiling: 'none' });
  expect(whole.parts.legalReserve.toString()).toBe('1208.00');
  const check = whole.checks.find(({ rule }) => rule === 'legal-reserve-ceiling');
  expect(check).toMatchObject({ state: 'broken', weight: 'custom' });
});

test('gains that the law excludes are outside the base and go to the development fund', () => {
  const withGains = appropriated({ result: euros('20000'), excludedGains: euros('3675') });
  expect(withGains.base.toString()).toBe('8053.00');
  expect(partsLine(withGains)).toBe('8272.00 1208.00 8507.00 2013.00 0.00 0.00');
  expect(stateOf(withGains, 'gains-reserved')).toBe('kept');
});

test('a result after account 691 is put together with it, never counted twice', () => {
  const after = appropriated({ result: euros('14312'), labourBooked: euros('2013') });
  expect(after.result.toString()).toBe('16325.00');
  expect(partsLine(after)).toBe('8272.00 1208.00 4832.00 2013.00 0.00 0.00');
  expect(stateOf(after, 'labour-booked')).toBe('kept');
});

test('a booked labour share that the fund cannot make up for is refused', () => {
  const outcome = appropriate({ ...coodyssee, labourBooked: euros('99999'), result: euros('-90000') });
  expect(outcome).toMatchObject({ status: 'refused', fault: { code: 'labour-booked-too-large' } });
});
