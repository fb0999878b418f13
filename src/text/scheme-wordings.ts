import type { SchemeCellKind } from '../workbook/problems';
import { counted, formatEuroText } from './formats';
import { french } from './french';
import { andList, ofName, quoted } from './phrases';
import type { Wordings } from './wordings';

/** Faults of the table of schemes, and what a scheme needs that the workbook does not give. */
export const schemeWordings = {
  'scheme-cell-invalid': {
    statement: ({ column, value, expected }) =>
      french`la colonne ${quoted(column)} du barème contient ${quoted(value)} ; il faut ${expectations[expected]}`,
    remedy: () => french`Corrigez la case, ou videz-la pour que rien de particulier ne s'applique.`,
  },
  'tariff-unstated': {
    statement: ({ rule }) =>
      french`le barème ${quoted(rule)} a des tranches et ne dit pas comment elles se calculent`,
    remedy: () =>
      french`Écrivez dans « Calcul », sur sa première ligne : « tranches » (chaque part à son taux), « palier » (le tout au taux atteint) ou « palier du mois » (le mois entier au taux que le cumul atteint).`,
  },
  'bracket-order': {
    statement: ({ before, bound }) =>
      french`la tranche jusqu'à ${formatEuroText(bound)} vient après celle jusqu'à ${formatEuroText(before)}`,
    remedy: () => french`Rangez les lignes du barème par bornes croissantes, chacune une seule fois.`,
  },
  'bracket-unclosed': {
    statement: ({ rule }) =>
      french`la dernière tranche du barème ${quoted(rule)} a une borne : rien ne dit le taux au-delà`,
    remedy: () => french`Ajoutez dessous une ligne du même nom, sans borne, avec le taux au-delà.`,
  },
  'bracket-line-differs': {
    statement: ({ column, value }) =>
      french`cette ligne de tranche dit ${quoted(value)} dans la colonne ${quoted(column)}, et la première ligne de son barème autre chose`,
    remedy: () =>
      french`Videz la case : sous la première ligne d'un barème, seules la borne et le taux comptent. Pour un autre barème, donnez-lui un autre nom.`,
  },
  'floor-above-cap': {
    statement: ({ floor, cap }) =>
      french`le plancher (${formatEuroText(floor)}) est au-dessus du plafond (${formatEuroText(cap)})`,
    remedy: () =>
      french`Corrigez l'un des deux ; un plancher par mois compte douze fois face à un plafond par an.`,
  },
  'scheme-scope-twofold': {
    statement: ({ category }) =>
      french`le barème de la catégorie ${quoted(category)} est aussi pour un entrepreneur ou un statut`,
    remedy: () =>
      french`Gardez une seule des colonnes « Catégorie de vente », « Entrepreneur » et « Statut » sur cette ligne.`,
  },
  'parameters-there': {
    statement: () => french`le classeur a déjà une feuille de paramètres : le barème n'y est pas ajouté`,
    remedy: () =>
      french`Ajoutez les lignes du barème à son tableau des barèmes (le guide les donne), ou renommez la feuille, puis recommencez.`,
  },
  'category-unused': {
    statement: ({ category }) =>
      french`aucune vente n'a la catégorie ${quoted(category)} : ce barème ne s'applique à rien`,
    remedy: () =>
      french`Vérifiez l'orthographe de la catégorie ; si rien n'a été vendu sous ce nom cette année, il n'y a rien à faire.`,
  },
  'base-without-purchases': {
    statement: ({ rule }) =>
      french`l'assiette du barème ${quoted(rule)} déduit des achats, et aucune feuille n'en donne : elle est le chiffre d'affaires entier`,
    remedy: () =>
      french`Ajoutez une colonne « Achats », « Marchandises revendues » ou « Sous-traitance » à côté du chiffre d'affaires, ou une feuille qui les donne.`,
  },
  'entry-needed': {
    statement: ({ rule, people }) =>
      french`le barème ${quoted(rule)} compte les mois depuis l'entrée, et rien ne dit celle ${ofPeople(people)} : aucun de ces mois n'est compté comme un début`,
    remedy: () => french`Ajoutez la date d'entrée dans la liste des entrepreneurs.`,
  },
  'opening-missing': {
    statement: ({ rule, people }) =>
      french`le barème ${quoted(rule)} cumule depuis l'entrée, et rien ne dit le cumul ${ofPeople(people)} au début de l'exercice : il est compté pour 0`,
    remedy: () =>
      french`Ajoutez à la liste des entrepreneurs une colonne « Cumul à l'ouverture » avec le chiffre d'affaires fait avant l'exercice.`,
  },
  'corrected-invoice-unknown': {
    statement: ({ who, number }) =>
      french`l'avoir ${ofName(who)} corrige la facture ${quoted(number)}, qu'aucune feuille ne donne : il suit le barème de son propre mois`,
    remedy: () =>
      french`Vérifiez le numéro ; pour une facture d'un exercice passé, il n'y a rien à faire si le taux n'a pas changé.`,
  },
} satisfies Partial<Wordings>;

/** `d’Élodie Martin, de Paul Durand, d’Aïcha Benali et de 4 autres`. */
function ofPeople(people: readonly string[]): string {
  const named = people.slice(0, longestList).map(ofName);
  const left = people.length - named.length;
  return andList(left === 0 ? named : [...named, french`de ${counted(left, 'autre', 'autres')}`]);
}

const longestList = 3;

const expectations: Readonly<Record<SchemeCellKind, string>> = {
  base: french`« chiffre d'affaires », « CA hors reventes » ou « marge brute »`,
  window: french`« mois », « exercice » ou « depuis l'entrée »`,
  tariff: french`« taux unique », « tranches », « palier » ou « palier du mois »`,
  amount: french`un montant qui n'est pas négatif, par exemple 80`,
  floor: french`un montant, par exemple 80, ou « 80 pendant 12 mois, puis 100 »`,
  months: french`un nombre de mois, par exemple 3`,
  levies: french`des prélèvements séparés par « ; », par exemple « Assurance : 0,5 % du CA ; CG Scop : 12 € par mois »`,
};
