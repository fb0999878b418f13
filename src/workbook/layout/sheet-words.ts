import { comparableText } from './comparable-text';
import { readMonthInTitle } from './month-words';

/** A sheet whose title speaks of something else than turnover (« Budget », « Paie »), and of no month. */
export function speaksOfOtherSubject(title: string): boolean {
  const comparable = comparableText(title);
  if (/\b(ca|chiffres?|affaires?|factur\w*|ventes?|mutualisation|turnover)\b/.test(comparable)) return false;
  return otherSubjects.test(comparable) && readMonthInTitle(title) === null;
}

/** A sheet or a table that is called a list of people. */
export function isCalledPeople(name: string): boolean {
  return /entrepreneur|salarie|cooperateur|annuaire|effectif|porteurs|personnes/.test(
    comparableText(name.replaceAll('_', ' ')),
  );
}

/** A sheet or a table that is called rates. */
export function isCalledRates(name: string): boolean {
  return /^(baremes?|taux|grille des taux|taux de contribution)$/.test(comparableText(name));
}

/** A sheet that is called a trial balance. */
export function isCalledBalance(name: string): boolean {
  return /\bbalances?\b/.test(comparableText(name));
}

/** A sheet that is called parameters. */
export function isCalledParameters(name: string): boolean {
  return /^(parametres?|parametrage|reglages?|settings|options)$/.test(comparableText(name));
}

const otherSubjects =
  /\b(budgets?|previsionnels?|previsions?|objectifs?|tresorerie|charges|achats|depenses|paies?|salaires|banque|stocks?|emplois|ressources|subventions?|immobilisations?|amortissements?|cotisations|bilan|balance|grand livre|fec)\b/;
