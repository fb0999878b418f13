import { counted, formatCount } from './formats';
import { french } from './french';

/** What the page says around the pane: before a workbook is there, beside it, and when it is saved. */
export const webText = {
  title: 'Mutualisation',
  subtitle: french`Contributions des entrepreneurs, sans Excel`,

  landing: {
    heading: french`Ouvrir un classeur`,
    body: french`Déposez le classeur de la coopérative (.xlsx ou .xlsm) : la page lit ses feuilles de chiffre d'affaires, calcule la contribution de chacun au centime et prépare une copie du classeur avec le résultat.`,
    drop: french`Déposez le classeur ici`,
    or: french`ou`,
    choose: french`Choisir un fichier…`,
    trySample: french`Essayer avec l'exemple`,
    sampleName: 'Coopérative 2014.xlsx',
    sampleHint: french`L'exemple est une coopérative inventée : 82 entrepreneurs, douze mois de 2014.`,
    privacyHeading: french`Rien ne quitte votre ordinateur`,
    privacy: french`Le fichier est lu et calculé dans ce navigateur. Rien n'est envoyé, rien n'est gardé après la fermeture de la page, et le fichier d'origine n'est jamais modifié.`,
    offline: french`Après la première visite, la page fonctionne aussi sans réseau ; le navigateur peut l'installer comme une application.`,
    refused: (name: string) => french`« ${name} » n'a pas pu être ouvert`,
    opening: (name: string) => french`Ouverture de « ${name} »…`,
    cancel: french`Annuler`,
    sampleMissing: french`L'exemple n'a pas pu être chargé. Vérifiez le réseau, puis recommencez ; vous pouvez aussi ouvrir votre propre classeur.`,
    booksToo: french`Une comptabilité (FEC ou balance CSV) peut être déposée avec le classeur, ou après lui.`,
  },

  bar: {
    save: french`Enregistrer une copie`,
    revert: french`Revenir au classeur déposé`,
    openOther: french`Ouvrir un autre classeur`,
    unsaved: french`Résultat non enregistré`,
    saved: french`Copie enregistrée`,
    untouched: french`Classeur tel que déposé`,
    actions: french`Classeur`,
  },

  views: {
    label: french`Partie de la page`,
    pane: french`Volet`,
    workbook: french`Classeur`,
  },

  preview: {
    label: french`Aperçu du classeur`,
    sheets: french`Feuilles du classeur`,
    plots: french`Graphiques`,
    grid: (sheet: string) => french`Feuille « ${sheet} »`,
    hidden: french`masquée`,
    ours: french`écrite par Mutualisation`,
    loading: french`Lecture de la feuille…`,
    empty: french`Cette feuille est vide.`,
    size: (rows: number, columns: number) =>
      french`${counted(rows, 'ligne', 'lignes')}, ${counted(columns, 'colonne', 'colonnes')}`,
    row: french`Ligne`,
  },

  books: {
    heading: french`Comptabilité`,
    none: french`Déposez le fichier des écritures comptables (FEC) ou une balance au format CSV : la page en vérifie les lignes et en tire le réalisé du budget.`,
    choose: french`Choisir une comptabilité…`,
    trySample: french`Essayer avec la comptabilité de l'exemple`,
    chooseOther: french`Choisir un autre fichier…`,
    reading: (name: string) => french`Lecture de « ${name} »…`,
    refused: (name: string) => french`« ${name} » n'a pas pu être lu en entier.`,
    leniently: french`Continuer sans les lignes illisibles`,
    cancel: french`Annuler`,
    file: french`Fichier`,
    lines: french`Lignes`,
    period: french`Période`,
    periodIs: (first: string, last: string) => french`du ${first} au ${last}`,
    products: french`Produits (classe 7)`,
    charges: french`Charges (classe 6)`,
    result: french`Résultat`,
    buildBudget: french`Établir le budget`,
    budgetDone: french`Le budget est dans le classeur : prévisionnel et réalisé, structure et coopérative.`,
    budgetRefused: french`Le budget n'a pas été établi. Corrigez ce qui suit, puis recommencez.`,
    problems: french`À vérifier dans la comptabilité`,
    seePlots: french`Voir les graphiques`,
    accounts: french`Balance par compte`,
    account: french`Compte`,
    debit: french`Débit`,
    credit: french`Crédit`,
    balance: french`Solde`,
    ready: (name: string) => french`La comptabilité « ${name} » est lue. Déposez maintenant le classeur.`,
  },

  leave: {
    heading: french`Le résultat n'est pas enregistré`,
    body: french`En ouvrant un autre classeur, vous perdez ce qui vient d'être calculé.`,
    save: french`Enregistrer une copie`,
    leave: french`Ouvrir sans enregistrer`,
    stay: french`Annuler`,
  },

  update: {
    ready: french`Une nouvelle version de la page est prête.`,
    readyUnsaved: french`Une nouvelle version de la page est prête. Enregistrez d'abord votre copie : la page sera rechargée.`,
    take: french`Mettre à jour`,
  },

  plots: {
    heading: french`Graphiques`,
    none: french`Les graphiques apparaissent après un calcul.`,
    months: french`Contribution par mois`,
    monthsSummary: (best: string, amount: string) => french`Le mois le plus fort est ${best} : ${amount}.`,
    month: french`Mois`,
    turnover: french`CA HT`,
    contribution: french`Contribution`,
    active: french`Actifs`,
    spread: french`Répartition entre entrepreneurs`,
    spreadSummary: (few: number, all: number) =>
      french`La moitié de la contribution vient de ${counted(few, 'entrepreneur', 'entrepreneurs')} sur ${formatCount(all)}. Barres : la contribution de chacun ; courbe : leur cumul.`,
    name: french`Nom`,
    share: french`Part`,
    cumulated: french`Cumul`,
    total: french`Total`,
    budget: french`Prévisionnel et réalisé de la structure`,
    budgetSummary: (forecast: string, actual: string) =>
      french`Résultat prévu : ${forecast} ; réalisé : ${actual}. À gauche le prévisionnel, à droite le réalisé.`,
    group: french`Poste`,
    forecast: french`Prévisionnel`,
    actual: french`Réalisé`,
    variance: french`Écart`,
    verdict: french`Sens`,
    cascade: french`Affectation du résultat`,
    cascadeSummary: (result: string) => french`Le résultat de ${result}, réparti dans l'ordre de la loi.`,
    figuresOf: (title: string) => french`Chiffres : ${title}`,
  },

  start: {
    failed: french`La page n'a pas pu s'afficher`,
    failedRemedy: french`Rechargez-la ; si l'échec se répète, signalez-nous ce message :`,
  },
} as const;

/** `Coopérative 2014.xlsx` is saved as `Coopérative 2014 – mutualisation.xlsx`; the kind of the file stays. */
export function copyName(name: string): string {
  const [, stem = name, kind = 'xlsx'] = /^(.*)\.(xlsx|xlsm)$/i.exec(name) ?? [];
  return `${stem} – mutualisation.${kind.toLowerCase()}`;
}
