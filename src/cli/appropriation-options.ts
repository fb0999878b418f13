import type { AppropriationRequest } from '../app/appropriate';
import { readTypedAmount } from '../app/typed-amount';
import { readTypedRate } from '../app/typed-rate';
import type { AppropriationInputs } from '../domain/appropriation/appropriation-inputs';
import { Money } from '../domain/values/money';
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

/** Turns typed options into a request. Throws {@link UsageError} on the first that makes no sense. */
export function appropriationRequest(options: AppropriationOptions): AppropriationRequest {
  if (options.result === undefined) throw new UsageError(appropriationUsage.missingResult());
  return {
    inputs: {
      result: amountOf('--result', options.result),
      priorLosses: positive('--losses', options.losses) ?? Money.zero,
      excludedGains: positive('--gains', options.gains) ?? Money.zero,
      statutes: {
        legal: shareOf('--legal', options.legal),
        fund: shareOf('--fund', options.fund),
        labour: shareOf('--labour', options.labour),
        interest: shareOf('--interest', options.interest),
      },
      reserve: reserveOf(options),
      ...choicesOf(options),
      labourBooked: positive('--labour-booked', options.labourBooked),
      year: options.year === undefined ? null : yearOf(options.year),
    },
    nextResults: (options.next ?? '')
      .split(';')
      .filter((text) => text.trim() !== '')
      .map((text) => amountOf('--next', text)),
  };
}

function choicesOf({
  ceiling = 'within-year',
  unit = 'euro',
  policy = 'report',
  loss = 'carried',
}: AppropriationOptions): Pick<AppropriationInputs, 'ceiling' | 'unit' | 'policy' | 'lossTo'> {
  return {
    ceiling: choiceOf('--ceiling', ceiling, ['within-year', 'none'] as const),
    unit: choiceOf('--unit', unit, ['euro', 'cent'] as const),
    policy: choiceOf('--policy', policy, ['report', 'strict'] as const),
    lossTo: choiceOf('--loss', loss, ['carried', 'reserves'] as const),
  };
}

/** The ceiling needs the capital; a reserve that is not given is empty. */
function reserveOf({ capital, legalReserve }: AppropriationOptions): AppropriationInputs['reserve'] {
  const highestCapital = positive('--capital', capital);
  const reached = positive('--legal-reserve', legalReserve);
  if (highestCapital === null) {
    if (reached !== null) throw new UsageError(appropriationUsage.reserveWithoutCapital());
    return null;
  }
  return { highestCapital, legalReserve: reached ?? Money.zero };
}

/** Percent; `0.5` is refused as it may be meant as a fraction. */
function shareOf(option: string, text: string | undefined): Rate | null {
  if (text === undefined) return null;
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

function positive(option: string, text: string | undefined): Money | null {
  if (text === undefined) return null;
  const amount = amountOf(option, text);
  if (amount.isNegative) throw new UsageError(appropriationUsage.negative(option, text));
  return amount;
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
