import { french } from './french';

/** What the pane can be asked for, as its tabs say it. */
export const requestLabels = {
  mutualisation: french`Mutualisation`,
  months: french`Mois`,
  simulation: french`Simulation`,
  appropriation: french`Affectation du résultat`,
  budget: french`Budgets`,
} as const;

/** The name of the switch, for a screen reader. */
export const requestsLabel = french`Que voulez-vous faire ?`;
