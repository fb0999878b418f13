import type { EffectiveSettings, MutualisationResult, Proposal } from '../../src/app/requests';
import type { Scheme } from '../../src/domain/contribution/scheme';
import { allocate } from '../../src/domain/values/allocate';
import { Exact } from '../../src/domain/values/exact';
import { FinancialYear } from '../../src/domain/values/financial-year';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';
import type { ContributionReport, EntrepreneurContribution } from '../../src/reports/contribution-report';
import type { Problem } from '../../src/workbook/problems';
import type { SheetUnderstanding, TableUnderstanding } from '../../src/workbook/understanding';

/** What the pane is shown in tests and pictures: a co-operative with its usual untidiness, every name invented. */
export const sampleSettings: EffectiveSettings = {
  year: 2014,
  firstMonth: 1,
  rate: Rate.ofPercent('10'),
  rounding: 'month',
  decimal: 'ask',
  origins: { year: 'workbook', rate: 'workbook', rounding: 'default', decimal: 'default' },
};

const monthNames = [
  'Janvier',
  'Février',
  'Mars',
  'Avril',
  'Mai',
  'Juin',
  'Juillet',
  'Août',
  'Septembre',
  'Octobre',
  'Novembre',
  'Décembre',
];

const people = [
  'Anouk Delmas',
  'Basile Ferrand',
  'Célestine Vauquelin-Desmarets',
  'Dorian Escoffier',
  'Émilie Garcin',
  'Fabrice Ollivier',
  'Géraldine Peyre',
  'Hugo Marcellin',
  'Inès Bonnafoux',
  'Joachim Reynaud',
  'Katia Sauvaire',
  'Léonard Tisserand',
  'Maud Isnard',
  'Noémie Chabre',
];

const flatRate = Rate.ofPercent('10');

const scheme: Scheme = {
  name: '',
  scope: { kind: 'cooperative' },
  validFrom: null,
  validTo: null,
  base: 'turnover',
  window: 'month',
  tariff: { kind: 'flat', rate: sampleSettings.rate },
};

export const sampleProposal: Proposal = {
  understanding: {
    sheets: [
      sheet('Entrepreneurs', { use: 'entrepreneurs', tables: [peopleTable()] }),
      ...monthNames.map((name, index) =>
        sheet(`${name} 2014`, {
          tables: [monthTable(index + 1)],
          visibility: index === 6 ? 'hidden' : 'visible',
        }),
      ),
      sheet('Journal Winscop', { use: 'ignored', reason: 'same-figures-elsewhere', tables: [] }),
      sheet('Notes', { use: 'ignored', reason: 'no-table-recognised', tables: [] }),
      sheet('Paramètres', { use: 'parameters', tables: [] }),
      sheet('Mutualisation', { use: 'ours', tables: [] }),
      sheet('Contrôles', { use: 'ours', tables: [] }),
    ],
  },
  problems: [],
  settings: sampleSettings,
};

export const sampleWarnings: readonly Problem[] = [
  { code: 'month-missing', who: 'Hugo Marcellin', months: ['2014-08'], place: at('Août 2014', 0, null) },
  { code: 'amount-as-text', text: '1 234,56', amount: '1234.56', place: at('Mars 2014', 11, 3) },
  { code: 'amount-as-text', text: '980,00 €', amount: '980', place: at('Mars 2014', 14, 3) },
  { code: 'total-differs', printed: '41250.5', sum: '41205.5', place: at('Mai 2014', 40, 3) },
  {
    code: 'outlier',
    who: 'Katia Sauvaire',
    month: '2014-06',
    amount: '48200',
    median: '3150',
    place: at('Juin 2014', 22, 3),
  },
];

export const sampleErrors: readonly Problem[] = [
  {
    code: 'amount-ambiguous',
    text: '16.325',
    asComma: '16325',
    asPoint: '16.325',
    place: at('Avril 2014', 8, 3),
  },
  {
    code: 'entrepreneur-unknown',
    text: 'Delmas Anook',
    candidates: ['Anouk Delmas'],
    place: at('Septembre 2014', 6, 1),
  },
  { code: 'cell-error', value: '#REF!', place: at('Novembre 2014', 30, 3) },
];

export const sampleReport: ContributionReport = reportOf(people);

