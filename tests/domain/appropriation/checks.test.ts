import { appropriated, euros, rate, shares, stateOf } from './appropriation-case';

test('the report keeps every rule, the labour share by the rounding only', () => {
  const { checks } = appropriated({});
  expect(checks.map(({ rule, state }) => `${rule} ${state}`)).toEqual([
    'losses-first kept',
    'legal-reserve kept',
    'development-fund kept',
    'labour-share rounded',
    'parts-add-up kept',
  ]);
});

test.each([
  ['24', 'broken'],
  ['25', 'rounded'],
  ['26', 'kept'],
])('a labour share of %s %% is %s', (labour, state) => {
  expect(stateOf(appropriated({ statutes: shares('15', null, labour) }), 'labour-share')).toBe(state);
});

test.each([
  ['14', 'broken'],
  ['15', 'kept'],
  ['16', 'kept'],
])('a legal reserve of %s %% is %s', (legal, state) => {
  expect(stateOf(appropriated({ statutes: shares(legal, null, '25') }), 'legal-reserve')).toBe(state);
});

test('a development fund without a share breaks the law', () => {
  expect(stateOf(appropriated({ statutes: shares('15', '0', '85') }), 'development-fund')).toBe('broken');
});

test.each([
  ['24', 'kept'],
  ['25', 'kept'],
  ['26', 'broken'],
])('interest of %s %% beside a labour share of 25 %% is %s', (interest, state) => {
  const statutes = { ...shares('15', null, '25'), interest: rate(interest) };
  expect(stateOf(appropriated({ statutes }), 'interest-labour')).toBe(state);
});

test('interest above the reserves breaks the law since 1992', () => {
  const statutes = { ...shares('15', '5', null), interest: rate('30') };
  expect(stateOf(appropriated({ statutes }), 'interest-reserves')).toBe('broken');
  expect(stateOf(appropriated({ statutes, year: 1991 }), 'interest-reserves')).toBeUndefined();
});

test('what breaks the law comes first, then remarks', () => {
  const reserve = { highestCapital: euros('50000'), legalReserve: euros('49500') };
  const { checks } = appropriated({ reserve, ceiling: 'none', statutes: shares('20', null, '10') });
  expect(checks.slice(0, 2).map(({ rule }) => rule)).toEqual(['labour-share', 'legal-reserve-ceiling']);
});

test('no check stands without a base but that of the sum and of the losses', () => {
  const { checks } = appropriated({ priorLosses: euros('20000') });
  expect(checks.map(({ rule }) => rule)).toEqual(['losses-first', 'parts-add-up']);
});

test('the ceiling is checked only when the capital is known', () => {
  const reserve = { highestCapital: euros('50000'), legalReserve: euros('0') };
  expect(stateOf(appropriated({}), 'legal-reserve-ceiling')).toBeUndefined();
  expect(stateOf(appropriated({ reserve }), 'legal-reserve-ceiling')).toBe('kept');
});
