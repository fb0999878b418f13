import type { Entrepreneur } from '../domain/people/entrepreneur';
import type { ContributionLine } from '../reports/contribution-report';
import { partsOf } from '../reports/line-parts';
import type { Statement, StatementCash, StatementsReport } from '../reports/statements-report';
import type { Month } from '../domain/values/month';
import { counted, formatDay, formatEuros, formatMonth, monthName } from './formats';
import { explainOwnPart } from './explanations';
import { french } from './french';
import { yearLabel } from './labels';
import { andList, ofName } from './phrases';
import { ruleName } from './rule-names';

/** Words of the statements of account. */
export const statementTexts = {
  indexTitle: french`Relevés de compte`,
  note: french`Une page par personne : imprimez la feuille, ou la seule page de chacun. Les montants sont calculés ; totaux et cumuls sont des formules.`,
  sheetsNote: french`Une feuille par personne, imprimée sur une page. Les montants sont calculés ; totaux et cumuls sont des formules.`,
  index: {
    code: 'Code',
    name: 'Nom',
    section: 'Section',
    turnover: 'CA HT',
    contribution: 'Contribution',
    check: french`Accord avec Mutualisation`,
    page: french`Relevé`,
  },
  total: 'Total',
  title: french`Relevé de compte`,
  section: 'Section analytique',
  activity: french`Activité`,
  status: 'Statut',
  stay: french`Présence`,
  period: french`Période`,
  columns: {
    month: 'Mois',
    turnover: 'CA HT',
    base: 'Assiette',
    rate: 'Taux',
    contribution: 'Contribution',
    turnoverSofar: french`CA HT cumulé`,
    contributionSofar: french`Contribution cumulée`,
    rule: french`Règle`,
  },
  amount: 'Montant',
  yearTotal: french`Total de la période`,
  summary: french`Situation`,
  lastMonth: french`Dernier mois`,
  sofar: french`Depuis le début de l'exercice`,
  turnover: french`Chiffre d'affaires HT`,
  contribution: 'Contribution',
  absent: french`absent`,
  exact: 'exact',
  difference: french`écart`,
  booksTitle: french`Comptabilité`,
  booksOf: (title: string) => french`Comptes de classes 6 et 7 de la section – ${title}`,
  booksLines: {
    sales: french`Ventes et prestations (70)`,
    otherProducts: french`Autres produits`,
    directCharges: french`Charges directes`,
    pay: french`Rémunération et cotisations`,
    contribution: french`Contribution comptabilisée`,
    result: french`Résultat de l'activité`,
  },
} as const;

const missing = {
  late: (last: Month) =>
    french`Charges directes, rémunération et résultat ne figurent pas sur ce relevé : la comptabilité s'arrête à fin ${formatMonth(last)}.`,
  everything: french`Charges directes, rémunération, résultat et trésorerie ne figurent pas sur ce relevé : le classeur n'a pas ces chiffres.`,
  account: french`Charges directes, rémunération et résultat ne figurent pas sur ce relevé : la comptabilité n'a rien sous cette section.`,
  books: french`Charges directes, rémunération et résultat ne figurent pas sur ce relevé : aucune comptabilité par section n'est donnée.`,
  months: french`Le résultat du mois ne figure pas sur ce relevé : une balance ne connaît pas les mois, et ses montants sont ceux de toute la période qu'elle couvre ; le fichier des écritures (FEC) les connaît.`,
  cash: french`La position de trésorerie ne figure pas sur ce relevé : ni la comptabilité ni une feuille « Trésorerie » ne la donnent pour ce mois.`,
  doubtfulCash: french`La position de trésorerie ne figure pas sur ce relevé : les écritures de la section ne se soldent pas.`,
} as const;

