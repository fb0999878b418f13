import { Money } from '../values/money';
import { Rate } from '../values/rate';
import type { BracketTariff, Scheme } from './scheme';

/** Schemes that co-operatives have published. Their names and their words stand in `text/`. */
export type PresetKey =
  | 'coodyssee'
  | 'port-parallele'
  | 'cap-services'
  | 'oxalis'
  | 'lets-co-up'
  | 'coopaname'
  | 'opteos'
  | 'solstice'
  | 'crealead'
  | 'crealead-marginal';

/** What a scheme computes, without a name, a person or dates. */
export type SchemeRule = Pick<Scheme, 'base' | 'window' | 'tariff' | 'terms'>;

export interface Preset {
  readonly key: PresetKey;
  readonly rule: SchemeRule;
  /** Where the rule was read. What a co-operative publishes may have changed since. */
  readonly source: string;
}

/** In the order in which they are shown: the plain ones first. Each has its worked example as a test. */
export const gallery: readonly Preset[] = [
  { key: 'coodyssee', rule: flatOn('turnover', '10'), source: 'Coodyssee, activity report 2014' },
  { key: 'port-parallele', rule: flatOn('turnover', '10'), source: 'Port Parallele, as published' },
  { key: 'cap-services', rule: flatOn('turnover-less-resale', '10'), source: 'Cap Services, as published' },
  { key: 'oxalis', rule: flatOn('gross-margin', '15'), source: 'Oxalis, as published' },
  { key: 'lets-co-up', rule: flatOn('gross-margin', '12'), source: "Let's Co_Up, as published" },
  {
    key: 'coopaname',
    rule: { ...flatOn('gross-margin', '13.5'), terms: { monthlyFee: euros(30) } },
    source: 'Coopaname, as published',
  },
  {
    key: 'opteos',
    rule: {
      base: 'gross-margin',
      window: 'year',
      tariff: brackets('marginal', [
        [30_000, '11.5'],
        [60_000, '10.5'],
        [90_000, '9.5'],
        [120_000, '8.5'],
        [null, '7.5'],
      ]),
    },
    source: 'Opteos, as published',
  },
  {
    key: 'solstice',
    rule: {
      base: 'gross-margin',
      window: 'month',
      tariff: brackets('slab', [
        [1_000, '13'],
        [2_000, '12'],
        [3_333, '11'],
        [null, '10'],
      ]),
      terms: {
        monthlyFloor: { amount: euros(100), beginning: { months: 12, amount: euros(80) } },
        yearlyCap: euros(5_500),
      },
    },
    source: 'Solstice, as published',
  },
  { key: 'crealead', rule: crealead('crossing-month'), source: 'Crealead, as published' },
  { key: 'crealead-marginal', rule: crealead('marginal'), source: 'Crealead, as published' },
];

export function presetOf(key: PresetKey): Preset {
  const found = gallery.find((preset) => preset.key === key);
  if (found === undefined) throw new RangeError(`No such preset: ${key}`);
  return found;
}

/** A preset as the scheme of the whole co-operative, without dates. */
export function asCooperativeScheme({ rule }: Preset, name: string): Scheme {
  return { name, scope: { kind: 'cooperative' }, validFrom: null, validTo: null, ...rule };
}

function flatOn(base: Scheme['base'], percent: string): SchemeRule {
  return { base, window: 'month', tariff: { kind: 'flat', rate: Rate.ofPercent(percent) } };
}

/** 10 %, then 9 % from 80 000 € since the entry; the month that crosses is taken whole, or slice by slice. */
function crealead(kind: BracketTariff['kind']): SchemeRule {
  return {
    base: 'turnover',
    window: 'since-entry',
    tariff: brackets(kind, [
      [80_000, '10'],
      [null, '9'],
    ]),
  };
}

function brackets(
  kind: BracketTariff['kind'],
  steps: readonly (readonly [number | null, string])[],
): BracketTariff {
  return {
    kind,
    brackets: steps.map(([upTo, percent]) => ({
      upTo: upTo === null ? null : euros(upTo),
      rate: Rate.ofPercent(percent),
    })),
  };
}

function euros(whole: number): Money {
  return Money.ofCents(whole * 100);
}
