import { gallery } from '../../../src/domain/contribution/gallery';
import { Money } from '../../../src/domain/values/money';
import { chargedIn, linesOfYear, preset } from '../../support/scheme-year';

/** The worked example of every published scheme, to the cent. */
describe('the published schemes', () => {
  it.each(['coodyssee', 'port-parallele'] as const)('%s: 10 %% of turnover', (key) => {
    expect(chargedIn({ schemes: [preset(key)], turnover: ['1234.55'] })).toEqual(['123.46']);
  });

  it('Cap Services: 10 % of turnover less goods for resale', () => {
    const year = { schemes: [preset('cap-services')], turnover: ['3000'] };
    expect(chargedIn({ ...year, others: [['resale', 1, '1200.50']] })).toEqual(['179.95']);
    expect(chargedIn({ ...year, others: [['subcontracting', 1, '500']] })).toEqual(['300.00']);
  });

  it.each([
    ['oxalis', '270.00'],
    ['lets-co-up', '216.00'],
  ] as const)('%s: flat on the gross margin', (key, expected) => {
    const others = [
      ['purchases', 1, '700'],
      ['subcontracting', 1, '500'],
    ] as const;
    expect(chargedIn({ schemes: [preset(key)], turnover: ['3000'], others })).toEqual([expected]);
  });

  it('Coopaname: 30 € a month of presence and 13.5 % of the gross margin', () => {
    const schemes = [preset('coopaname')];
    expect(chargedIn({ schemes, turnover: ['2000', '0'], others: [['purchases', 1, '500']] })).toEqual([
      '232.50',
      '30.00',
    ]);
    expect(
      chargedIn({ schemes, turnover: ['100', '100', '100'], entry: '2014-02-10', exit: '2014-02-28' }),
    ).toEqual(['13.50', '43.50', '13.50']);
  });

  it('Optéos: slices of the annual gross margin', () => {
    const schemes = [preset('opteos')];
    expect(chargedIn({ schemes, turnover: ['75000'] })).toEqual(['8025.00']);
    expect(chargedIn({ schemes, turnover: ['120000'] })).toEqual(['12000.00']);
    expect(slicesOf({ schemes, turnover: ['75000'] })).toEqual([
      '30000.00 at 11.5',
      '30000.00 at 10.5',
      '15000.00 at 9.5',
    ]);
    const monthly = chargedIn({ schemes, turnover: Array.from({ length: 12 }, () => '10000') });
    expect(monthly.slice(0, 4)).toEqual(['1150.00', '1150.00', '1150.00', '1050.00']);
    expect(Money.sum(monthly.map((amount) => Money.ofEuros(amount))).toString()).toBe('12000.00');
  });

  it('Solstice: a slab of the month, between a floor that rises and the cap of the year', () => {
    const schemes = [preset('solstice')];
    expect(chargedIn({ schemes, turnover: ['500'], entry: '2013-11-15' })).toEqual(['80.00']);
    expect(chargedIn({ schemes, turnover: ['2000.00'], entry: '2012-06-01' })).toEqual(['240.00']);
    expect(chargedIn({ schemes, turnover: ['2000.01'], entry: '2012-06-01' })).toEqual(['220.00']);
    expect(chargedIn({ schemes, turnover: ['500', '500'], entry: '2013-02-28' })).toEqual([
      '80.00',
      '100.00',
    ]);
    expect(chargedIn({ schemes, turnover: ['30000', '30000', '500'] })).toEqual([
      '3000.00',
      '2500.00',
      '0.00',
    ]);
    expect(
      chargedIn({ schemes, turnover: ['0', '0', '0', '0', '0', '30000', '30000'], entry: '2014-06-02' }),
    ).toEqual(['0.00', '0.00', '0.00', '0.00', '0.00', '3000.00', '208.33']);
  });

  it('Crealead: the month that crosses 80 000 € since the entry, whole or slice by slice', () => {
    const year = { turnover: ['3000'], opening: '78500' };
    expect(chargedIn({ ...year, schemes: [preset('crealead')] })).toEqual(['270.00']);
    expect(chargedIn({ ...year, schemes: [preset('crealead-marginal')] })).toEqual(['285.00']);
  });

  it('have all a source', () => {
    expect(gallery.filter(({ source }) => source.trim() === '')).toEqual([]);
  });
});

describe('thresholds, below, at and above', () => {
  it.each([
    ['29999.99', '3450.00'],
    ['30000.00', '3450.00'],
    ['30000.01', '3450.00'],
    ['30000.10', '3450.01'],
    ['59999.99', '6600.00'],
    ['60000.00', '6600.00'],
    ['60000.10', '6600.01'],
    ['90000.00', '9450.00'],
    ['90000.10', '9450.01'],
    ['120000.00', '12000.00'],
    ['120000.10', '12000.01'],
  ])('Optéos %s € → %s €', (turnover, expected) => {
    expect(chargedIn({ schemes: [preset('opteos')], turnover: [turnover] })).toEqual([expected]);
  });

  it.each([
    ['999.99', '130.00'],
    ['1000.00', '130.00'],
    ['1000.01', '120.00'],
    ['1999.99', '240.00'],
    ['2000.00', '240.00'],
    ['2000.01', '220.00'],
    ['3332.99', '366.63'],
    ['3333.00', '366.63'],
    ['3333.01', '333.30'],
  ])('Solstice %s € → %s €', (turnover, expected) => {
    expect(chargedIn({ schemes: [preset('solstice')], turnover: [turnover] })).toEqual([expected]);
  });

  it.each([
    ['1499.99', '150.00', '150.00'],
    ['1500.00', '150.00', '150.00'],
    ['1500.01', '135.00', '150.00'],
  ])('Crealead, 78 500 € and a month of %s € → %s € whole, %s € by slices', (turnover, whole, marginal) => {
    const year = { turnover: [turnover], opening: '78500' };
    expect(chargedIn({ ...year, schemes: [preset('crealead')] })).toEqual([whole]);
    expect(chargedIn({ ...year, schemes: [preset('crealead-marginal')] })).toEqual([marginal]);
  });
});

function slicesOf(year: Parameters<typeof linesOfYear>[0]): readonly string[] {
  const [line] = linesOfYear(year);
  return (line?.working?.parts ?? []).flatMap(({ slices }) =>
    slices.map(({ amount, rate }) => `${amount.toString()} at ${rate.percent}`),
  );
}
