import { fc, test as property } from '@fast-check/jest';
import { allocate } from '../../src/domain/values/allocate';

describe('allocation by largest remainder', () => {
  it('prints the entrants by zone of 2014 as 42, 32, 16 and 10 percent', () => {
    expect(allocate(100n, [8n, 6n, 3n, 2n])).toEqual([42n, 32n, 16n, 10n]);
  });

  it('gives a tie to the earlier line', () => {
    expect(allocate(1n, [1n, 1n])).toEqual([1n, 0n]);
    expect(allocate(10n, [1n, 1n, 1n])).toEqual([4n, 3n, 3n]);
  });

  it('gives nothing when there is no weight', () => {
    expect(allocate(100n, [0n, 0n])).toEqual([0n, 0n]);
  });

  it('refuses negative weights', () => {
    expect(() => allocate(100n, [1n, -1n])).toThrow(RangeError);
  });

  property.prop([
    fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n }),
    fc.array(fc.bigInt({ min: 0n, max: 1_000_000_000n }), { minLength: 1 }),
  ])('parts add up to the whole and each is within one unit of its share', (total, weights) => {
    const sum = weights.reduce((sofar, weight) => sofar + weight, 0n);
    fc.pre(sum > 0n);
    const parts = allocate(total, weights);
    expect(parts.reduce((sofar, part) => sofar + part, 0n)).toBe(total);
    parts.forEach((part, line) => {
      const gap = part * sum - total * (weights[line] ?? 0n);
      expect(gap < sum && gap > -sum).toBe(true);
    });
  });
});
