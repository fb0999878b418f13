import { compareFits, fitOf, isSectionOf } from '../../../src/domain/budget/account-mapping';

const of = (
  prefixes: readonly string[],
  exclusions: readonly string[] = [],
  sections: readonly string[] = [],
) => ({
  prefixes,
  exclusions,
  sections,
});

describe('which accounts a mapping takes', () => {
  test('its prefixes, the account itself included, and nothing shorter', () => {
    expect(fitOf(of(['641']), '641', '')).toEqual({ prefix: 3, section: 0 });
    expect(fitOf(of(['641']), '6411', '')).toEqual({ prefix: 3, section: 0 });
    expect(fitOf(of(['641']), '64', '')).toBeNull();
    expect(fitOf(of(['641']), '642', '')).toBeNull();
  });

  test('not what is excluded, whatever the length of the prefix', () => {
    expect(fitOf(of(['64'], ['649']), '6451', '')).toEqual({ prefix: 2, section: 0 });
    expect(fitOf(of(['64'], ['649']), '6490', '')).toBeNull();
    expect(fitOf(of(['64', '6490'], ['649']), '6490', '')).toBeNull();
  });

  test('the longest of several prefixes counts', () => {
    expect(fitOf(of(['6', '645']), '6451', '')?.prefix).toBe(3);
  });

  test('without any prefix none', () => {
    expect(fitOf(of([]), '641', '')).toBeNull();
  });
});

describe('sections', () => {
  test('by name before a beginning before any, without case', () => {
    const fits = [[], ['E*'], ['E12']].map((sections) => fitOf(of(['6'], [], sections), '641', 'e12'));
    expect(fits.map((fit) => fit?.section)).toEqual([0, 1, 2]);
  });

  test('one that is not named takes nothing', () => {
    expect(fitOf(of(['6'], [], ['STR']), '641', 'E12')).toBeNull();
    expect(fitOf(of(['6'], [], ['STR']), '641', '')).toBeNull();
  });

  test('an empty list names no section', () => {
    expect(isSectionOf([], 'STR')).toBe(false);
    expect(isSectionOf(['STR*'], 'STR')).toBe(true);
  });
});

test('a longer prefix stands before a closer section', () => {
  expect(compareFits({ prefix: 4, section: 0 }, { prefix: 3, section: 2 })).toBeGreaterThan(0);
  expect(compareFits({ prefix: 3, section: 1 }, { prefix: 3, section: 2 })).toBeLessThan(0);
  expect(compareFits({ prefix: 3, section: 1 }, { prefix: 3, section: 1 })).toBe(0);
});
