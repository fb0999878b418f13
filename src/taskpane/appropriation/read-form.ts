import type { AppropriationSettings } from '../../app/appropriation-settings';
import { readTypedAmount } from '../../app/typed-amount';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { rateFromTyping } from '../../text/typed-values';
import { amountFields, shareFields, type AmountField, type AppropriationForm } from './appropriation-form';

const words = appropriationPaneText.faults;

export interface FormReading {
  /** A field that cannot be used is not there. */
  readonly settings: AppropriationSettings;
  /** What to say at each field, by its name; `next-0` is the first of the years after. */
  readonly faults: ReadonlyMap<string, string>;
}

/** The form as settings, with a sentence for each field that cannot be used as typed. */
export function readForm(form: AppropriationForm): FormReading {
  const faults = new Map<string, string>();
  const read = <T>(name: string, value: T | null, fault: string): readonly T[] => {
    if (value === null) faults.set(name, fault);
    return value === null ? [] : [value];
  };
  const amounts = amountFields.flatMap((field) =>
    isEmpty(form[field])
      ? []
      : read(field, amountOf(field, form[field]), words[field === 'result' ? 'amount' : 'positive']).map(
          (amount) => ({ [field]: amount }),
        ),
  );
  const shares = shareFields.flatMap((field) =>
    isEmpty(form[field])
      ? []
      : read(field, rateFromTyping(form[field]), words.share).map((rate) => ({ [field]: rate })),
  );
  const years = isEmpty(form.year)
    ? []
    : read('year', yearOf(form.year), words.year).map((year) => ({ year }));
  const nextResults = form.nextResults.flatMap((text, index) =>
    isEmpty(text) ? [] : read(nextName(index), readTypedAmount(text), words.amount),
  );
  if (!isEmpty(form.legalReserve) && isEmpty(form.highestCapital))
    faults.set('highestCapital', words.capital);
  const { ceiling, unit, policy, lossTo } = form;
  const settings = [...amounts, ...shares, ...years].reduce<AppropriationSettings>(
    (sofar, value) => ({ ...sofar, ...value }),
    { ceiling, unit, policy, lossTo, ...(nextResults.length === 0 ? {} : { nextResults }) },
  );
  return { settings, faults };
}

export function nextName(index: number): string {
  return `next-${String(index)}`;
}

/** Only the result may be a loss. */
function amountOf(field: AmountField, text: string): ReturnType<typeof readTypedAmount> {
  const amount = readTypedAmount(text);
  return amount?.isNegative === true && field !== 'result' ? null : amount;
}

/** The law of 1978 is the first that there is. */
function yearOf(text: string): number | null {
  const year = /^\s*\d{4}\s*$/.test(text) ? Number(text) : 0;
  return year >= 1978 && year < 2200 ? year : null;
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
