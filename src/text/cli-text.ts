import { french } from './french';
import { quoted } from './phrases';

/** What the terminal says besides figures and problems. */
export const cliText = {
  rootUsage: '<commande> [options]',
  commandUsage: '<ENTREE> [options]',
  description: french`Calcule la mutualisation (la contribution de chaque entrepreneur) d'un classeur de coopérative d'activités et d'emploi.`,
  computeDescription: french`calcule les contributions et, avec --out ou --in-place, les écrit dans un classeur`,
  readDescription: french`montre ce qui est compris du classeur, sans rien calculer ni écrire`,
  parametersDescription: french`ajoute au classeur la feuille Paramètres (année, taux, arrondi, barèmes)`,
  input: french`le classeur (.xlsx ou .xlsm)`,
  out: french`classeur à écrire ; ENTREE n'est pas touché`,
  inPlace: french`écrit le résultat dans ENTREE même`,
  yearArgument: '<année>',
  year: french`année de clôture de l'exercice`,
  rate: french`taux de la coopérative, en pour cent (10 ou 11,5)`,
  rounding: french`arrondi de chaque mois, ou cumulé sur l'exercice : month ou cumulative`,
  decimal: french`lecture des montants écrits en texte comme 16.325 : comma (le point sépare les milliers) ou point (le point est la décimale)`,
  json: french`écrit un seul document JSON sur la sortie standard`,
  quiet: french`n'écrit que les erreurs`,
  help: french`affiche cette aide`,
  version: french`affiche la version`,
  helpCommand: french`affiche l'aide d'une commande`,
  titles: {
    'Usage:': french`Emploi :`,
    'Arguments:': french`Arguments :`,
    'Options:': french`Options :`,
    'Commands:': french`Commandes :`,
  } as Readonly<Record<string, string>>,
  examples: [
    '',
    french`Exemples :`,
    '  mutualisation read "Coopérative 2014.xlsx"',
    '  mutualisation compute "Coopérative 2014.xlsx" --out "Coopérative 2014 calculée.xlsx"',
    '  mutualisation compute journal.xlsx --year 2014 --rate 10 --rounding cumulative --json',
    '  mutualisation parameters "Coopérative 2014.xlsx" --in-place',
    '  mutualisation entries "Coopérative 2014.xlsx" --month 2014-05 --format fec --out MUT-2014-05.txt',
    '  mutualisation statements "Coopérative 2014.xlsx" --out Relevés.xlsx --only E007,E012',
    '  mutualisation what-if "Coopérative 2014.xlsx" --scheme optéos --out simulation.xlsx',
    '  mutualisation appropriate --result 16325 --losses 8272 --legal 15 --labour 25',
    '  mutualisation fec 123456789FEC20141231.txt --json',
    '  mutualisation budget "Coopérative 2014.xlsx" --fec 123456782FEC20141231.txt --out "Budgets 2014.xlsx"',
    '',
    french`Codes de retour : 0 fait, 1 refusé (rien n'est écrit), 2 mauvais emploi, 70 défaut du programme, 130 annulé.`,
  ].join('\n'),
  seeHelp: french`Voyez mutualisation --help.`,
  refused: french`Refusé : rien n'a été écrit.`,
  notWritten: french`Rien n'a été écrit : ajoutez --out FICHIER, ou --in-place.`,
  nothingFound: french`Aucun problème relevé.`,
} as const;

/** Why a command line is not understood. */
export const usageSentences = {
  unknownOption: (option: string) => french`l'option ${option} n'existe pas`,
  unknownCommand: (command: string) => french`la commande ${quoted(command)} n'existe pas`,
  missingCommand: () =>
    french`il manque la commande : compute, read, parameters, what-if, entries, statements, close, reopen, appropriate, budget ou fec`,
  missingArgument: () => french`il manque le fichier à lire`,
  excessArguments: () =>
    french`un seul fichier à la fois ; mettez des guillemets autour d'un nom qui contient des espaces`,
  missingValue: (option: string) => french`il manque la valeur de ${option}`,
  year: (value: string) => french`--year ${value} n'est pas une année, par exemple 2014`,
  rate: (value: string) => french`--rate ${value} n'est pas un taux entre 0 et 100, par exemple 10 pour 10 %`,
  rateAmbiguous: (value: string, readings: readonly [string, string]) =>
    french`--rate ${value} peut vouloir dire ${readings[0]} ou ${readings[1]} ; écrivez le signe %`,
  choice: (option: string, value: string, choices: string) =>
    french`${option} ${value} n'existe pas ; il faut ${choices}`,
  sameFile: () => french`le fichier à écrire est celui qui est lu ; pour l'écraser, ajoutez --in-place`,
  twoTargets: () => french`--out et --in-place désignent deux fichiers différents ; choisissez`,
  noTarget: () => french`indiquez où écrire : --out FICHIER, ou --in-place`,
  outputKind: (wanted: string) => french`le fichier à écrire doit finir par ${wanted}`,
  other: (detail: string) => detail,
} as const;

/** Why the file system refuses, by its own code. */
export function fileReason(code: string): string {
  return reasons[code] ?? code;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: french`accès refusé`,
  EPERM: french`accès refusé, ou fichier ouvert ailleurs`,
  EBUSY: french`fichier ouvert ailleurs`,
  EISDIR: french`c'est un dossier`,
  EEXIST: french`un fichier porte déjà ce nom`,
  ENOTDIR: french`le dossier n'existe pas`,
  ENOENT: french`le dossier n'existe pas`,
  ENOSPC: french`le disque est plein`,
  EROFS: french`le disque est en lecture seule`,
  EMFILE: french`trop de fichiers ouverts`,
  ENAMETOOLONG: french`le nom est trop long`,
  ERR_FS_FILE_TOO_LARGE: french`plus de 2 Gio`,
};

export function writtenText(file: string): string {
  return french`Écrit dans « ${file} ».`;
}

export function usageText(reason: string): string {
  return french`Mauvais emploi : ${reason}.` + `\n${cliText.seeHelp}`;
}

/** For a bug of ours: what happened, and what to send. */
export function bugText(version: string, trace: string): string {
  return [
    french`Défaut du programme (mutualisation ${version}) : ce n'est pas votre classeur qui est en cause, et rien n'a été écrit.`,
    french`Merci de nous envoyer la commande, ces lignes et, si vous le pouvez, le classeur :`,
    trace,
  ].join('\n');
}

/** What the demonstration says around the result. */
export const demoText = {
  sample: 'Coopérative 2014.xlsx',
  books: '123456782FEC20141231.txt',
  result: 'Coopérative 2014 – mutualisation.xlsx',
  start: (file: string) => french`Démonstration : la mutualisation de « ${file} »`,
  budgets: (file: string) => french`Budgets de la structure et global, d'après la comptabilité « ${file} »`,
  end: (file: string, platform: string) =>
    [
      french`Le classeur calculé est une copie, l'original n'est pas touché. Pour l'ouvrir :`,
      `  ${openers[platform] ?? 'xdg-open'} "${file}"`,
      french`Feuilles à regarder : Mutualisation, Contrôles, Budget structure, Budget global, Passage structure–global, Analyse des ressources, Écart de la mutualisation.`,
      french`Le même calcul dans un navigateur, sans Excel, avec l'aperçu des feuilles : npm start`,
    ].join('\n'),
} as const;

const openers: Readonly<Record<string, string>> = { win32: 'start ""', darwin: 'open', linux: 'xdg-open' };
