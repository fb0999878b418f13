import { counted, formatCount } from './formats';
import { french } from './french';

/** What the pane says, besides what it shares with the terminal: names of steps, problems, layouts and formats. */
export const paneText = {
  title: 'Mutualisation',
  subtitle: french`Contributions et résultat de la coopérative`,

  welcome: {
    heading: french`La contribution de chacun, mois par mois`,
    body: french`Le volet lit les feuilles de chiffre d'affaires du classeur, montre ce qu'il en a compris, puis écrit le calcul dans des feuilles à part. Vos propres feuilles ne sont jamais modifiées.`,
    steps: [
      french`Lire le classeur et vérifier ce qui a été compris`,
      french`Choisir l'année, le taux et l'arrondi`,
      french`Calculer, puis aller à chaque anomalie d'un clic`,
    ],
    read: french`Lire le classeur`,
    computeNow: french`Calculer sans attendre`,
  },

  start: {
    failed: french`Le volet n'a pas pu s'afficher`,
    failedRemedy: french`Fermez le volet et rouvrez-le ; si l'échec se répète, fermez et rouvrez Excel, et signalez-nous ce message :`,
    waiting: french`Excel ne répond pas encore`,
    waitingRemedy: french`Le volet s'ouvrira dès qu'Excel répondra. Si rien ne vient, vérifiez le réseau, puis fermez et rouvrez le volet.`,
  },

  work: {
    headings: {
      reading: french`Lecture du classeur…`,
      computing: french`Calcul de la mutualisation…`,
      'reading-months': french`Lecture des mois…`,
      'preparing-entries': french`Préparation des écritures…`,
      'writing-entries': french`Écriture de la feuille Écritures…`,
      'writing-statements': french`Écriture des relevés de compte…`,
      'closing-months': french`Clôture…`,
      'reopening-months': french`Réouverture…`,
      'reading-appropriation': french`Lecture de la feuille Affectation du résultat…`,
      'writing-appropriation': french`Écriture de la feuille Affectation du résultat…`,
      'reading-budget': french`Lecture des postes et des comptes…`,
      'importing-ledger': french`Lecture de la comptabilité…`,
      'writing-balance': french`Écriture de la balance…`,
      simulating: french`Simulation du barème…`,
      'writing-simulation': french`Écriture de la feuille Simulation de barème…`,
      'building-budget': french`Construction des budgets…`,
    },
    done: (done: number, total: number) => french`${formatCount(done)} sur ${formatCount(total)}`,
    cancel: french`Annuler`,
    cancelling: french`Arrêt demandé…`,
    nothingWritten: french`Rien n'est écrit tant que tout n'est pas calculé.`,
  },

  later: {
    waiting: french`Chargement…`,
    failed: french`Cette partie du volet n'a pas pu être chargée`,
    remedy: french`Vérifiez le réseau, puis recommencez. Rien n'a été changé dans le classeur.`,
    again: french`Recommencer`,
  },

  actions: {
    compute: french`Calculer la mutualisation`,
    computeAgain: french`Recalculer`,
    readAgain: french`Relire`,
    readWorkbook: french`Relire le classeur`,
    backToSheets: french`Revoir les feuilles`,
    createParameters: french`Créer la feuille Paramètres`,
    startAgain: french`Recommencer`,
  },

  proposal: {
    heading: french`Ce qui a été compris`,
    nothing: french`Aucune feuille de chiffre d'affaires n'a été reconnue.`,
    summary: (sheets: number, rows: number) =>
      french`${counted(sheets, 'feuille', 'feuilles')} de chiffre d'affaires, ${counted(rows, 'ligne lue', 'lignes lues')}`,
    changed: french`Vos changements seront pris en compte à la prochaine lecture ou au prochain calcul.`,
    sheets: french`Feuilles`,
    unused: (count: number) => french`${counted(count, 'feuille non utilisée', 'feuilles non utilisées')}`,
    ours: (count: number) =>
      french`${counted(count, 'feuille écrite', 'feuilles écrites')} par Mutualisation`,
    settings: french`Réglages`,
  },

  sheet: {
    include: (sheet: string) => french`Utiliser la feuille « ${sheet} »`,
    details: (sheet: string) => french`Détail de la feuille « ${sheet} »`,
    hidden: french`masquée`,
    corrected: french`corrigée`,
    leftOutByYou: french`Laissée de côté`,
    rows: (count: number) => french`${counted(count, 'ligne', 'lignes')}`,
    show: french`Voir dans le classeur`,
    tables: (count: number) => french`${counted(count, 'tableau', 'tableaux')}`,
  },

  table: {
    layout: french`Disposition`,
    header: french`En-tête`,
    headerRow: (row: number) => french`ligne ${String(row + 1)}`,
    area: french`Cellules`,
    period: french`Période`,
    periodUnknown: french`inconnue`,
    entrepreneur: french`Entrepreneur`,
    columns: french`Colonnes`,
    rowsRead: french`Lignes lues`,
    rowsLeftOut: french`Lignes écartées`,
    columnRole: (column: string, header: string) =>
      header === '' ? column : french`${column} « ${header} »`,
    periodOrigins: {
      header: french`d'après l'en-tête`,
      'sheet-title': french`d'après le nom de la feuille`,
      'title-row': french`d'après le titre du tableau`,
      column: french`d'après une colonne`,
      correction: french`d'après la correction`,
      setting: french`d'après le réglage de l'année`,
    },
  },

  correction: {
    heading: french`Corriger la lecture`,
    readAs: french`Lire comme`,
    asRecognised: french`Comme reconnu`,
    leaveAside: french`Laisser de côté`,
    headerRow: french`Ligne d'en-tête`,
    headerRowHint: french`Numéro de ligne dans Excel, par exemple 5`,
    period: french`Période`,
    periodHint: french`Par exemple 2014-03 pour un mois, 2014 pour une année`,
    entrepreneur: french`Entrepreneur`,
    entrepreneurHint: french`Code ou nom, pour la feuille d'un entrepreneur`,
    amountColumn: french`Colonne du montant HT`,
    nameColumn: french`Colonne du nom`,
    codeColumn: french`Colonne du code`,
    dateColumn: french`Colonne de la date`,
    columnHint: french`Lettre, par exemple D`,
    reset: french`Oublier la correction`,
    kept: french`La correction est gardée dans la feuille Lecture quand le résultat est écrit.`,
    wrongRow: french`Indiquez un numéro de ligne, par exemple 5.`,
    wrongColumn: french`Indiquez une lettre de colonne, par exemple D.`,
    wrongPeriod: french`Indiquez 2014-03 pour un mois ou 2014 pour une année.`,
  },

  settings: {
    year: french`Année de clôture de l'exercice`,
    yearWrong: french`Indiquez une année sur quatre chiffres, par exemple 2014.`,
    rate: french`Taux de contribution`,
    rateWrong: french`Indiquez un taux entre 0 et 100, par exemple 10 ou 11,5.`,
    rateHint: french`Les taux propres à un statut ou à une personne restent prioritaires.`,
    rounding: french`Arrondi`,
    decimal: french`Décimale des textes`,
    roundings: {
      month: french`Chaque mois au centime`,
      cumulative: french`Cumulé : l'année tombe juste`,
    },
    decimalsInForce: {
      ask: french`textes ambigus signalés`,
      comma: french`virgule décimale`,
      point: french`point décimal`,
    },
    decimals: {
      ask: french`Signaler les textes ambigus`,
      comma: french`1.234 : le point sépare les milliers`,
      point: french`1.234 : le point sépare les décimales`,
    },
    inForce: (value: string) => french`En vigueur : ${value}`,
    origins: {
      given: french`choisi ici`,
      workbook: french`lu dans le classeur`,
      default: french`valeur par défaut`,
    },
    origin: (origin: string) => french`(${origin})`,
    unknown: french`inconnue`,
  },

  result: {
    heading: (year: number) => french`Mutualisation ${String(year)}`,
    contribution: french`Contribution de l'année`,
    turnover: french`Chiffre d'affaires HT`,
    people: (count: number) => french`${counted(count, 'entrepreneur', 'entrepreneurs')}`,
    months: french`Contribution par mois`,
    roundingDifference: french`Écart d'arrondi`,
    roundingExplained: french`entre la somme des lignes arrondies et le calcul exact de l'année`,
    sheets: french`Feuilles écrites`,
    entrepreneurs: french`Entrepreneurs`,
    name: french`Nom`,
    turnoverShort: french`CA HT`,
    contributionShort: french`Contribution`,
    share: (share: string) => french`${share} du total`,
    total: french`Total`,
    search: french`Chercher un entrepreneur`,
    found: (count: number) => french`${counted(count, 'entrepreneur trouvé', 'entrepreneurs trouvés')}`,
    noneFound: french`Aucun entrepreneur ne correspond.`,
    showAll: (count: number) => french`Afficher les ${formatCount(count)} autres`,
    nothingToCheck: french`Rien à signaler dans les feuilles.`,
  },

  refused: {
    heading: french`Le calcul n'a pas été fait`,
    body: french`Rien n'a été écrit dans le classeur. Corrigez ce qui suit, puis recommencez.`,
    readingHeading: french`Le classeur n'a pas pu être lu`,
    brokenOffBody: french`L'écriture s'est arrêtée en cours de route et tout n'a pas pu être remis comme avant : voyez ci-dessous quelles feuilles vérifier.`,
    cancelledHeading: french`Arrêté à votre demande`,
    cancelledBody: french`Rien n'a été écrit dans le classeur.`,
  },

  problems: {
    heading: french`À vérifier`,
    errors: (count: number) => french`${counted(count, 'erreur', 'erreurs')}`,
    warnings: (count: number) => french`${counted(count, 'point à vérifier', 'points à vérifier')}`,
    errorsMean: french`empêchent le calcul`,
    jump: (place: string) => french`Aller à la ${place}`,
    more: (count: number) => french`Afficher les ${formatCount(count)} autres`,
    cannotJump: french`Cette cellule n'a pas pu être montrée.`,
  },

  parameters: {
    created: french`La feuille Paramètres est dans le classeur : vous pouvez y régler l'année, le taux et l'arrondi.`,
    refused: french`La feuille Paramètres n'a pas pu être créée.`,
  },

  broken: {
    heading: french`Une erreur de notre fait`,
    body: french`Le volet s'est arrêté sur un cas qu'il ne connaît pas. Vos propres feuilles ne sont jamais modifiées ; si une feuille écrite par Mutualisation paraît incomplète, recommencez le calcul.`,
    report: french`Ce qu'il faut transmettre pour la faire corriger :`,
  },

  outside: {
    heading: french`Ce volet s'ouvre dans Excel`,
    body: french`Dans Excel, l'onglet Mutualisation du ruban l'ouvre à côté de votre classeur : il y lit les feuilles de chiffre d'affaires et y écrit la contribution de chaque entrepreneur.`,
    terminalHeading: french`Sans Excel, dans un terminal`,
    terminalBody: french`Le même calcul se fait sur un fichier .xlsx, qui n'est jamais modifié :`,
    command: 'npm run -s cli -- compute classeur.xlsx --out resultat.xlsx',
    tooOldHeading: french`Cette version d'Excel est trop ancienne`,
  },
} as const;
