import type { ProblemCode } from '../workbook/problems';
import { french } from './french';

/** A few words above each list of problems of schemes. */
export const schemeTitles = {
  'scheme-cell-invalid': french`Barèmes à corriger`,
  'tariff-unstated': french`Tranches sans mode de calcul`,
  'bracket-order': french`Tranches en désordre`,
  'bracket-unclosed': french`Barèmes sans dernière tranche`,
  'bracket-line-differs': french`Lignes de tranche qui se contredisent`,
  'floor-above-cap': french`Planchers au-dessus du plafond`,
  'scheme-scope-twofold': french`Barèmes à deux portées`,
  'parameters-there': french`Feuille Paramètres déjà présente`,
  'category-unused': french`Barèmes pour des catégories absentes`,
  'base-without-purchases': french`Assiettes sans achats`,
  'entry-needed': french`Dates d'entrée utiles à un barème`,
  'opening-missing': french`Cumuls antérieurs manquants`,
  'corrected-invoice-unknown': french`Avoirs sur une facture introuvable`,
} satisfies Partial<Record<ProblemCode, string>>;
