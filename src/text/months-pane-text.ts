import type { Day } from '../domain/values/day';
import type { FinancialYear } from '../domain/values/financial-year';
import type { Month } from '../domain/values/month';
import { amountOfCash, type Statement } from '../reports/statements-report';
import { counted, formatAmount, formatDay, formatMonth } from './formats';
import { french } from './french';
import { yearLabel } from './labels';
import { capitalised, monthsPhrase } from './phrases';

/** What the pane says of entries, statements and closing, besides what it shares with the sheets and the terminal. */
export const monthsPaneText = {
  heading: french`Écritures, relevés et clôture`,
  intro: french`Choisissez un mois, puis donnez ses écritures à la comptabilité, à chacun son relevé de compte, et clôturez ce qui est terminé.`,
  waiting: french`Le classeur n'a pas encore été lu.`,
  readAgain: french`Relire`,
  lookRefused: french`Les mois ne peuvent pas être calculés : corrigez ce qui suit, puis relisez.`,
  noMonths: french`Aucun mois n'a de chiffres dans ce classeur.`,
  refused: {
    entries: french`Les écritures sont refusées : voici pourquoi. Rien n'a été écrit.`,
    statements: french`Les relevés sont refusés : voici pourquoi. Rien n'a été écrit.`,
    closing: french`La clôture est refusée : voici pourquoi. Aucun mois n'a été clos.`,
    reopening: french`La réouverture est refusée : voici pourquoi. Aucun mois n'a été rouvert.`,
  },

  month: {
    label: 'Mois',
    turnover: french`Chiffre d'affaires HT`,
    contribution: 'Contribution',
    active: french`Entrepreneurs actifs`,
    state: french`État`,
    open: 'ouvert',
    all: (year: FinancialYear) => french`Tous les mois de l'exercice ${yearLabel(year)}`,
    total: 'Total',
  },

  entries: {
    title: french`Écritures du mois`,
    intro: french`Chaque contribution est débitée sur la section de l'entrepreneur et créditée sur celle de la structure.`,
    allMonths: french`Tous les mois qui ont des chiffres`,
    prepare: french`Préparer le fichier`,
    write: french`Écrire la feuille`,
    written: french`La feuille Écritures est dans le classeur.`,
    journal: (code: string, period: string) => french`Journal ${code} – ${period}`,
    count: french`Écritures`,
    lines: french`Lignes`,
    debit: french`Total débit`,
    credit: french`Total crédit`,
    balanced: french`✓ Débit et crédit sont égaux.`,
    unbalanced: french`✗ Débit et crédit diffèrent.`,
    nothing: french`Il n'y a aucune contribution à comptabiliser.`,
    format: french`Format du fichier`,
    formats: {
      fec: french`FEC : 18 colonnes et la section`,
      csv: french`CSV, pour Excel`,
    },
    download: french`Télécharger`,
    copy: french`Copier`,
    file: (name: string) => french`Fichier « ${name} ».`,
    blocked: french`Si rien n'arrive dans vos téléchargements (Excel les bloque parfois), copiez le texte, collez-le dans le Bloc-notes et enregistrez-le sous ce nom.`,
    downloaded: french`Le fichier est donné au navigateur.`,
    copied: french`Le texte est copié.`,
    selected: french`Le presse-papiers est fermé ici : le texte est sélectionné ci-dessous, copiez-le avec Ctrl+C.`,
    text: french`Texte du fichier`,
  },

  statements: {
    title: french`Relevés de compte`,
    until: (until: Month) => french`à fin ${formatMonth(until)}`,
    intro: french`Un relevé par personne, depuis le début de l'exercice. Les feuilles de la mutualisation sont écrites avec eux.`,
    sheetEach: french`Une feuille par personne`,
    some: french`Seulement quelques personnes`,
    search: french`Chercher une personne`,
    people: french`Personnes`,
    found: (count: number) => french`${counted(count, 'personne trouvée', 'personnes trouvées')}`,
    noneFound: french`Personne ne correspond.`,
    keys: french`Flèches pour parcourir, Espace pour cocher.`,
    chosen: (count: number) => french`${counted(count, 'personne choisie', 'personnes choisies')}`,
    none: french`Cochez au moins une personne.`,
    forget: french`Tout décocher`,
    write: french`Écrire les relevés`,
    written: french`Les relevés sont dans le classeur.`,
    result: french`Relevés écrits`,
    person: french`Entrepreneur`,
    turnover: 'CA HT',
    contribution: 'Contribution',
    total: (count: number) => french`Total, ${counted(count, 'relevé', 'relevés')}`,
    more: (hidden: number) => french`Montrer ${counted(hidden, 'autre relevé', 'autres relevés')}`,
  },

  closing: {
    title: french`Clôture`,
    allClosed: french`Tous les mois qui ont des chiffres sont clos.`,
    until: french`Clore jusqu'à`,
    close: french`Clore…`,
    from: french`Rouvrir à partir de`,
    reopen: french`Rouvrir…`,
    frozen: {
      one: french`Ses chiffres seront figés dans la feuille Mois clos.`,
      several: french`Leurs chiffres seront figés dans la feuille Mois clos.`,
    },
    later: french`Un changement ultérieur du chiffre d'affaires ou d'un barème donnera une régularisation dans le premier mois ouvert.`,
    on: (day: Day) => french`Date de clôture : ${formatDay(day)}.`,
    unchecked: (count: number) =>
      french`⚠ ${counted(count, 'point est', 'points sont')} à vérifier dans le classeur : voyez la liste au bas de cet onglet avant de clore.`,
    thawed: {
      one: french`Ses chiffres ne seront plus figés : ils suivront de nouveau le classeur.`,
      several: french`Leurs chiffres ne seront plus figés : ils suivront de nouveau le classeur.`,
    },
    confirmClose: (count: number) => french`Clore ${counted(count, 'mois', 'mois')}`,
    confirmReopen: (count: number) => french`Rouvrir ${counted(count, 'mois', 'mois')}`,
    dismissClose: french`Ne pas clore`,
    dismissReopen: french`Ne pas rouvrir`,
    table: french`Mois à clore`,
    reopenedWith: french`Un mois clos ne peut pas suivre un mois ouvert : ceux d'après sont rouverts avec lui.`,
    compute: french`Les feuilles de la mutualisation datent d'avant : recalculez-la pour qu'elles suivent.`,
  },
} as const;

