/** Headers of the table of a simulation, in their order. */
export const whatIfColumns = {
  code: 'Code',
  name: 'Nom',
  turnover: 'CA HT',
  today: 'Aujourd’hui',
  simulated: 'Simulation',
  difference: 'Écart',
  ratio: 'Écart en %',
} as const;
