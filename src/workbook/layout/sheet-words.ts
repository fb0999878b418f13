import { comparableText } from './comparable-text';
import { readMonthInTitle } from './month-words';

/** A sheet whose title speaks of something else than turnover (« Budget », « Paie ») and of no month, or of cash. */
export function speaksOfOtherSubject(title: string): boolean {
  const comparable = comparableText(title);
  if (/\b(ca|chiffres?|affaires?|factur\w*|ventes?|mutualisation|turnover)\b/.test(comparable)) return false;
  return (otherSubjects.test(comparable) && readMonthInTitle(title) === null) || isCalledCash(title);
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

/** A sheet that is called the cash of the activities, and no plan of what will come in and go out. */
export function isCalledCash(name: string): boolean {
  const comparable = comparableText(name);
  return (
    /\btresoreries?\b/.test(comparable) &&
    !/\b(budgets?|plans?|previsions?|previsionnelles?|flux)\b/.test(comparable)
  );
}

/** The header of a column of cash positions: `Trésorerie`, `Solde au 31 mars`. */
export function saysCash(header: string): boolean {
  return /\b(tresorerie|soldes?|positions?|disponibles?|disponibilites?)\b/.test(comparableText(header));
}

/** A sheet that is called parameters. */
export function isCalledParameters(name: string): boolean {
  return /^(parametres?|parametrage|reglages?|settings|options)$/.test(comparableText(name));
}

/** What a sheet gives beside turnover, by its title: `Achats 2014`, `Sous-traitance`. `null` for any other sheet. */
export function sideOfTitle(title: string): 'purchases' | 'resale' | 'subcontracting' | 'internal' | null {
  const comparable = comparableText(title);
  if (/\b(ventes?|ca) internes?\b/.test(comparable)) return 'internal';
  if (
    /\b(ca|chiffres?|affaires?|factur\w*|ventes?|mutualisation|budget\w*|previsionnels?)\b/.test(comparable)
  )
    return null;
  if (/\b(marchandises|reventes?)\b/.test(comparable)) return 'resale';
  if (/\bsous traitance\b/.test(comparable)) return 'subcontracting';
  return /\bachats\b/.test(comparable) ? 'purchases' : null;
}

const otherSubjects =
  /\b(budgets?|previsionnels?|previsions?|objectifs?|tresorerie|charges|achats|depenses|paies?|salaires|banque|stocks?|emplois|ressources|subventions?|immobilisations?|amortissements?|cotisations|bilan|balance|grand livre|fec)\b/;
