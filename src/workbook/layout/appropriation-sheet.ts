/**
 * The contract with the person who fills the sheet `Affectation du résultat`: a label in the first column, her
 * value in the second. A cell left empty has the usual value; of the three shares one may stay empty, it takes
 * what the others leave. Further down, the results of the years after stand in the second column.
 */
export const appropriationLabels = {
  year: 'Année de clôture de l’exercice',
  result: 'Résultat de l’exercice',
  labourBooked: 'Participation déjà passée au compte 691',
  priorLosses: 'Pertes antérieures à apurer',
  excludedGains: 'Plus-values exclues de la répartition',
  legal: 'Part de la réserve légale',
  fund: 'Part du fonds de développement',
  labour: 'Part travail',
  interest: 'Part des intérêts aux parts sociales',
  highestCapital: 'Capital le plus élevé atteint',
  legalReserve: 'Réserve légale avant affectation',
  ceiling: 'Plafond de la réserve légale',
  unit: 'Arrondi des parts',
  policy: 'Règle d’arrondi',
  lossTo: 'Une perte va',
  labourByPay: 'Part travail selon la rémunération',
  labourByPresence: 'Part travail selon le temps de présence',
  labourEqually: 'Part travail à parts égales',
} as const;

export type AppropriationInputKey = keyof typeof appropriationLabels;

// The record holds exactly these keys, which `Object.keys` forgets.
export const appropriationInputKeys = Object.keys(appropriationLabels) as readonly AppropriationInputKey[];

/** Words for the choices, as we write and understand them. */
export const appropriationChoices = {
  ceiling: { 'within-year': 'appliqué dans l’exercice', none: 'non appliqué' },
  unit: { euro: 'à l’euro', cent: 'au centime' },
  policy: { report: 'au plus fort reste', strict: 'part travail jamais sous 25 %' },
  lossTo: { carried: 'au report à nouveau', reserves: 'sur la réserve statutaire' },
} as const;

/** Above the results of the years after; the label of such a line is a year, or `n + 1`. */
export const nextYearsHeader = 'Exercices suivants';

/** How many results may be typed for the years after. */
export const nextYearLines = 5;

/** Above the employees: name, pay of the year, time present and coefficient are the person's, the rest is ours. */
export const employeeColumns = {
  name: 'Salariés',
  pay: 'Rémunération',
  presence: 'Temps de présence',
  seniority: 'Coefficient d’ancienneté',
  byPay: 'Selon la rémunération',
  byPresence: 'Selon le temps',
  equally: 'À parts égales',
  total: 'Part travail',
} as const;

/** The line of sums, right below that header. */
export const employeesTotalLabel = 'Total des salariés';

/** Empty lines that stay for more employees. */
export const spareEmployeeLines = 10;
