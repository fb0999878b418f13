import type { AppropriationSettings } from '../app/appropriation-settings';
import { readTypedAmount } from '../app/typed-amount';
import { readTypedRate } from '../app/typed-rate';
import type { Money } from '../domain/values/money';
import type { Rate } from '../domain/values/rate';
import { appropriationUsage } from '../text/appropriation-cli-text';
import { formatPercent } from '../text/formats';
import { choiceOf } from './setting-options';
import { UsageError } from './usage-error';

/** Options of `appropriate` as they were typed. */
export interface AppropriationOptions {
  readonly result?: string;
  readonly losses?: string;
  readonly gains?: string;
  readonly legal?: string;
  readonly fund?: string;
  readonly labour?: string;
  readonly interest?: string;
  readonly capital?: string;
  readonly legalReserve?: string;
  readonly ceiling?: string;
  readonly unit?: string;
  readonly policy?: string;
  readonly loss?: string;
  readonly labourBooked?: string;
  readonly year?: string;
  readonly next?: string;
}

/** Turns typed options into settings. Throws {@link UsageError} on the first that makes no sense. */
export function appropriationSettings(options: AppropriationOptions): AppropriationSettings {
  const { result, losses, gains, capital, legalReserve, labourBooked, year, next } = options;
  if (capital === undefined && legalReserve !== undefined) {
    throw new UsageError(appropriationUsage.reserveWithoutCapital());
  }
  return {
    ...given('result', result, (text) => amountOf('--result', text)),
    ...given('priorLosses', losses, (text) => positiveOf('--losses', text)),
    ...given('excludedGains', gains, (text) => positiveOf('--gains', text)),
    ...given('highestCapital', capital, (text) => positiveOf('--capital', text)),
    ...given('legalReserve', legalReserve, (text) => positiveOf('--legal-reserve', text)),
    ...given('labourBooked', labourBooked, (text) => positiveOf('--labour-booked', text)),
    ...given('year', year, yearOf),
    ...given('nextResults', next, amountsOf),
    ...sharesOf(options),
    ...choicesOf(options),
  };
}

function sharesOf({ legal, fund, labour, interest }: AppropriationOptions): AppropriationSettings {
  return {
    ...given('legal', legal, (text) => shareOf('--legal', text)),
    ...given('fund', fund, (text) => shareOf('--fund', text)),
    ...given('labour', labour, (text) => shareOf('--labour', text)),
    ...given('interest', interest, (text) => shareOf('--interest', text)),
  };
}

function choicesOf({ ceiling, unit, policy, loss }: AppropriationOptions): AppropriationSettings {
  return {
    ...given('ceiling', ceiling, (text) => choiceOf('--ceiling', text, ['within-year', 'none'] as const)),
    ...given('unit', unit, (text) => choiceOf('--unit', text, ['euro', 'cent'] as const)),
    ...given('policy', policy, (text) => choiceOf('--policy', text, ['report', 'strict'] as const)),
    ...given('lossTo', loss, (text) => choiceOf('--loss', text, ['carried', 'reserves'] as const)),
  };
}

/** One setting, or none when its option was not typed. */
function given<K extends keyof AppropriationSettings>(
  key: K,
  text: string | undefined,
  read: (text: string) => NonNullable<AppropriationSettings[K]>,
): Pick<AppropriationSettings, K> | object {
  return text === undefined ? {} : { [key]: read(text) };
}

/** Percent; `0.5` is refused as it may be meant as a fraction. */
function shareOf(option: string, text: string): Rate {
  const typed = readTypedRate(text);
  switch (typed.kind) {
    case 'rate':
      return typed.rate;
    case 'ambiguous': {
      const readings = [formatPercent(typed.asPercent), formatPercent(typed.asFraction)] as const;
      throw new UsageError(appropriationUsage.shareAmbiguous({ option, text, readings }));
    }
    case 'not-a-rate':
      throw new UsageError(appropriationUsage.share(option, text));
  }
}

function positiveOf(option: string, text: string): Money {
  const amount = amountOf(option, text);
  if (amount.isNegative) throw new UsageError(appropriationUsage.negative(option, text));
  return amount;
}

/** `12000;-3000`. */
function amountsOf(text: string): readonly Money[] {
  return text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => amountOf('--next', part));
}

function amountOf(option: string, text: string): Money {
  const amount = readTypedAmount(text);
  if (amount === null) throw new UsageError(appropriationUsage.amount(option, text));
  return amount;
}

/** The law of 1978 is the first that there is. */
function yearOf(text: string): number {
  if (!/^(19|20)\d{2}$/.test(text) || Number(text) < 1978)
    throw new UsageError(appropriationUsage.year(text));
  return Number(text);
}
