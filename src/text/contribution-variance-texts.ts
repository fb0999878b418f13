import type { BudgetReport } from '../reports/budget-report';
import type { ContributionEffects, PersonEffect } from '../domain/variance/explain-contribution';
import { counted } from './formats';
import { french } from './french';

/** Words of the sheet that says why the mutualisation differs. */
export const contributionVarianceTexts = {
  note: french`Du prévisionnel au réalisé, chaque effet au centime : leur somme est l'écart, sans reste.`,
  fromForecast: french`Du prévisionnel au réalisé`,
  fromLastYear: french`Depuis les mêmes mois de l'exercice précédent`,
  noForecast: french`Le prévisionnel n'est pas détaillé : remplissez la feuille des prévisions, par entrepreneur ou par effectif.`,
  noLastYear: french`Le classeur n'a pas le chiffre d'affaires des mêmes mois de l'exercice précédent.`,
  forecast: french`Mutualisation prévue`,
  actual: french`Mutualisation réalisée`,
  before: french`Mutualisation de l'exercice précédent`,
  after: french`Mutualisation de l'exercice`,
  entrants: french`Entrées`,
  leavers: french`Sorties`,
  volume: french`Présents : effet du chiffre d'affaires`,
  rate: french`Présents : effet du taux`,
  notBrokenDown: french`Non détaillé par entrepreneur`,
  heads: french`Effectif`,
  meanTurnover: french`Chiffre d'affaires moyen`,
  meanRate: french`Taux moyen`,
  check: french`Différence avec la mutualisation calculée`,
  constant: french`Périmètre constant`,
  constantBefore: french`Avant`,
  constantAfter: french`Après`,
  people: french`Par entrepreneur, du plus grand écart au plus petit`,
  peopleTotal: french`Total des entrepreneurs`,
  explanations: {
    entrants: french`Contribution de ceux qui n'étaient pas prévus ou pas encore là.`,
    leavers: french`Contribution de ceux qui ne sont plus là, ou n'ont pas eu d'activité.`,
    volume: french`Taux moyen × différence de chiffre d'affaires.`,
    rate: french`Chiffre d'affaires moyen × différence de taux.`,
    notBrokenDown: french`Prévisionnel du poste qui n'est au nom de personne.`,
    heads: french`Contribution moyenne d'une personne × différence d'effectif.`,
    meanTurnover: french`Effectif moyen × taux moyen × différence du chiffre d'affaires par personne.`,
    meanRate: french`Ce que la différence de taux moyen explique.`,
  },
  chartTitle: french`De la mutualisation prévue à la mutualisation réalisée`,
  lastYearChartTitle: french`De l'exercice précédent à l'exercice`,
  chartDescription: french`Cascade : le point de départ, chaque effet en hausse ou en baisse, le point d'arrivée.`,
} as const;

export function contributionVarianceTitle({ year }: BudgetReport): string {
  return french`Écart de la mutualisation ${String(year)}`;
}

/** Words for what a person is between two periods. */
export const personKinds: Readonly<Record<PersonEffect['kind'], string>> = {
  entrant: 'entré',
  leaver: 'sorti',
  continuing: 'présent',
};

/** `12 entrepreneurs présents aux deux périodes, sur 14 avant et 15 après`. */
export function constantPhrase({ constant, counts }: ContributionEffects): string {
  return french`${counted(constant.count, 'entrepreneur présent', 'entrepreneurs présents')} aux deux périodes, sur ${String(counts.before)} avant et ${String(counts.after)} après`;
}

/** `Effectif : 2 → 3`. */
export function headsPhrase(before: number, after: number): string {
  return french`${counted(before, 'personne prévue', 'personnes prévues')}, ${String(after)} en réalité. `;
}
