import { comparableText } from './comparable-text';

/** A month as written: the year is often left to the title of the sheet. */
export interface WrittenMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
}

const spellings: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun', 'june'],
  ['juillet', 'juil', 'jul', 'july'],
  ['aout', 'aou', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

const monthByWord = new Map(
  spellings.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** Words that may stand beside a month in the header of a turnover column, without changing what it holds. */
const companions = new Set(
  'ca c a ht hors taxe taxes chiffre d affaires affaire mois de du le montant montants vente ventes facture factures facturation facturations realise eur euro euros en et net m total'.split(
    ' ',
  ),
);

/** A header that names a month, with the words beside it that are not mere companions. */
export interface MonthHeader {
  readonly month: WrittenMonth;
  /** Empty for `janv. 2014` and `CA HT janvier`; `contribution` for `Contribution janvier`. */
  readonly about: string;
}

/** Reads a column header that names one month; `null` when it names none, or several (`Cumul janvier-mars`). */
export function readMonthHeader(text: string): MonthHeader | null {
  const numeric = readNumericMonth(text.trim());
  if (numeric !== null) return { month: numeric, about: '' };
  const found = findMonth(comparableText(text));
  if (found === null || found.months > 1 || found.rest.length > 6) return null;
  const isPlain = found.rest.every((word) => companions.has(word));
  return { month: found.month, about: isPlain ? '' : found.rest.join(' ') };
}

/**
 * A cell that says a month and nothing else of weight: `janv. 2014`, `CA HT janvier`, `01/2014`, `2014-01`.
 * `null` for `Contribution janvier`, `Cumul janvier`, `T1`.
 */
export function readMonthLabel(text: string): WrittenMonth | null {
  const header = readMonthHeader(text);
  return header !== null && header.about === '' ? header.month : null;
}

/** The month that a title speaks of, whatever stands around it: `Mutualisation du mois de MARS 2014 (provisoire)`. */
export function readMonthInTitle(text: string): WrittenMonth | null {
  const numeric = readNumericMonth(text.trim()) ?? readNumericMonthInside(text);
  if (numeric !== null) return numeric;
  const found = findMonth(comparableText(text));
  return found === null || found.months > 1 ? null : found.month;
}

/** The only four-digit year of a text, or `null`. `Exercice 2013-2014` has two: the later one, when they follow. */
export function readYearInTitle(text: string): number | null {
  const years = [
    ...new Set([...text.matchAll(/(?<!\d)(19[5-9]\d|20\d\d)(?!\d)/g)].map((match) => Number(match[1]))),
  ];
  const [first, second] = years;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return years.length === 2 && second === first + 1 ? second : null;
}

/** True when the text speaks of two years that follow (`2013-2014`, `2013/2014`): a year that does not start in January. */
export function spansTwoYears(text: string): boolean {
  return /(?<!\d)(20\d\d)\s*[-/–]\s*(20\d\d)(?!\d)/.test(text);
}

interface FoundMonth {
  readonly month: WrittenMonth;
  readonly rest: readonly string[];
  /** How many different months the text names. */
  readonly months: number;
}

function findMonth(comparable: string): FoundMonth | null {
  const words = comparable
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .split(' ');
  const months = new Set<number>();
  const rest: string[] = [];
  let year: number | null = null;
  let afterMonth = false;
  for (const word of words) {
    const month = monthByWord.get(word);
    const isYear = /^(19[5-9]\d|20\d\d)$/.test(word) || (afterMonth && /^\d\d$/.test(word));
    if (month !== undefined) months.add(month);
    else if (isYear && year === null) year = word.length === 2 ? 2000 + Number(word) : Number(word);
    else rest.push(word);
    afterMonth = month !== undefined;
  }
  const [only] = months;
  return only === undefined ? null : { month: { month: only, year }, rest, months: months.size };
}

function readNumericMonth(text: string): WrittenMonth | null {
  const yearLast = /^(0?[1-9]|1[0-2])\s*[-/.\s]\s*((?:19|20)\d\d)$/.exec(text);
  if (yearLast !== null) return { month: Number(yearLast[1]), year: Number(yearLast[2]) };
  const yearFirst = /^((?:19|20)\d\d)\s*[-/.\s]\s*(0?[1-9]|1[0-2])$/.exec(text);
  if (yearFirst !== null) return { month: Number(yearFirst[2]), year: Number(yearFirst[1]) };
  const firstDay = /^0?1\s*[/.-]\s*(0[1-9]|1[0-2])\s*[/.-]\s*((?:19|20)\d\d)$/.exec(text);
  if (firstDay !== null) return { month: Number(firstDay[1]), year: Number(firstDay[2]) };
  return null;
}

function readNumericMonthInside(text: string): WrittenMonth | null {
  const match = /(?<![a-z\d/._-])(0?[1-9]|1[0-2])[-/._ ]((?:19|20)\d\d)(?!\d)/i.exec(text);
  if (match !== null) return { month: Number(match[1]), year: Number(match[2]) };
  const yearFirst = /(?<![\d/._-])((?:19|20)\d\d)[-/._ ]?(0[1-9]|1[0-2])(?![\d/._-])/.exec(text);
  return yearFirst === null ? null : { month: Number(yearFirst[2]), year: Number(yearFirst[1]) };
}
