import { Money } from '../domain/values/money';
import { amountOfCash, type Statement, type StatementsReport } from '../reports/statements-report';
import { counted, formatEuros } from './formats';
import { french } from './french';
import { quoted } from './phrases';
import { oneLine } from './report-text';
import { statementsSubtitle, statementsTitle } from './statement-texts';
import { textTable } from './text-table';

/** What the terminal says of the statements. */
export const statementCliText = {
  description: french`écrit le relevé de compte de chaque entrepreneur : une page par personne, prête à imprimer`,
  month: french`dernier mois du relevé, par exemple 2014-05 ; sans lui, le dernier qui a des chiffres`,
  only: french`codes ou noms, séparés par des virgules ; sans lui, tout le monde`,
  sheetEach: french`une feuille par personne au lieu d'une page sur la feuille Relevés, qui reste le sommaire`,
  files: french`un classeur par personne dans ce dossier, avec son seul relevé : pour l'envoyer ; ENTREE n'est pas touché`,
  fec: french`fichier des écritures (FEC) d'où viennent charges, rémunération, résultats et trésorerie ; sans lui, ce qui a été importé dans le classeur`,
  balance: french`balance d'où viennent charges, rémunération et résultat de l'exercice`,
  examples: [
    '',
    french`Exemples :`,
    '  mutualisation statements "Coopérative 2014.xlsx" --out Relevés.xlsx',
    '  mutualisation statements "Coopérative 2014.xlsx" --in-place --sheet-each --only E007,E012',
    '  mutualisation statements "Coopérative 2014.xlsx" --month 2014-05 --files "Relevés de mai"',
  ].join('\n'),
} as const;

/** Why a command line is not understood. */
export const statementUsage = {
  nobody: () => french`--only demande des codes ou des noms, par exemple E007,E012`,
  noTarget: () => french`indiquez où écrire : --out FICHIER, --in-place, ou --files DOSSIER`,
  folder: () => french`--files demande un dossier, par exemple "Relevés de mai"`,
  filesOrWorkbook: (option: string) =>
    french`--files écrit un classeur par personne et ne va pas avec ${option} ; choisissez`,
  sameFile: (name: string) =>
    french`l'un des fichiers à écrire, ${quoted(name)}, est celui qui est lu ; choisissez un autre dossier`,
} as const;

/** How many files stand in the folder now. */
export function writtenFilesText(count: number, folder: string): string {
  const files = counted(count, 'fichier écrit', 'fichiers écrits');
  return french`${files} dans « ${folder} », chacun avec le relevé d'une seule personne.`;
}

/** Whose statements were written, with their totals. */
export function statementsText(report: StatementsReport): string {
  const figures = [
    ...usualFigures,
    ...bookFigures.filter(({ of }) => report.statements.some((one) => of(one) !== null)),
  ];
  const table = textTable({
    columns: [
      { head: 'Code', align: 'left' },
      { head: 'Nom', align: 'left' },
      ...figures.map(({ head }) => ({ head, align: 'right' as const })),
    ],
    rows: report.statements.map((statement) => {
      const { code, name } = statement.person.entrepreneur;
      return [oneLine(code), oneLine(name), ...figures.map(({ of }) => amountText(of(statement)))];
    }),
    foot: [['Total', '', ...figures.map(({ of }) => formatEuros(totalOf(report.statements, of)))]],
  });
  return [statementsTitle(report), statementsSubtitle(report), '', ...table].join('\n');
}

type Figure = (statement: Statement) => Money | null;

const usualFigures: readonly { readonly head: string; readonly of: Figure }[] = [
  { head: 'CA HT', of: ({ turnover }) => turnover },
  { head: 'Contribution', of: ({ contribution }) => contribution },
];

/** Shown when somebody has one. */
const bookFigures: typeof usualFigures = [
  { head: french`Résultat du mois`, of: ({ account }) => account?.month?.result ?? null },
  { head: french`Résultat cumulé`, of: ({ account }) => account?.sofar.result ?? null },
  { head: french`Trésorerie`, of: ({ cash }) => amountOfCash(cash) },
];

function amountText(amount: Money | null): string {
  return amount === null ? '–' : formatEuros(amount);
}

function totalOf(statements: readonly Statement[], of: Figure): Money {
  return Money.sum(statements.flatMap((statement) => of(statement) ?? []));
}