/** What a statement should have and has not, and why. */
export function missingFigures(
  { account, cash }: Statement,
  { books, booksEnd }: Pick<StatementsReport, 'books' | 'booksEnd'>,
): readonly string[] {
  if (account === null && cash === null && books === null) return [missing.everything];
  const noAccount = books === null ? missing.books : missing.account;
  return [
    ...(account === null ? [booksEnd === null ? noAccount : missing.late(booksEnd)] : []),
    ...(account !== null && account.month === null ? [missing.months] : []),
    ...(cash === null ? [missing.cash] : []),
    ...(cash?.kind === 'unbalanced' ? [missing.doubtfulCash] : []),
  ];
}

/** `Position de trésorerie à fin mars 2014`. */
export function cashLabel(until: Month): string {
  return french`Position de trésorerie à fin ${formatMonth(until)}`;
}

/** Where a cash position comes from. */
export function cashSource(cash: StatementCash, books: string | null): string {
  return cash.kind === 'typed'
    ? french`Saisie dans la feuille « ${cash.sheet} ».`
    : french`Comptes de classe 5 de la section, contribution déduite – ${books ?? ''}`;
}

/** `Relevés de compte – exercice 2014, de janvier à mai`. */
export function statementsTitle({ year, until }: StatementsReport): string {
  return french`${statementTexts.indexTitle} – exercice ${yearLabel(year)}, ${periodOf(year.start.number, until.number)}`;
}

export function statementsSubtitle({ statements, until }: StatementsReport): string {
  return [counted(statements.length, 'relevé', 'relevés'), french`arrêtés à fin ${formatMonth(until)}`].join(
    ' · ',
  );
}

export function statementTitle({ year }: StatementsReport): string {
  return french`${statementTexts.title} – exercice ${yearLabel(year)}`;
}

/** Below a statement that stands alone: `Relevé de compte – exercice 2014, de janvier à mai`. */
export function statementFooter(report: StatementsReport): string {
  return french`${statementTitle(report)}, ${periodOf(report.year.start.number, report.until.number)}`;
}

/** `E007 – GANDELAIRE Damien`. */
export function personLabel({ code, name }: Entrepreneur): string {
  return code === '' || code === name ? name : `${code} – ${name}`;
}

/** `depuis le 12/05/2014`, `du … au …`; empty when nothing is known. */
export function stayPhrase({ entry, exit }: Entrepreneur): string {
  if (entry !== null && exit !== null) return french`du ${formatDay(entry)} au ${formatDay(exit)}`;
  if (entry !== null) return french`depuis le ${formatDay(entry)}`;
  return exit === null ? '' : french`jusqu'au ${formatDay(exit)}`;
}

export function periodPhrase({ year, until }: StatementsReport): string {
  const months = periodOf(year.start.number, until.number);
  return french`${months} ${String(until.year)}, arrêté à fin ${formatMonth(until)}`;
}

/** How the last month's contribution came about: `59,90 € = 599,00 € à 10 %`. */
export function workingOf(line: ContributionLine): string {
  const [own, ...added] = partsOf(line);
  const parts = [french`${explainOwnPart(line)} : ${formatEuros(own.contribution)}`];
  for (const { origin, contribution } of added)
    parts.push(french`régularisation de ${formatMonth(origin)} : ${formatEuros(contribution)}`);
  return french`Contribution de ${formatMonth(line.month)} – ${parts.join(' ; ')}.`;
}

export function ruleText({ frozenRule, rule }: ContributionLine): string {
  return frozenRule ?? ruleName(rule);
}

export function regularisationLabel(origin: string): string {
  return french`Régularisation de ${origin}`;
}

/** What the index says of statements that an earlier run left: the first ones by their titles. */
export function otherStatementsNote(titles: readonly string[]): string {
  const named = titles.slice(0, 3);
  const others = titles.length - named.length;
  const list = andList(others === 0 ? named : [...named, counted(others, 'autre', 'autres')]);
  return french`D'un passage antérieur, non réécrits ici : ${list}.`;
}

/** What a link to a statement says. */
export function pageLink({ person }: Statement): string {
  return french`Relevé de ${person.entrepreneur.name}`;
}

function periodOf(first: number, last: number): string {
  return first === last ? monthName(first) : `${ofName(monthName(first))} à ${monthName(last)}`;
}
