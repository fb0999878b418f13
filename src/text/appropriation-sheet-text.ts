import type { Appropriation } from '../domain/appropriation/appropriation';
import type { AppropriationCheck } from '../domain/appropriation/appropriation-check';
import type { BooksFigure } from '../domain/appropriation/books-figures';
import type { Money } from '../domain/values/money';
import type { AppropriationReport } from '../reports/appropriation-report';
import { appropriationTexts, booksAccount } from './appropriation-labels';
import { counted, formatEuros, formatPercent } from './formats';
import { french } from './french';

/** What stands on the sheet of the appropriation besides figures, checks and labels of the person's cells. */
export const appropriationSheetTexts = {
  note: french`Remplissez les cases jaunes, puis lancez de nouveau l'affectation : les montants sont calculés ; les totaux, les pourcentages, le texte de la résolution et les écritures suivent par formules.`,
  inputs: french`Données`,
  value: french`Valeur`,
  explanation: french`Explication`,
  cascade: french`Affectation`,
  amount: french`Montant`,
  shareOfBase: french`Part de la base`,
  chartTitle: french`Répartition des excédents nets de gestion`,
  chartDescription: french`Barres des montants de la réserve légale, du fonds de développement, de la part travail et des intérêts aux parts.`,
  checks: french`Contrôles (loi n° 78-763 du 19 juillet 1978)`,
  state: french`État`,
  checkAmount: french`Montant`,
  finding: french`Constat`,
  difference: french`Écart entre le total affecté et le résultat`,
  resolution: french`Projet de résolution`,
  entries: french`Écritures comptables`,
  debit: french`Débit`,
  credit: french`Crédit`,
  entriesTotal: french`Total des écritures`,
} as const;

/** Under the title: whether the law is kept, in one line. */
export function appropriationStatus({ checks }: Appropriation): string {
  const broken = checks.filter(({ state, weight }) => state === 'broken' && weight === 'law').length;
  if (broken === 0) return french`✓ Les règles contrôlées sont respectées.`;
  return french`✗ ${counted(broken, 'règle légale non respectée', 'règles légales non respectées')} : voir les contrôles.`;
}

export function appropriationTitle({ inputs }: Appropriation): string {
  return french`Affectation du résultat` + (inputs.year === null ? '' : ` ${String(inputs.year)}`);
}

/** Beside each cell that the person fills. */
export function inputExplanation(key: InputKey, { inputs, shares }: Appropriation): string {
  const isOpen = (key === 'legal' || key === 'fund' || key === 'labour') && inputs.statutes[key] === null;
  if (isOpen && shares !== null)
    return french`Vide : prend ce que les autres laissent, ${formatPercent(shares[key])}.`;
  return explanations[key];
}

/** What imported books say of a cell, after its explanation; empty when they say nothing of it. */
export function booksNote(key: InputKey, { books, appropriation: { inputs } }: AppropriationReport): string {
  const figure = books.find(({ field }) => field === key);
  if (figure === undefined) return '';
  const { amount, account } = figure;
  const typed = typedOf(figure.field, inputs);
  const difference =
    typed === null || typed.equals(amount) ? '' : french`, écart de ${formatEuros(amount.minus(typed))}`;
  return french` Comptes (${booksAccount(account)}) : ${formatEuros(amount)}` + difference + '.';
}

function typedOf(field: BooksFigure['field'], inputs: Appropriation['inputs']): Money | null {
  return field === 'legalReserve' || field === 'highestCapital'
    ? (inputs.reserve?.[field] ?? null)
    : inputs[field];
}

type InputKey = keyof typeof explanations;

const explanations = {
  year: french`Elle désigne la loi en vigueur.`,
  result: french`Avant participation ; négatif pour une perte.`,
  labourBooked: french`Seulement si le résultat ci-dessus est celui qui reste après le compte 691.`,
  priorLosses: french`Solde débiteur du compte 119.`,
  excludedGains: french`Cession de participations, d'immeubles ou de fonds (art. 32) : elles vont au fonds de développement.`,
  legal: french`15 % des excédents au moins, jusqu'au plafond (art. 33, 1°).`,
  fund: french`Selon les statuts (art. 33, 2°).`,
  labour: french`25 % des excédents au moins, à l'ensemble des salariés (art. 33, 3°).`,
  interest: french`Au plus la part travail, et au plus les dotations aux réserves (art. 33, 4°).`,
  highestCapital: french`Plafond de la réserve légale ; vide : plafond non contrôlé.`,
  legalReserve: french`Solde du compte 1061.`,
  ceiling: french`« appliqué dans l'exercice » ou « non appliqué ».`,
  unit: french`« à l'euro » ou « au centime ».`,
  policy: french`« au plus fort reste » ou « part travail jamais sous 25 % ».`,
  labourByPay: french`Critères des statuts (art. 33, 3°) ; vides tous trois : la rémunération seule.`,
  labourByPresence: french`Heures ou jours, la même unité pour tous.`,
  labourEqually: french`Les trois parts font 100 %.`,
  lossTo: french`« au report à nouveau » ou « sur la réserve statutaire ».`,
} as const;

/** The rule of a check in a few words, with its article. */
export function checkLabel({ rule, source }: AppropriationCheck): string {
  const point = source === null || source.point === null ? '' : `, ${String(source.point)}°`;
  return ruleLabels[rule] + (source === null ? '' : french` (art. ${source.article}${point})`);
}

const ruleLabels: Readonly<Record<AppropriationCheck['rule'], string>> = {
  'losses-first': french`Pertes antérieures d'abord`,
  'gains-reserved': french`Plus-values exclues en réserve`,
  'legal-reserve': french`Minimum de la réserve légale`,
  'legal-reserve-ceiling': french`Plafond de la réserve légale`,
  'development-fund': french`Fonds de développement`,
  'labour-share': french`Minimum de la part travail`,
  'interest-labour': french`Intérêts et part travail`,
  'interest-reserves': french`Intérêts et réserves`,
  'labour-booked': french`Part travail comptabilisée`,
  'parts-add-up': appropriationTexts.total,
};
