import { counted, formatEuros } from './formats';
import { french } from './french';
import { yearLabel, yearPhrase } from './labels';
import { ruleName } from './rule-names';
import { textTable } from './text-table';
import { oneLine } from './report-text';
import type { Compared, DifferenceClass, WhatIfReport } from '../reports/what-if-report';

/** Words of a simulation, on its sheet and in the terminal. */
export const whatIfTexts = {
  note: french`Rien n'est changé aux contributions calculées ni aux paramètres. Écart = simulation − aujourd'hui ; les écarts, les totaux et les nombres sont des formules.`,
  whole: french`L'ensemble`,
  total: 'Total',
  sides: french`Qui paierait plus, qui paierait moins`,
  more: french`Paieraient plus`,
  less: french`Paieraient moins`,
  same: french`Paieraient autant`,
  median: french`Écart du milieu (autant de personnes au-dessus qu'au-dessous)`,
  people: 'Personnes',
  sum: french`Somme des écarts`,
  distribution: french`Répartition des écarts`,
  months: french`Mois par mois`,
  month: 'Mois',
  everybody: french`Personne par personne, de celle qui paierait le plus en plus à celle qui paierait le plus en moins`,
  chart: french`Nombre de personnes par écart de contribution`,
  notSignificant: 'n.s.',
} as const;

export function whatIfTitle({ year }: WhatIfReport): string {
  return french`Simulation de barème ${yearLabel(year)}`;
}

/** `Optéos : de 11,5 % à 7,5 % par tranches, pour tous, au lieu de Taux de la coopérative : 10 %`. */
export function whatIfSubtitle({ year, scheme, rules, keeps }: WhatIfReport): string {
  const [main, ...others] = rules.map(ruleName);
  const left =
    others.length === 0 ? '' : french` et ${counted(others.length, 'autre règle', 'autres règles')}`;
  const whom =
    keeps === 'nothing'
      ? french`pour tous`
      : french`les barèmes d'un entrepreneur, d'une catégorie ou d'un statut étant gardés`;
  const instead = main === undefined ? '' : french`, au lieu de « ${main} »` + left;
  return french`${yearPhrase(year)} · ${ruleName(scheme)}, ${whom}` + instead;
}

/** What the chart says to those who cannot see it. */
export function whatIfDescription({ more, less, same }: WhatIfReport): string {
  return french`${counted(more.people, 'personne paierait', 'personnes paieraient')} plus, ${counted(less.people, 'paierait', 'paieraient')} moins, ${counted(same, 'paierait', 'paieraient')} autant.`;
}

/** `de 100 à 500 € de plus`, `plus de 1 000 € de moins`, `aucun écart`. */
export function differenceClassName({ from, to }: DifferenceClass): string {
  if (from !== null && to !== null && from.equals(to)) return french`aucun écart`;
  const isMore = from !== null && !from.isNegative;
  const [near, far] = isMore ? [from, to] : [to, from];
  const words = isMore ? 'de plus' : 'de moins';
  const [low, high] = [near, far].map((bound) => bound?.absolute() ?? null);
  if (high === null || high === undefined) return french`plus de ${short(low)} € ${words}`;
  return low?.isZero === true
    ? french`jusqu'à ${short(high)} € ${words}`
    : french`de ${short(low)} à ${short(high)} € ${words}`;
}

function short(amount: { readonly cents: bigint } | null | undefined): string {
  return String((amount?.cents ?? 0n) / 100n).replace(/\B(?=(\d{3})+$)/g, '\u202F');
}

/** The simulation for a terminal: totals, distribution, and everybody. */
export function whatIfText(report: WhatIfReport): string {
  const { total, people, more, less, same, median } = report;
  const hasCodes = people.some(({ entrepreneur }) => entrepreneur.code !== '');
  const figures = ({ turnover, today, simulated, difference }: Compared): readonly string[] =>
    [turnover, today, simulated, difference].map(formatEuros);
  const heads = ['CA HT', french`Aujourd'hui`, 'Simulation', french`Écart`];
  const right = (head: string) => ({ head, align: 'right' }) as const;
  const left = (head: string) => ({ head, align: 'left' }) as const;
  const everybody = textTable({
    columns: [...(hasCodes ? [left('Code')] : []), left('Nom'), ...heads.map(right)],
    rows: people.map((person) => [
      ...(hasCodes ? [oneLine(person.entrepreneur.code)] : []),
      oneLine(person.entrepreneur.name),
      ...figures(person),
    ]),
    foot: [[...(hasCodes ? ['Total', ''] : ['Total']), ...figures(total)]],
  });
  const classes = textTable({
    columns: [left(french`Écart`), right(whatIfTexts.people), right(whatIfTexts.sum)],
    rows: report.distribution
      .filter(({ people: count }) => count > 0)
      .map((one) => [differenceClassName(one), String(one.people), formatEuros(one.sum)]),
    foot: [],
  });
  return [
    whatIfSubtitle(report),
    '',
    ...everybody,
    '',
    ...classes,
    '',
    french`${whatIfTexts.more} : ${more.people}, ${formatEuros(more.sum)} · ${whatIfTexts.less} : ${less.people}, ${formatEuros(less.sum)} · ${whatIfTexts.same} : ${same}`,
    ...(median === null ? [] : [french`${whatIfTexts.median} : ${formatEuros(median)}`]),
  ].join('\n');
}
