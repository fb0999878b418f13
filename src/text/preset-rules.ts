import type { PresetKey } from '../domain/contribution/gallery';
import { french } from './french';

/** The rules of the published schemes in words, beside their names. */
export const presetRules: Readonly<Record<PresetKey, string>> = {
  coodyssee: french`10 % du chiffre d'affaires`,
  'port-parallele': french`10 % du chiffre d'affaires`,
  'cap-services': french`10 % du chiffre d'affaires, marchandises revendues déduites`,
  oxalis: french`15 % de la marge brute`,
  'lets-co-up': french`12 % de la marge brute`,
  coopaname: french`30 € par mois et 13,5 % de la marge brute`,
  opteos: french`marge brute de l'exercice par tranches : 11,5 % jusqu'à 30 000 €, puis 10,5 % jusqu'à 60 000, 9,5 % jusqu'à 90 000, 8,5 % jusqu'à 120 000, 7,5 % au-delà`,
  solstice: french`marge brute du mois par palier : 13 % jusqu'à 1 000 €, 12 % jusqu'à 2 000, 11 % jusqu'à 3 333, 10 % au-delà ; au moins 80 € par mois les 12 premiers mois, puis 100 ; au plus 5 500 € par an`,
  crealead: french`10 % du chiffre d'affaires jusqu'à 80 000 € depuis l'entrée, puis 9 %, dès le mois du passage en entier`,
  'crealead-marginal': french`10 % du chiffre d'affaires jusqu'à 80 000 € depuis l'entrée, puis 9 % sur ce qui dépasse`,
};

/** Beside a published scheme, wherever it is proposed. */
export const presetCaution = french`Barème publié par la coopérative ; il a pu changer depuis : vérifiez-le avant de l'appliquer.`;
