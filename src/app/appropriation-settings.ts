import type { AppropriationInputs } from '../domain/appropriation/appropriation-inputs';
import type { BooksField, BooksFigure } from '../domain/appropriation/books-figures';
import { singleKeys } from '../domain/appropriation/share-labour';
import type { Employee, LabourKey } from '../domain/appropriation/share-labour';
import { Money } from '../domain/values/money';
import { Rate } from '../domain/values/rate';

/** What a door may say of an appropriation; what it leaves out has the usual value. */
export interface AppropriationSettings {
  readonly result?: Money;
  readonly priorLosses?: Money;
  readonly excludedGains?: Money;
  /** One of these three left out takes what the others leave. */
  readonly legal?: Rate;
  readonly fund?: Rate;
  readonly labour?: Rate;
  readonly interest?: Rate;
  /** The highest that the capital ever was; without it the ceiling of the legal reserve is left aside. */
  readonly highestCapital?: Money;
  readonly legalReserve?: Money;
  readonly ceiling?: AppropriationInputs['ceiling'];
  readonly unit?: AppropriationInputs['unit'];
  readonly policy?: AppropriationInputs['policy'];
  readonly lossTo?: AppropriationInputs['lossTo'];
  /** In account 691 already: `result` is what is left after it. */
  readonly labourBooked?: Money;
  readonly year?: number;
  /** How the labour share is divided between employees; by pay when nothing is said. */
  readonly labourByPay?: Rate;
  readonly labourByPresence?: Rate;
  readonly labourEqually?: Rate;
  readonly employees?: readonly Employee[];
  /** Results expected in the years after, for the simulation. */
  readonly nextResults?: readonly Money[];
  /** Of imported accounts: they stand for what is not given here. */
  readonly books?: readonly BooksFigure[];
}

/** The settings with the figures of the books for those that are not given. */
export function withBooks(settings: AppropriationSettings): AppropriationSettings {
  const given = (field: BooksField): boolean => settings[field] !== undefined;
  const taken = (settings.books ?? []).filter(
    ({ field }) => !given(field) && !(field === 'labourBooked' && given('result')),
  );
  return taken.reduce<AppropriationSettings>(
    (sofar, { field, amount }) => ({ ...sofar, [field]: amount }),
    settings,
  );
}

/** The settings with the usual value of what they leave out. A result that is not given is none. */
export function appropriationInputs(settings: AppropriationSettings): AppropriationInputs {
  const { legal, fund, labour, interest, highestCapital, legalReserve } = settings;
  return {
    result: settings.result ?? Money.zero,
    priorLosses: settings.priorLosses ?? Money.zero,
    excludedGains: settings.excludedGains ?? Money.zero,
    statutes: {
      legal: legal ?? null,
      fund: fund ?? null,
      labour: labour ?? null,
      interest: interest ?? null,
    },
    reserve:
      highestCapital === undefined ? null : { highestCapital, legalReserve: legalReserve ?? Money.zero },
    ceiling: settings.ceiling ?? 'within-year',
    unit: settings.unit ?? 'euro',
    policy: settings.policy ?? 'report',
    lossTo: settings.lossTo ?? 'carried',
    labourBooked: settings.labourBooked ?? null,
    year: settings.year ?? null,
  };
}

/** A criterion that is not named has no part in the mix; without any, the pay of the year alone. */
export function labourKey({
  labourByPay,
  labourByPresence,
  labourEqually,
}: AppropriationSettings): LabourKey {
  if (labourByPay === undefined && labourByPresence === undefined && labourEqually === undefined) {
    return singleKeys.pay;
  }
  return {
    pay: labourByPay ?? Rate.zero,
    presence: labourByPresence ?? Rate.zero,
    equal: labourEqually ?? Rate.zero,
  };
}
