/** What stands in the column `Barème` for a published scheme, by its key in the gallery. */
export const presetNames = {
  coodyssee: 'Coodyssée',
  'port-parallele': 'Port Parallèle',
  'cap-services': 'Cap Services',
  oxalis: 'Oxalis',
  'lets-co-up': 'Let’s Co_Up',
  coopaname: 'Coopaname',
  opteos: 'Optéos',
  solstice: 'Solstice',
  crealead: 'Crealead',
  'crealead-marginal': 'Crealead par tranches',
} as const;
