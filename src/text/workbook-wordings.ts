import { counted } from './formats';
import { french } from './french';
import { andList, quoted } from './phrases';
import type { Wordings } from './wordings';

/** What stands in the way in the workbook itself. */
export const workbookWordings = {
  'no-turnover': {
    statement: ({ sheets }) =>
      sheets.length === 0
        ? french`le classeur ne contient aucune feuille de calcul`
        : french`aucun tableau de chiffre d'affaires n'est reconnu (feuilles lues : ${sheetList(sheets)})`,
    remedy: () =>
      french`Vérifiez que le classeur contient des montants HT par entrepreneur et par mois ; si oui, indiquez comment lire la feuille (feuille Lecture, ou volet).`,
  },
  'sheet-protected': {
    statement: () => french`la feuille est protégée, le résultat ne peut pas y être écrit`,
    remedy: () =>
      french`Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis recommencez.`,
  },
  'sheet-title-taken': {
    statement: () => french`une feuille de ce nom existe déjà et n'est pas la nôtre`,
    remedy: () => french`Renommez cette feuille, puis recommencez ; elle n'a pas été touchée.`,
  },
  'table-name-taken': {
    statement: ({ table }) => french`un tableau ou un nom ${quoted(table)} existe déjà et n'est pas le nôtre`,
    remedy: () =>
      french`Renommez-le (onglet Création de tableau, ou Gestionnaire de noms), puis recommencez.`,
  },
  'target-occupied': {
    statement: () => french`une saisie se trouve là où le résultat doit être écrit`,
    remedy: () =>
      french`Déplacez-la à droite ou au-dessous du résultat, puis recommencez ; rien n'a été effacé.`,
  },
  'target-filtered': {
    statement: () => french`un filtre cache des lignes là où le résultat doit être écrit`,
    remedy: () => french`Effacez le filtre (onglet Données, « Effacer »), puis recommencez.`,
  },
  'target-merged': {
    statement: () => french`des cellules fusionnées se trouvent là où le résultat doit être écrit`,
    remedy: () => french`Annulez la fusion, puis recommencez.`,
  },
  'structure-locked': {
    statement: () => french`la structure du classeur est protégée, aucune feuille ne peut y être ajoutée`,
    remedy: () => french`Ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.`,
  },
  'workbook-read-only': {
    statement: () => french`le classeur est ouvert en lecture seule`,
    remedy: () => french`Enregistrez-le sous un autre nom, ou activez la modification, puis recommencez.`,
  },
  'workbook-shared': {
    statement: () =>
      french`le classeur est partagé à l'ancienne manière, qui interdit d'y ajouter des tableaux`,
    remedy: () => french`Cessez le partage (onglet Révision, « Partager le classeur »), puis recommencez.`,
  },
  'too-much-data': {
    statement: () => french`il y a plus de données qu'Excel n'en accepte en une fois`,
    remedy: () =>
      french`Répartissez les données sur plusieurs feuilles, ou utilisez la commande du terminal.`,
  },
} satisfies Partial<Wordings>;

/** The first sheets by name, the others by number: a workbook may have a hundred. */
function sheetList(sheets: readonly string[]): string {
  const named = sheets.slice(0, 5).map(quoted);
  const others = sheets.length - named.length;
  return andList(others === 0 ? named : [...named, counted(others, 'autre', 'autres')]);
}
