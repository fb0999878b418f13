import type { HeadEffects } from '../domain/variance/explain-by-heads';
import type { ContributionEffects } from '../domain/variance/explain-contribution';
import type { ContributionVariance } from '../reports/contribution-variance';

/** Why the contribution differs, as programs read it: parts that add up to the difference, in decimal strings. */
export function varianceJson(variance: ContributionVariance): object {
  const { forecast, actual, difference, fromForecast, fromLastYear } = variance;
  return {
    forecast: forecast.toString(),
    actual: actual.toString(),
    difference: difference.toString(),
    fromForecast:
      fromForecast === null
        ? null
        : fromForecast.kind === 'people'
          ? {
              by: 'people',
              ...effectsJson(fromForecast.effects),
              notBrokenDown: fromForecast.notBrokenDown.toString(),
            }
          : { by: 'heads', ...headsJson(fromForecast.effects) },
    fromLastYear:
      fromLastYear === null
        ? null
        : {
            months: fromLastYear.months.map((month) => month.toString()),
            ...effectsJson(fromLastYear.effects),
          },
  };
}

function effectsJson(effects: ContributionEffects): object {
  const { before, after, difference, entrants, leavers, volume, rate, constant } = effects;
  return {
    before: before.toString(),
    after: after.toString(),
    difference: difference.toString(),
    entrants: entrants.toString(),
    leavers: leavers.toString(),
    volume: volume.toString(),
    rate: rate.toString(),
    constantPerimeter: {
      people: constant.count,
      before: constant.before.toString(),
      after: constant.after.toString(),
    },
  };
}

function headsJson({ before, after, difference, heads, volume, rate }: HeadEffects): object {
  return {
    before: before.contribution.toString(),
    after: after.contribution.toString(),
    difference: difference.toString(),
    heads: heads.toString(),
    volume: volume.toString(),
    rate: rate.toString(),
  };
}
