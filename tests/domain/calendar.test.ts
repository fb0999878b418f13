import { Day } from '../../src/domain/values/day';
import { FinancialYear } from '../../src/domain/values/financial-year';
import { Month } from '../../src/domain/values/month';

describe('the calendar', () => {
  it('knows which days exist', () => {
    expect(Day.of(2015, 2, 29)).toBeNull();
    expect(Day.of(2016, 2, 29)?.toString()).toBe('2016-02-29');
    expect(Day.of(2014, 13, 1)).toBeNull();
    expect(Day.lastOf(Month.of(2014, 2)).toString()).toBe('2014-02-28');
  });

  it('counts days since 1970 both ways', () => {
    const day = Day.parse('2014-12-18');
    expect(day === null ? null : Day.ofEpochDays(day.epochDays).toString()).toBe('2014-12-18');
  });

  it('names a financial year after the calendar year in which it closes', () => {
    const year = FinancialYear.closingIn(2014, 9);
    expect([year.start.toString(), year.end.toString(), year.year]).toEqual(['2013-09', '2014-08', 2014]);
    expect(FinancialYear.closingIn(2014, 1).start.toString()).toBe('2014-01');
  });

  it('tells the position of a month before, at and after the bounds of the year', () => {
    const year = FinancialYear.closingIn(2014, 1);
    const positions = ['2013-12', '2014-01', '2014-12', '2015-01'].map((month) =>
      year.position(Month.parse(month)),
    );
    expect(positions).toEqual([null, 0, 11, null]);
  });
});
