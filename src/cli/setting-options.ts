import type { MutualisationSettings } from '../app/requests';
import { readTypedRate } from '../app/typed-rate';
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

/** Percent, with or without the sign; `0.1` is refused: it may be meant as a fraction. */
function rateOf(text: string): NonNullable<MutualisationSettings['rate']> {
  const typed = readTypedRate(text);
  switch (typed.kind) {
    case 'rate':
      return typed.rate;
    case 'ambiguous': {
      const readings = [formatPercent(typed.asPercent), formatPercent(typed.asFraction)] as const;
      throw new UsageError(usageSentences.rateAmbiguous(text, readings));
    }
    case 'not-a-rate':
      throw new UsageError(usageSentences.rate(text));
  }
}

/** One of the words that an option knows. Throws {@link UsageError} on any other. */
export function choiceOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new UsageError(usageSentences.choice(option, text, choices.join(' ou ')));
  return found;
}
