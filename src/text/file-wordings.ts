import type { FileKind } from '../workbook/problems';
import { french } from './french';
import { andList } from './phrases';
import type { Wordings } from './wordings';

/** What is wrong with the file, before any cell is read. */
export const fileWordings = {
  'file-not-found': {
    statement: ({ file }) => french`le fichier « ${file} » n'existe pas`,
    remedy: () =>
      french`Vérifiez le nom et le dossier ; mettez des guillemets autour d'un nom qui contient des espaces.`,
  },
  'file-unreadable': {
    statement: ({ file, reason }) => french`le fichier « ${file} » ne peut pas être lu (${reason})`,
    remedy: () => french`Vérifiez que c'est un fichier et que vous avez le droit de le lire.`,
  },
  'file-not-a-workbook': {
    statement: ({ found }) => french`ce fichier n'est pas un classeur .xlsx : ${kinds[found]}`,
    remedy: ({ found }) =>
      found === 'xls' || found === 'xlsb' || found === 'ods'
        ? french`Ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format « Classeur Excel (.xlsx) ».`
        : french`Choisissez un classeur enregistré au format « Classeur Excel (.xlsx) ».`,
  },
  'file-encrypted': {
    statement: () => french`le classeur est protégé par un mot de passe à l'ouverture`,
    remedy: () =>
      french`Ouvrez-le dans Excel, ôtez le mot de passe (Fichier, Informations, « Protéger le classeur »), enregistrez et recommencez.`,
  },
  'file-damaged': {
    statement: ({ part }) => french`le fichier est endommagé ou incomplet${inPart(part)}`,
    remedy: () =>
      french`Ouvrez-le dans Excel pour le réparer et l'enregistrer, ou reprenez une copie antérieure.`,
  },
  'file-too-large': {
    statement: ({ part }) =>
      french`le fichier se déploie bien au-delà de ce qu'un classeur contient${inPart(part)} ; il n'est pas ouvert`,
    remedy: () =>
      french`Vérifiez d'où il vient ; si vous le connaissez, enregistrez-le à nouveau depuis Excel.`,
  },
  'file-has-entities': {
    statement: ({ part }) =>
      french`le fichier contient des entités XML, qui n'ont rien à faire dans un classeur (${part}) ; il n'est pas ouvert`,
    remedy: () =>
      french`Vérifiez d'où il vient ; si vous le connaissez, enregistrez-le à nouveau depuis Excel.`,
  },
  'file-unwritable': {
    statement: ({ file, reason }) => french`le fichier « ${file} » ne peut pas être écrit (${reason})`,
    remedy: () =>
      french`Fermez-le s'il est ouvert ailleurs, vérifiez le dossier et vos droits, ou choisissez un autre nom.`,
  },
  'files-not-restored': {
    statement: ({ files }) =>
      files.length === 1
        ? french`un fichier déjà écrit n'a pas pu être remis comme il était : ${quotedList(files)}`
        : french`${files.length} fichiers déjà écrits n'ont pas pu être remis comme ils étaient : ${quotedList(files)}`,
    remedy: () =>
      french`Ils ont leur nouveau contenu, complet ; l'ancien, s'il y en avait un, est à côté, dans un fichier caché qui finit par .tmp. Réglez ce qui empêche l'écriture, puis recommencez : ils seront réécrits.`,
  },
} satisfies Partial<Wordings>;

function quotedList(files: readonly string[]): string {
  return andList(files.map((file) => french`« ${file} »`));
}

/** ` (xl/workbook.xml)`, or nothing when the archive itself is at fault. */
function inPart(part: string): string {
  return part === '' ? '' : ` (${part})`;
}

const kinds: Readonly<Record<FileKind, string>> = {
  empty: french`il est vide`,
  xls: french`c'est un ancien classeur .xls`,
  xlsb: french`c'est un classeur binaire .xlsb`,
  ods: french`c'est un classeur LibreOffice .ods`,
  pdf: french`c'est un document PDF`,
  text: french`c'est un texte`,
  zip: french`c'est une archive sans classeur`,
  word: french`c'est un document Word ou une présentation`,
  unknown: french`son contenu est inconnu`,
};