/** `clos le 10/04/2014`, or `ouvert`. */
export function monthStateText(closedOn: Day | null): string {
  return closedOn === null ? monthsPaneText.month.open : french`clos le ${formatDay(closedOn)}`;
}

/** `Mars 2014, clos le 10/04/2014`: as a list of choices shows it. */
export function monthOptionText(month: Month, closedOn: Day | null): string {
  const name = capitalised(formatMonth(month));
  return closedOn === null ? name : french`${name}, ${monthStateText(closedOn)}`;
}

export function closeQuestion(months: readonly Month[]): string {
  return french`Clore ${monthsText(months)} ?`;
}

export function reopenQuestion(months: readonly Month[]): string {
  return french`Rouvrir ${monthsText(months)} ?`;
}

export function closedSentence(months: readonly Month[], closedOn: Day): string {
  const are = months.length === 1 ? french`est clos` : french`sont clos`;
  return capitalised(french`${monthsText(months)} ${are}, à la date du ${formatDay(closedOn)}.`);
}

export function reopenedSentence(months: readonly Month[]): string {
  const are = months.length === 1 ? french`est rouvert` : french`sont rouverts`;
  return capitalised(french`${monthsText(months)} ${are}.`);
}

/** `janvier 2014`, `janvier 2014 et février 2014`, `les mois de janvier 2014 à avril 2014`. */
function monthsText(months: readonly Month[]): string {
  const phrase = monthsPhrase(months.map(String));
  return months.length > 2 && phrase.startsWith('d') ? french`les mois ${phrase}` : phrase;
}

/** What stands small below a name: the code, and what the books say as far as they do. */
export function statementNote({ person, account, cash }: Statement): string {
  const { code, name } = person.entrepreneur;
  const money = amountOfCash(cash);
  return [
    ...(name === '' || code === '' ? [] : [code]),
    ...(account === null ? [] : [french`résultat ${formatAmount(account.sofar.result)}`]),
    ...(money === null ? [] : [french`trésorerie ${formatAmount(money)}`]),
  ].join(' · ');
}
