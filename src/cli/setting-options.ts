import type { MutualisationSettings } from '../app/requests';
import { Rate } from '../domain/values/rate';
import { usageSentences } from '../text/cli-text';
import { formatPercent } from '../text/formats';
import { UsageError } from './usage-error';

/** Options of the command line as they were typed. */
export interface SettingOptions {
  readonly year?: string;
  readonly rate?: string;
  readonly rounding?: string;
  readonly decimal?: string;
}

/** Turns typed options into settings. Throws {@link UsageError} on the first that makes no sense. */
export function settingsOf({ year, rate, rounding, decimal }: SettingOptions): MutualisationSettings {
  return {
    ...(year === undefined ? {} : { year: yearOf(year) }),
    ...(rate === undefined ? {} : { rate: rateOf(rate) }),
    ...(rounding === undefined
      ? {}
      : { rounding: choiceOf('--rounding', rounding, ['month', 'cumulative'] as const) }),
    ...(decimal === undefined
      ? {}
      : { decimal: choiceOf('--decimal', decimal, ['comma', 'point'] as const) }),
  };
}

function yearOf(text: string): number {
  if (!/^(19|20)\d{2}$/.test(text)) throw new UsageError(usageSentences.year(text));
  return Number(text);
}

/** `10`, `11,5`, `10%`. `0.1` is refused: it may be meant as a fraction. */
function rateOf(text: string): Rate {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  if (match === null) throw new UsageError(usageSentences.rate(text));
  const number = (match[1] ?? '').replace(',', '.');
  const rate = Rate.ofPercent(number);
  if (!rate.isBetweenZeroAndOne) throw new UsageError(usageSentences.rate(text));
  if (match[2] === '' && !rate.isZero && Number(number) < 1) {
    const readings = [formatPercent(rate), formatPercent(Rate.of(number))] as const;
    throw new UsageError(usageSentences.rateAmbiguous(text, readings));
  }
  return rate;
}

function choiceOf<T extends string>(option: string, text: string, choices: readonly [T, T]): T {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new UsageError(usageSentences.choice(option, text, choices.join(' ou ')));
  return found;
}
