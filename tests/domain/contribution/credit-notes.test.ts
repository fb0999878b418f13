import type { Scheme } from '../../../src/domain/contribution/scheme';
import { Day } from '../../../src/domain/values/day';
import { Money } from '../../../src/domain/values/money';
import { Month } from '../../../src/domain/values/month';
import { Rate } from '../../../src/domain/values/rate';
import { chargedIn, preset, somebody } from '../../support/scheme-year';

/** Each is `[month, euros, month of the invoice]`. */
function charged(
  schemes: readonly Scheme[],
  entries: readonly (readonly [number, string, number?])[],
  months = 3,
): readonly string[] {
  const turnover = entries.map(([month, amount, invoiced]) => ({
    entrepreneurId: somebody,
    month: Month.of(2014, month),
    amount: Money.ofEuros(amount),
    ...(invoiced === undefined ? {} : { corrects: Month.of(2014, invoiced) }),
  }));
  return chargedIn({ schemes, turnover: Array.from({ length: months }, () => '0'), more: { turnover } });
}

function flat(percent: string, from = ''): Scheme {
  return {
    ...preset('coodyssee'),
    tariff: { kind: 'flat', rate: Rate.ofPercent(percent) },
    validFrom: Day.parse(from),
  };
}

describe('a credit note', () => {
  it('takes the rate of the month of its invoice', () => {
    const schemes = [flat('10'), flat('12', '2014-03-01')];
    expect(
      charged(schemes, [
        [1, '1000'],
        [3, '500'],
        [3, '-1000', 1],
      ]),
    ).toEqual(['100.00', '0.00', '-40.00']);
    expect(
      charged(schemes, [
        [1, '1000'],
        [3, '500'],
        [3, '-1000'],
      ]),
    ).toEqual(['100.00', '0.00', '-60.00']);
  });

  it('takes the slices that its invoice filled', () => {
    const monthly: Scheme = { ...preset('opteos'), window: 'month' };
    expect(
      charged(
        [monthly],
        [
          [1, '40000'],
          [2, '1000'],
          [2, '-15000', 1],
        ],
      ),
    ).toEqual(['4500.00', '-1510.00', '0.00']);
  });

  it('lowers the cumulated base of the year, which is what an annual tariff stands on', () => {
    expect(
      charged(
        [preset('opteos')],
        [
          [1, '40000'],
          [2, '-15000', 1],
        ],
      ),
    ).toEqual(['4500.00', '-1625.00', '0.00']);
  });

  it('gives nothing back of a floor that stays due', () => {
    expect(
      charged(
        [preset('solstice')],
        [
          [1, '500'],
          [2, '2000'],
          [2, '-500', 1],
        ],
      ),
    ).toEqual(['100.00', '240.00', '100.00']);
  });

  it('gives nothing back of a month that was exempt', () => {
    const exempt: Scheme = { ...flat('10'), terms: { exemptMonths: 1 } };
    const turnover = [
      { entrepreneurId: somebody, month: Month.of(2014, 1), amount: Money.ofEuros('1000') },
      { entrepreneurId: somebody, month: Month.of(2014, 2), amount: Money.ofEuros('2000') },
      {
        entrepreneurId: somebody,
        month: Month.of(2014, 2),
        amount: Money.ofEuros('-1000'),
        corrects: Month.of(2014, 1),
      },
    ];
    expect(
      chargedIn({ schemes: [exempt], entry: '2014-01-20', turnover: ['0', '0'], more: { turnover } }),
    ).toEqual(['0.00', '200.00']);
  });
});
