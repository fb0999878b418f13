import type { ContributionReport } from '../reports/contribution-report';
import { counted, formatMonth, formatPercent } from './formats';
import { french } from './french';
import { andList } from './phrases';
import { roundingLabels, yearLabel, yearPhrase } from './labels';
import type { Rate } from '../domain/values/rate';

/** Everything that stands on the written sheets and is neither a header nor a figure. */
export const sheetTexts = {
  turnover: french`Chiffre d'affaires HT`,
  contribution: 'Contribution',
  active: 'Entrepreneurs actifs',
  exact: 'Contribution sans arrondi',
  roundingDifference: french`Écart d'arrondi`,
  contributionBlock: 'Contribution par entrepreneur et par mois',
  turnoverBlock: french`Chiffre d'affaires HT par entrepreneur et par mois`,
  contributionTotal: 'Total des contributions',
  turnoverTotal: french`Total du chiffre d'affaires HT`,
  matrixNote: french`Les montants sont calculés ; les totaux, les nombres et les écarts sont des formules. La colonne Commentaire est à vous : elle est gardée d'un calcul à l'autre.`,
  linesTitle: french`Mutualisation : détail`,
  linesTotal: french`Total des lignes affichées`,
  linesNote: french`Une ligne par entrepreneur et par mois ; les totaux suivent le filtre.`,
  checksTitle: french`Contrôles`,
  contributionCheck: french`Contributions : somme des lignes du détail − total de la feuille Mutualisation`,
  turnoverCheck: french`Chiffre d'affaires : somme des lignes du détail − total de la feuille Mutualisation`,
  exactWord: 'exact',
  differenceWord: 'écart',
  nothingFound: french`Aucun problème relevé dans les feuilles lues.`,
  nothingSign: '✓ Rien à signaler',
  keptComments: 'Commentaires conservés',
  keptCommentsNote: french`Leur ligne n'est plus dans le résultat. Ils y retournent si elle revient ; supprimez ceux qui ne servent plus.`,
  readingTitle: 'Lecture du classeur',
  readingNotes: [
    french`Ce qui a été compris de chaque feuille. Une case jaune vide garde ce qui est reconnu.`,
    french`Pour corriger : remplissez les cases jaunes (colonnes en lettres, lignes en numéros d'Excel), puis recalculez.`,
  ],
  parametersTitle: french`Paramètres de la mutualisation`,
  parametersNote: french`Remplissez les cases jaunes ; une case vide garde la valeur habituelle.`,
  ratesTitle: french`Barèmes`,
  ratesNotes: [
    french`Une ligne par taux particulier : pour un entrepreneur (code ou nom), une catégorie de vente ou un statut ; sans rien de tout cela, pour toute la coopérative.`,
    french`Une date vide est ouverte. Le barème d'un entrepreneur passe avant celui d'une catégorie, puis celui d'un statut, puis celui de la coopérative.`,
    french`Des tranches : une ligne par tranche sous le même nom, par bornes croissantes, la dernière sans borne ; le reste se remplit sur la première. « Calcul » : tranches (chaque part à son taux), palier (le tout au taux atteint) ou palier du mois (le mois au taux que le cumul atteint).`,
    french`« Assiette » : chiffre d'affaires, CA hors reventes ou marge brute. « Cumul » : mois, exercice ou depuis l'entrée. « Plancher par mois » : un montant, ou « 80 pendant 12 mois, puis 100 ». « Prélèvements en plus » : « Assurance : 0,5 % du CA ; CG Scop : 12 par mois ».`,
  ],
  chartTitle: french`Chiffre d'affaires HT et contribution par mois`,
} as const;

export function contributionsTitle(report: ContributionReport): string {
  return `Mutualisation ${yearLabel(report.year)}`;
}

/** `Exercice 2014, de janvier à décembre · 82 entrepreneurs · Taux de la coopérative : 10 % · arrondi…` */
export function contributionsSubtitle(report: ContributionReport, rate: Rate): string {
  return [
    yearPhrase(report.year),
    counted(report.totals.entrepreneurs, 'entrepreneur', 'entrepreneurs'),
    generalRule(report, rate),
    roundingLabels[report.rounding],
    ...(report.closedUntil === undefined ? [] : [french`clos jusqu'à ${formatMonth(report.closedUntil)}`]),
  ].join(' · ');
}

/** The rate of the co-operative, or its schemes by their names when none of its rules is a plain rate. */
function generalRule({ entrepreneurs }: ContributionReport, rate: Rate): string {
  const rules = entrepreneurs.flatMap(({ lines }) => lines.map(({ rule }) => rule));
  const names = new Set(rules.filter(({ scope }) => scope.kind === 'cooperative').map(({ name }) => name));
  return names.size === 0 || names.has('')
    ? french`taux de la coopérative : ${formatPercent(rate)}`
    : french`barème de la coopérative : ${andList([...names])}`;
}

export function chartDescription(report: ContributionReport): string {
  return french`Histogramme du chiffre d'affaires HT de chaque mois et courbe de la contribution, ${yearPhrase(report.year).toLowerCase()}.`;
}

export function checksSubtitle(errors: number, warnings: number): string {
  return `${counted(errors, 'erreur', 'erreurs')} · ${counted(warnings, 'point à vérifier', 'points à vérifier')}`;
}

/** Beside each parameter, on the sheet that the person fills. */
export const parameterExplanations = {
  year: french`Année de clôture de l'exercice. Vide : celle que disent les feuilles.`,
  'first-month': french`janvier pour un exercice qui suit l'année civile.`,
  rate: french`Pour toute la coopérative ; les barèmes ci-dessous passent avant.`,
  rounding: french`« mensuel » : chaque mois au centime. « cumulé » : la somme des mois est l'arrondi de l'exercice.`,
  'contribution-account': french`Compte débité sur la section de l'entrepreneur, pour les écritures ; à choisir dans votre plan comptable.`,
  'credited-account': french`Compte crédité sur la section de la structure. Vide : le même, et le grand livre ne bouge pas.`,
  'entry-journal': french`Code du journal des écritures de mutualisation.`,
  'structure-section': french`Section analytique de la structure ; celle d'un entrepreneur est son code, ou la colonne Section de la liste.`,
  decimal: french`Pour les montants écrits en texte comme « 16.325 » : « virgule », « point » ou « à demander ».`,
} as const;
