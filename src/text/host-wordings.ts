import { french } from './french';
import { andList, quoted } from './phrases';
import type { Wordings } from './wordings';

/** What Excel, or the connection to it, answers. */
export const hostWordings = {
  'cell-being-edited': {
    statement: () => french`une cellule est en cours de saisie`,
    remedy: () => french`Validez la saisie par Entrée, ou annulez-la par Échap, puis recommencez.`,
  },
  'session-lost': {
    statement: () => french`la session avec Excel est perdue`,
    remedy: () => french`Enregistrez, fermez et rouvrez le classeur, puis recommencez.`,
  },
  'connection-lost': {
    statement: () => french`la connexion est coupée`,
    remedy: () => french`Vérifiez le réseau, puis recommencez.`,
  },
  'access-denied': {
    statement: () => french`Excel refuse l'accès au classeur`,
    remedy: () =>
      french`Vérifiez que le classeur n'est ni en lecture seule ni protégé et que vous avez le droit de le modifier, puis recommencez.`,
  },
  'excel-too-old': {
    statement: ({ needs }) => french`cette version d'Excel est trop ancienne (il faut ${needs})`,
    remedy: () => french`Mettez Excel à jour, ou utilisez Excel sur le Web ou la commande du terminal.`,
  },
  'host-failed': {
    statement: ({ detail }) => french`Excel a échoué : ${quoted(detail)}`,
    remedy: () =>
      french`Recommencez ; si l'échec se répète, fermez et rouvrez le classeur, et signalez-nous ce message.`,
  },
  'restore-failed': {
    statement: ({ sheets }) =>
      french`Excel a échoué en cours d'écriture et n'a pas tout remis en place (${andList(sheets.map(quoted))})`,
    remedy: () => french`Annulez par Ctrl+Z, ou fermez le classeur sans l'enregistrer.`,
  },
  cancelled: {
    statement: () => french`le calcul est annulé, rien n'a été écrit`,
    remedy: () => french`Relancez-le quand vous voulez.`,
  },
} satisfies Partial<Wordings>;