export const sampleDone: Extract<MutualisationResult, { status: 'done' }> = {
  status: 'done',
  report: sampleReport,
  proposal: sampleProposal,
  problems: sampleWarnings,
  applied: {
    sheets: [
      { key: 'contributions', title: 'Mutualisation' },
      { key: 'contribution-lines', title: 'Mutualisation – détail' },
      { key: 'checks', title: 'Contrôles' },
      { key: 'reading', title: 'Lecture' },
    ],
  },
};

function at(sheetName: string, row: number, column: number | null) {
  return { sheet: sheetName, cell: column === null ? null : { row, column } };
}

function sheet(name: string, facts: Partial<SheetUnderstanding>): SheetUnderstanding {
  return {
    sheet: name,
    visibility: 'visible',
    use: 'turnover',
    reason: null,
    tables: [],
    correction: null,
    ...facts,
  };
}

function monthTable(month: number): TableUnderstanding {
  const period = `2014-${String(month).padStart(2, '0')}`;
  return {
    kind: 'month-sheet',
    area: { top: 4, left: 0, bottom: 62, right: 4 },
    headerRow: 4,
    columns: [
      { column: 0, header: 'Code', role: 'code', month: null },
      { column: 1, header: 'Nom de l’entrepreneur', role: 'name', month: null },
      { column: 2, header: 'Activité', role: 'other', month: null },
      { column: 3, header: 'CA HT', role: 'turnover', month: null },
      { column: 4, header: 'TVA', role: 'vat', month: null },
    ],
    period: { first: period, last: period },
    periodFrom: 'sheet-title',
    entrepreneur: null,
    rowsRead: 52 + month,
    rowsLeftOut: [
      { row: 20, reason: 'total' },
      { row: 62, reason: 'total' },
      { row: 63, reason: 'title-or-note' },
    ],
  };
}

function peopleTable(): TableUnderstanding {
  return {
    ...monthTable(1),
    kind: 'entrepreneurs',
    period: null,
    periodFrom: null,
    rowsRead: 82,
    rowsLeftOut: [],
    columns: [
      { column: 0, header: 'Code', role: 'code', month: null },
      { column: 1, header: 'Nom', role: 'name', month: null },
      { column: 2, header: 'Entrée', role: 'entry', month: null },
    ],
  };
}

/** Figures that look like a year; every person's amounts follow from her place in the list. */
function reportOf(names: readonly string[]): ContributionReport {
  const year = FinancialYear.closingIn(2014, 1);
  const rows = names.map((name, index) => contributionOf(name, index, year));
  const shares = allocate(
    1000n,
    rows.map(({ contribution }) => contribution.cents),
  );
  const turnover = Money.sum(rows.map((row) => row.turnover));
  const contribution = Money.sum(rows.map((row) => row.contribution));
  return {
    year,
    rounding: 'month',
    months: year.months,
    entrepreneurs: rows.map((row, index) => ({ ...row, share: Number(shares[index] ?? 0n) })),
    byMonth: year.months.map((month, position) => {
      const lines = rows.flatMap((row) => row.lines.slice(position, position + 1));
      return {
        month,
        turnover: Money.sum(lines.map((line) => line.turnover)),
        contribution: Money.sum(lines.map((line) => line.contribution)),
        active: lines.length,
      };
    }),
    totals: {
      turnover,
      contribution,
      exactContribution: turnover.timesExactly(flatRate),
      roundingDifference: Exact.ofCents(contribution.cents).minus(turnover.timesExactly(flatRate)),
      entrepreneurs: rows.length,
    },
  };
}

function contributionOf(name: string, index: number, year: FinancialYear): EntrepreneurContribution {
  let cumulated = Money.zero;
  const lines = year.months.map((month, position) => {
    const turnover = Money.ofCents(80_035 + ((index * 7919 + position * 104_729) % 400_000));
    const contribution = turnover.times(flatRate);
    cumulated = cumulated.plus(contribution);
    const rate = flatRate;
    return {
      month,
      turnover,
      base: turnover,
      rate,
      rule: scheme,
      contribution,
      cumulated,
      present: 'present' as const,
    };
  });
  return {
    entrepreneur: {
      id: `e${index}`,
      code: `E${index + 1}`,
      name,
      activity: '',
      status: '',
      entry: null,
      exit: null,
    },
    lines,
    turnover: Money.sum(lines.map((line) => line.turnover)),
    contribution: Money.sum(lines.map((line) => line.contribution)),
    share: 0,
  };
}
