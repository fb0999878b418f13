import type { PresetKey } from '../domain/contribution/gallery';
import { french } from './french';

/** What is shown of a published scheme. */
export interface PresetText {
  readonly name: string;
  readonly rule: string;
}

export const presetTexts: Readonly<Record<PresetKey, PresetText>> = {
  coodyssee: { name: 'Coodyssée', rule: french`10 % du chiffre d'affaires` },
  'port-parallele': { name: 'Port Parallèle', rule: french`10 % du chiffre d'affaires` },
  'cap-services': {
    name: 'Cap Services',
    rule: french`10 % du chiffre d'affaires, marchandises revendues déduites`,
  },
  oxalis: { name: 'Oxalis', rule: french`15 % de la marge brute` },
  'lets-co-up': { name: french`Let's Co_Up`, rule: french`12 % de la marge brute` },
  coopaname: { name: 'Coopaname', rule: french`30 € par mois et 13,5 % de la marge brute` },
  opteos: {
    name: 'Optéos',
    rule: french`marge brute de l'exercice par tranches : 11,5 % jusqu'à 30 000 €, puis 10,5 % jusqu'à 60 000, 9,5 % jusqu'à 90 000, 8,5 % jusqu'à 120 000, 7,5 % au-delà`,
  },
  solstice: {
    name: 'Solstice',
    rule: french`marge brute du mois par palier : 13 % jusqu'à 1 000 €, 12 % jusqu'à 2 000, 11 % jusqu'à 3 333, 10 % au-delà ; au moins 80 € par mois les 12 premiers mois, puis 100 ; au plus 5 500 € par an`,
  },
  crealead: {
    name: 'Crealead',
    rule: french`10 % du chiffre d'affaires jusqu'à 80 000 € depuis l'entrée, puis 9 %, dès le mois du passage en entier`,
  },
  'crealead-marginal': {
    name: french`Crealead par tranches`,
    rule: french`10 % du chiffre d'affaires jusqu'à 80 000 € depuis l'entrée, puis 9 % sur ce qui dépasse`,
  },
};

/** Beside a published scheme, wherever it is proposed. */
export const presetCaution = french`Barème publié par la coopérative ; il a pu changer depuis : vérifiez-le avant de l'appliquer.`;
