import { counted } from './formats';
import { french } from './french';

/** Words of the simulation of a scheme in the pane. */
export const simulationPaneText = {
  heading: french`Simuler un autre barème`,
  intro: french`Le même exercice sous un autre barème, à côté de celui d'aujourd'hui. Rien n'est changé aux contributions ni aux paramètres.`,
  scheme: french`Barème à simuler`,
  typedRate: french`Un taux unique…`,
  rate: french`Taux, en pour cent`,
  rateFault: french`Saisissez un taux entre 0 et 100, par exemple 12 ou 12 %.`,
  keep: french`Garder les barèmes propres à un entrepreneur, une catégorie ou un statut`,
  simulate: french`Simuler`,
  write: french`Écrire la feuille`,
  refused: french`La simulation est refusée : corrigez ce qui suit, puis recommencez.`,
  result: french`Résultat`,
  today: french`Aujourd'hui`,
  simulated: french`Simulation`,
  difference: french`Écart`,
  turnover: 'CA HT',
  contribution: 'Contribution',
  sides: french`Qui paierait plus, qui paierait moins`,
  people: french`Personnes`,
  sum: french`Somme`,
  distribution: french`Répartition des écarts`,
  everybody: french`Personne par personne`,
  person: french`Entrepreneur`,
  more: (hidden: number) => french`Montrer ${counted(hidden, 'autre personne', 'autres personnes')}`,
} as const;
