import { Money } from '../domain/values/money';
import type { HeadEffects } from '../domain/variance/explain-by-heads';
import type { ContributionEffects, PersonEffect } from '../domain/variance/explain-contribution';
import type { ContributionVariance } from '../reports/contribution-variance';
import { contributionVarianceTexts as texts, headsPhrase } from './contribution-variance-texts';

/** One column of a waterfall between its two ends. */
export interface Effect {
  readonly label: string;
  readonly amount: Money;
  readonly explanation: string;
}

/** One explanation: from an amount to another by effects that add up to the difference. */
export interface Waterfall {
  readonly key: 'from-forecast' | 'from-last-year';
  readonly title: string;
  readonly chartTitle: string;
  readonly start: { readonly label: string; readonly amount: Money };
  readonly end: { readonly label: string; readonly amount: Money };
  readonly effects: readonly Effect[];
  /** The persons and the constant perimeter, where they are known. */
  readonly people: {
    readonly effects: ContributionEffects;
    readonly names: ReadonlyMap<string, string>;
  } | null;
}

/** The explanations that there are: of the forecast, of the year before. */
export function contributionEffects(variance: ContributionVariance): readonly Waterfall[] {
  const { fromForecast, fromLastYear, forecast, actual } = variance;
  const explained = fromForecast === null ? null : forecastEffects(fromForecast);
  const named = fromForecast?.kind === 'people' ? fromForecast : null;
  return [
    ...(explained === null
      ? []
      : [
          {
            key: 'from-forecast' as const,
            title: texts.fromForecast,
            chartTitle: texts.chartTitle,
            start: { label: texts.forecast, amount: forecast },
            end: { label: texts.actual, amount: actual },
            effects: withRest(explained, actual.minus(forecast)),
            people: named === null ? null : { effects: named.effects, names: named.names },
          },
        ]),
    ...(fromLastYear === null
      ? []
      : [
          {
            key: 'from-last-year' as const,
            title: texts.fromLastYear,
            chartTitle: texts.lastYearChartTitle,
            start: { label: texts.before, amount: fromLastYear.effects.before },
            end: { label: texts.after, amount: fromLastYear.effects.after },
            effects: effectsOfPeople(fromLastYear.effects),
            people: { effects: fromLastYear.effects, names: fromLastYear.names },
          },
        ]),
  ];
}

/** Persons by the size of what they add, the largest first. */
export function rankedPeople({ people }: ContributionEffects): readonly PersonEffect[] {
  const size = ({ before, after }: PersonEffect): Money => after.minus(before).absolute();
  return [...people].sort((a, b) => size(b).compare(size(a)));
}

function forecastEffects(explanation: NonNullable<ContributionVariance['fromForecast']>): readonly Effect[] {
  return explanation.kind === 'people'
    ? effectsOfPeople(explanation.effects)
    : effectsOfHeads(explanation.effects);
}

function effectsOfPeople({ entrants, leavers, volume, rate }: ContributionEffects): readonly Effect[] {
  const { explanations } = texts;
  return [
    { label: texts.entrants, amount: entrants, explanation: explanations.entrants },
    { label: texts.leavers, amount: leavers, explanation: explanations.leavers },
    { label: texts.volume, amount: volume, explanation: explanations.volume },
    { label: texts.rate, amount: rate, explanation: explanations.rate },
  ];
}

function effectsOfHeads({ before, after, heads, volume, rate }: HeadEffects): readonly Effect[] {
  const { explanations } = texts;
  const people = headsPhrase(before.heads, after.heads);
  return [
    { label: texts.heads, amount: heads, explanation: people + explanations.heads },
    { label: texts.meanTurnover, amount: volume, explanation: explanations.meanTurnover },
    { label: texts.meanRate, amount: rate, explanation: explanations.meanRate },
  ];
}

/** What the effects leave of the difference stands first: a forecast that is in nobody's name. */
function withRest(effects: readonly Effect[], difference: Money): readonly Effect[] {
  const rest = difference.minus(Money.sum(effects.map(({ amount }) => amount)));
  if (rest.isZero) return effects;
  const explanation = texts.explanations.notBrokenDown;
  return [{ label: texts.notBrokenDown, amount: rest, explanation }, ...effects];
}
