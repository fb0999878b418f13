import { Rate } from '../../src/domain/values/rate';
import { settingOrigins } from '../../src/workbook/readers/setting-origins';

test('what the door gives comes before what the workbook says, and that before what is usual', () => {
  const given = { year: 2014, decimal: 'comma' } as const;
  const parameters = { rate: Rate.ofPercent('11'), decimal: 'point' } as const;
  expect(settingOrigins(given, parameters)).toEqual({
    year: 'given',
    rate: 'workbook',
    rounding: 'default',
    decimal: 'given',
  });
});

test('a year that nobody gives is found in the workbook or not at all', () => {
  expect(settingOrigins({}, {}).year).toBe('workbook');
  expect(settingOrigins({}, { year: 2014 }).year).toBe('workbook');
});
