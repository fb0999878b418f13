import { comparableText } from './comparable-text';

/** Words that we write into the table of schemes; each is understood again, case and accents forgiven. */
export const baseWords = {
  turnover: 'chiffre d’affaires',
  'turnover-less-resale': 'CA hors reventes',
  'gross-margin': 'marge brute',
} as const;

export const windowWords = {
  month: 'mois',
  year: 'exercice',
  'since-entry': 'depuis l’entrée',
} as const;

export const tariffWords = {
  flat: 'taux unique',
  marginal: 'tranches',
  slab: 'palier',
  'crossing-month': 'palier du mois',
} as const;

// The keys are those of the domain, which this room does not know.
type BaseKind = keyof typeof baseWords;
type SchemeWindow = keyof typeof windowWords;
type TariffKind = keyof typeof tariffWords;

export function readBaseWord(text: string): BaseKind | null {
  return find(basePatterns, text);
}

export function readWindowWord(text: string): SchemeWindow | null {
  return find(windowPatterns, text);
}

export function readTariffWord(text: string): TariffKind | null {
  return find(tariffPatterns, text);
}

/** Each entry is one of a list: « a : 0,5 % ; b : 12 € ». */
export const levySeparator = ' ; ';

/** `80 pendant 12 mois, puis 100`: the amount of the first months, their number, the amount after. */
export function readBeginningFloor(text: string): BeginningFloorText | null {
  const match =
    /^(.+?)(?:\s*(?:par mois|\/ ?mois))?\s+(?:pendant|les)\s+(\d{1,3})\s+(?:premiers\s+)?mois\s*[,;]?\s*puis\s+(.+)$/i.exec(
      text.trim(),
    );
  if (match === null) return null;
  return { beginning: match[1] ?? '', months: Number(match[2]), amount: withoutPer(match[3] ?? '') };
}

export interface BeginningFloorText {
  readonly beginning: string;
  readonly months: number;
  readonly amount: string;
}

export function beginningFloorText({ beginning, months, amount }: BeginningFloorText): string {
  return `${beginning} pendant ${String(months)} mois, puis ${amount}`;
}

/** `Assurance : 0,5 % du CA`, `CG Scop : 12 € par mois`: name, value, and what a rate is of. */
export function readLevyText(text: string): LevyText | null {
  const match = /^([^:]+?)\s*:\s*(.+?)(?:\s+(du ca|de l['’]assiette|par mois|\/ ?mois))?$/i.exec(text.trim());
  if (match === null) return null;
  const tail = comparableText(match[3] ?? '');
  return {
    name: match[1] ?? '',
    value: match[2] ?? '',
    of: tail === 'du ca' ? 'turnover' : tail.startsWith('de l') ? 'base' : null,
  };
}

export interface LevyText {
  readonly name: string;
  readonly value: string;
  readonly of: 'base' | 'turnover' | null;
}

export function levyText({ name, value, of }: LevyText): string {
  if (of === null) return `${name} : ${value} par mois`;
  return `${name} : ${value} ${of === 'turnover' ? 'du CA' : 'de l’assiette'}`;
}

/** Sales to other entrepreneurs of the co-operative, as a category of sale. */
export function saysInternal(category: string): boolean {
  return /\b(internes?|intra|inter entrepreneurs?)\b/.test(comparableText(category));
}

function withoutPer(text: string): string {
  return text.replace(/\s*(par mois|\/ ?mois)$/i, '').trim();
}

type Patterns<T> = readonly (readonly [T, RegExp])[];

function find<T>(patterns: Patterns<T>, text: string): T | null {
  const comparable = comparableText(text);
  return patterns.find(([, pattern]) => pattern.test(comparable))?.[0] ?? null;
}

const basePatterns: Patterns<BaseKind> = [
  [
    'turnover-less-resale',
    /^(ca|chiffre d affaires)( ht)? (hors|moins( les)?|sans( les)?|net( des| de)?) (reventes?|marchandises( revendues)?|achats revendus)$/,
  ],
  ['turnover', /^(ca|chiffre d affaires|turnover)( ht)?$/],
  ['gross-margin', /^(marge|marge brute|mb)$/],
];

const windowPatterns: Patterns<SchemeWindow> = [
  ['month', /^(mois|mensuel|par mois|chaque mois|aucun|non)$/],
  ['year', /^(exercice|annee|an|annuel|sur l (exercice|annee)|depuis le debut de l (exercice|annee))$/],
  ['since-entry', /^(depuis l (entree|arrivee)|entree)$/],
];

const tariffPatterns: Patterns<TariffKind> = [
  ['flat', /^(taux unique|unique|taux fixe|proportionnel)$/],
  ['marginal', /^((par )?tranches?|marginal|progressif)$/],
  ['slab', /^((par )?paliers?|palier atteint|sur le tout)$/],
  ['crossing-month', /^(palier du mois|mois (entier|du passage)|mois entier du passage)$/],
];
