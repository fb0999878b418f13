import { counted, formatCount } from './formats';
import { french } from './french';

/** What the pane says of the budgets besides what it shares with the sheets and the terminal. */
export const budgetPaneText = {
  heading: french`Budgets structure et global`,
  intro: french`Prévisionnel contre réalisé : choisissez la comptabilité de l'exercice, vérifiez quels comptes vont à quel poste, puis construisez les budgets. Rien n'est écrit avant.`,
  refused: french`La dernière demande n'a pas abouti : voici pourquoi.`,
  readAgain: french`Relire`,
  build: french`Construire les budgets`,
  waiting: french`Le classeur n'a pas encore été lu.`,

  known: {
    title: french`Dans le classeur`,
    year: french`Exercice`,
    yearUnknown: french`inconnu : celui de la comptabilité sera pris`,
    lines: french`Postes`,
    ofSheet: (count: number) => french`${counted(count, 'poste', 'postes')} de votre feuille`,
    ofTemplate: (count: number) =>
      french`${counted(count, 'poste usuel', 'postes usuels')} ; la feuille Postes sera créée avec les budgets`,
    books: french`Comptabilité`,
    imported: (title: string, lines: number) =>
      french`feuille « ${title} », ${counted(lines, 'ligne', 'lignes')}`,
    noBooks: french`aucune n'a encore été importée`,
    sections: french`Sections de la structure`,
    showLines: french`Voir la feuille des postes`,
    showBalance: french`Voir la balance`,
  },

  import: {
    title: french`Comptabilité`,
    choose: french`Importer une comptabilité…`,
    hint: french`Un fichier des écritures comptables (FEC, .txt) ou une balance (.csv). Vous pouvez aussi le déposer ici.`,
    drop: french`Déposez le fichier pour le lire.`,
    onlyOne: french`Une seule comptabilité à la fois : seul le premier fichier est lu.`,
    gone: french`il a été déplacé, modifié ou fermé depuis qu'il a été choisi`,
    refused: (file: string) => french`« ${file} » n'est pas repris.`,
    without: french`Continuer sans ces lignes`,
    anyway: french`Continuer malgré l'écart`,
    leftOut: (lines: number, read: number) =>
      french`${counted(lines, 'ligne serait laissée', 'lignes seraient laissées')} de côté, ${formatCount(read)} gardées.`,
    read: (file: string) => french`« ${file} » est lu ; le classeur n'est pas encore changé.`,
    forget: french`Ne pas reprendre`,
    write: french`Écrire la balance`,
    written: french`La balance est écrite dans le classeur.`,
    figures: {
      lines: french`Lignes`,
      refused: french`Lignes laissées de côté`,
      entries: french`Écritures`,
      period: french`Période`,
      accounts: french`Comptes`,
      debit: french`Total débit`,
      credit: french`Total crédit`,
      result: french`Résultat`,
      loss: french`Résultat (perte)`,
    },
    period: (first: string, last: string) => french`du ${first} au ${last}`,
  },

  mapping: {
    title: french`Comptes de chaque poste`,
    noBooks: french`Importez une comptabilité pour voir ce que prend chaque poste.`,
    all: (count: number) => french`${counted(count, 'poste', 'postes')} et leurs comptes`,
    computed: french`calculée par la mutualisation`,
    typed: french`montant saisi`,
    none: french`aucun compte`,
    unmappedTitle: french`Comptes sans poste`,
    allMapped: french`✓ Tous les comptes des classes 6 et 7 vont à un poste.`,
    unmapped: (count: number, total: string) =>
      french`⚠ ${counted(count, 'compte ne va', 'comptes ne vont')} à aucun poste, solde ${total}`,
    accountsOf: (label: string) => french`Comptes du poste « ${label} »`,
    account: french`Compte`,
    amount: french`Montant`,
    balance: french`Solde`,
    more: (count: number) => french`Afficher les ${formatCount(count)} autres comptes`,
  },

  trial: {
    title: french`Essayer des comptes`,
    accounts: french`Débuts de comptes`,
    accountsHint: french`Par exemple 64, 621, -649 ou 64 sauf 649`,
    sections: french`Sections`,
    sectionsHint: french`Vide pour toutes ; E* pour celles qui commencent par E`,
    perimeter: french`Périmètre`,
    perimeters: {
      structure: french`Structure`,
      entrepreneurs: french`Entrepreneurs`,
      both: french`Toute la coopérative`,
    },
    unreadable: (piece: string) => french`« ${piece} » n'est pas un début de compte de classe 6 ou 7.`,
    counts: {
      charges: '',
      products: '',
      both: french` (charges moins produits)`,
    },
    takenBy: (lines: string) => french`va à ${lines}`,
    free: french`ne va à aucun poste`,
  },

  result: {
    heading: (year: number) => french`Budgets ${String(year)}`,
    back: french`Revoir les postes`,
    again: french`Reconstruire`,
    nothingToCheck: french`Rien à signaler dans les postes et les comptes.`,
    unit: french`Montants en euros`,
    balance: french`Résultat`,
    forecast: french`Prévisionnel`,
    actual: french`Réalisé`,
    variance: french`Écart :`,
    pairs: french`Ce qui compense quoi`,
    morePairs: (count: number) =>
      french`${counted(count, 'autre compensation est', 'autres compensations sont')} dans les feuilles d'analyse.`,
    passage: french`Passage de la structure au global`,
    passageExact: french`✓ Différence du passage : 0,00 €`,
    passageDiffers: (amount: string) => french`✗ Différence du passage : ${amount}`,
    booksResult: french`Résultat des comptes`,
    effect: french`Effet`,
    amount: french`Montant`,
  },
} as const;
