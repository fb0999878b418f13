import type { AppropriationInputs } from '../../domain/appropriation/appropriation-inputs';
import type { AppropriationSettings } from '../../app/appropriation-settings';
import { formatAmount, formatPlainNumber } from '../../text/formats';

export const amountFields = [
  'result',
  'priorLosses',
  'legalReserve',
  'highestCapital',
  'labourBooked',
  'excludedGains',
] as const;

export const shareFields = ['legal', 'fund', 'labour', 'interest'] as const;

export type AmountField = (typeof amountFields)[number];
export type ShareField = (typeof shareFields)[number];
export type TypedField = AmountField | ShareField | 'year';
export type ChoiceField = 'ceiling' | 'unit' | 'policy' | 'lossTo';

/** What is typed, as it is typed; an empty text is a case left empty. */
export type AppropriationForm = {
  readonly [K in TypedField]: string;
} & {
  readonly [K in ChoiceField]: AppropriationInputs[K];
} & {
  /** Results expected in the years after; an empty one is no year. */
  readonly nextResults: readonly string[];
};

/** Before anything is typed: the minimum of the law, the development fund taking the rest. */
export const emptyForm: AppropriationForm = {
  year: '',
  result: '',
  priorLosses: '',
  legalReserve: '',
  highestCapital: '',
  labourBooked: '',
  excludedGains: '',
  legal: '15',
  fund: '',
  labour: '25',
  interest: '',
  ceiling: 'within-year',
  unit: 'euro',
  policy: 'report',
  lossTo: 'carried',
  nextResults: ['', '', ''],
};

/** The sheet as the form shows it: what is empty there is empty here. */
export function formFromSettings(settings: AppropriationSettings): AppropriationForm {
  const { ceiling, unit, policy, lossTo, year, nextResults = [] } = settings;
  const lines = [...nextResults.map(typedAmount), ...emptyForm.nextResults].slice(
    0,
    Math.max(nextResults.length, emptyForm.nextResults.length),
  );
  return {
    ...emptyForm,
    ...mapFields(amountFields, (field) => {
      const amount = settings[field];
      return amount === undefined ? '' : typedAmount(amount);
    }),
    ...mapFields(shareFields, (field) => {
      const share = settings[field];
      return share === undefined ? '' : formatPlainNumber(share.percent);
    }),
    year: year === undefined ? '' : String(year),
    ...(ceiling === undefined ? {} : { ceiling }),
    ...(unit === undefined ? {} : { unit }),
    ...(policy === undefined ? {} : { policy }),
    ...(lossTo === undefined ? {} : { lossTo }),
    nextResults: lines,
  };
}

/** An amount as a person would type it: `16 325`, `14 312,40`. */
export function typedAmount(amount: NonNullable<AppropriationSettings['result']>): string {
  return formatAmount(amount).replace(/,00$/, '');
}

/**
 * A rate moved on its scale. The development fund takes the difference, unless it is the one that moves: with
 * every share given, no rate could move at all.
 */
export function withShareMoved(
  form: AppropriationForm,
  share: MovedShare,
  percent: number,
): AppropriationForm {
  return { ...form, fund: '', [share]: formatPlainNumber(String(percent)) };
}

export type MovedShare = Exclude<ShareField, 'fund'>;
export const movedShares: readonly MovedShare[] = ['labour', 'legal', 'interest'];

function mapFields<K extends string>(
  keys: readonly K[],
  text: (key: K) => string,
): Readonly<Record<K, string>> {
  // The entries are made of these very keys, which `fromEntries` forgets.
  return Object.fromEntries(keys.map((key) => [key, text(key)])) as Record<K, string>;
}
