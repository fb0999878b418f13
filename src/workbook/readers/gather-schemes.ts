import type { Scheme } from '../../domain/contribution/scheme';
import { Rate } from '../../domain/values/rate';
import { comparableText } from '../layout/comparable-text';
import type { Entrepreneur } from '../../domain/people/entrepreneur';
import type { Place } from '../problems';
import type { ProblemList } from './problem-list';
import type { PlacedScheme } from './read-rates';

/** The usual share of turnover, when nobody says another. */
const usualRate = Rate.ofPercent('10');

export interface RateSources {
  /** What the door says: replaces every rate of the whole co-operative. */
  readonly asked: Rate | null;
  /** The plain parameter. */
  readonly parameter: { readonly rate: Rate; readonly place: Place | null } | null;
  readonly own: readonly PlacedScheme[];
  readonly dated: readonly PlacedScheme[];
}

export interface GatheredSchemes {
  readonly schemes: readonly Scheme[];
  /** Those that stand in a cell. */
  readonly placed: readonly PlacedScheme[];
  /** The undated rate of the whole co-operative. */
  readonly rate: Rate;
}

/** Every scheme that may apply, from the most general to the dated ones, with a word on rates that look odd. */
export function gatherSchemes(
  sources: RateSources,
  people: readonly Entrepreneur[],
  problems: ProblemList,
): GatheredSchemes {
  const rate = sources.asked ?? sources.parameter?.rate ?? usualRate;
  const dated = sources.dated
    .filter(({ scheme }) => sources.asked === null || scheme.scope.kind !== 'cooperative')
    .map((placed) => withKnownStatus(placed, people));
  const placed = [...sources.own, ...dated];
  for (const { scheme, place } of placed)
    if (scheme.tariff.kind === 'flat') tellUnusual(scheme.tariff.rate, place, problems);
  if (sources.asked === null && sources.parameter?.place) {
    tellUnusual(sources.parameter.rate, sources.parameter.place, problems);
  }
  return { rate, placed, schemes: [cooperative(rate), ...placed.map(({ scheme }) => scheme)] };
}

function cooperative(rate: Rate): Scheme {
  return {
    name: '',
    scope: { kind: 'cooperative' },
    validFrom: null,
    validTo: null,
    base: 'turnover',
    window: 'month',
    tariff: { kind: 'flat', rate },
  };
}

/** The status of a scheme in the spelling of the table of entrepreneurs. */
function withKnownStatus(placed: PlacedScheme, people: readonly Entrepreneur[]): PlacedScheme {
  const { scope } = placed.scheme;
  if (scope.kind !== 'status') return placed;
  const wanted = comparableText(scope.status);
  const status = people.find((person) => comparableText(person.status) === wanted)?.status ?? scope.status;
  return { ...placed, scheme: { ...placed.scheme, scope: { kind: 'status', status } } };
}

/** Over half of the turnover, or under one percent without being nothing: possible, and worth a look. */
function tellUnusual(rate: Rate, place: Place, problems: ProblemList): void {
  const isOdd = rate.exact.compare(half) > 0 || (!rate.isZero && rate.exact.compare(onePercent) < 0);
  if (isOdd) problems.add({ code: 'rate-unusual', rate: rate.toString(), place });
}

const half = Rate.ofPercent('50').exact;
const onePercent = Rate.ofPercent('1').exact;
