import { french } from './french';

/** What the terminal says of the `appropriate` command besides figures and checks. */
export const appropriationCliText = {
  usage: '[ENTREE] [options]',
  description: french`répartit le résultat de l'exercice (pertes, réserves, part travail) et contrôle la loi`,
  input: french`classeur dont la feuille Affectation du résultat donne ce que les options ne disent pas (facultatif)`,
  out: french`classeur où écrire la feuille ; ENTREE n'est pas touché`,
  result: french`résultat de l'exercice avant participation ; négatif pour une perte`,
  losses: french`pertes antérieures à apurer`,
  gains: french`plus-values que la loi exclut de la répartition (art. 32) ; elles vont au fonds de développement`,
  legal: french`part de la réserve légale, en pour cent ; une seule des trois parts peut manquer, elle prend le reste`,
  fund: french`part du fonds de développement, en pour cent`,
  labour: french`part travail (participation), en pour cent`,
  interest: french`intérêts aux parts sociales, en pour cent (0 d'ordinaire)`,
  capital: french`capital le plus élevé atteint, plafond de la réserve légale`,
  legalReserve: french`réserve légale avant affectation (0 d'ordinaire)`,
  ceiling: french`plafond de la réserve légale appliqué dans l'exercice, ou non : within-year ou none`,
  unit: french`arrondi des parts : euro ou cent`,
  policy: french`arrondi au plus fort reste, ou part travail jamais sous le minimum légal : report ou strict`,
  loss: french`une perte est reportée, ou imputée sur la réserve statutaire : carried ou reserves`,
  labourBooked: french`participation déjà passée au compte 691 ; --result est alors ce qui reste après elle`,
  year: french`année de clôture de l'exercice`,
  fec: french`comptabilité (FEC) d'où viennent résultat, pertes, réserve légale et capital qui ne sont pas donnés`,
  balance: french`la même chose d'une balance des comptes, au format CSV`,
  entries: french`écrit les écritures au lieu du compte rendu, sur la sortie standard : fec ou csv`,
  date: french`jour de l'assemblée, date des écritures, par exemple 2015-06-20`,
  next: french`résultats des exercices suivants, séparés par des points-virgules, pour une simulation`,
} as const;

/** Why a command line is not understood. */
export const appropriationUsage = {
  entriesDate: () => french`--entries demande le jour de l'assemblée : --date 2015-06-20`,
  dateWithoutEntries: () => french`--date ne va qu'avec --entries`,
  entriesOrJson: () => french`--entries et --json vont tous deux sur la sortie standard ; choisissez`,
  missingResult: () => french`il manque le résultat : --result 16325, ou une comptabilité avec --fec`,
  outputWithoutInput: () => french`--out et --in-place demandent un classeur à lire`,
  reserveWithoutCapital: () =>
    french`--legal-reserve demande aussi --capital, le capital le plus élevé atteint`,
  amount: (option: string, value: string) =>
    french`${option} ${value} n'est pas un montant, par exemple 16325 ou 16325,40`,
  negative: (option: string, value: string) => french`${option} ${value} ne peut pas être négatif`,
  share: (option: string, value: string) =>
    french`${option} ${value} n'est pas un pourcentage entre 0 et 100, par exemple 15 pour 15 %`,
  shareAmbiguous: ({ option, text, readings }: AmbiguousShare) =>
    french`${option} ${text} peut vouloir dire ${readings[0]} ou ${readings[1]} ; écrivez le signe %`,
  year: (value: string) => french`--year ${value} n'est pas une année à partir de 1978, par exemple 2014`,
} as const;

interface AmbiguousShare {
  readonly option: string;
  readonly text: string;
  readonly readings: readonly [string, string];
}
