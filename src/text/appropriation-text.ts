import { partKeys } from '../domain/appropriation/appropriation';
import type { Appropriation, PartKey } from '../domain/appropriation/appropriation';
import { Money } from '../domain/values/money';
import type { AppropriationEntry } from '../reports/appropriation-entries';
import type { AppropriationReport } from '../reports/appropriation-report';
import { checkRemedy, checkSentence, checkWord } from './appropriation-checks';
import { baseExplanation, partExplanation } from './appropriation-explanations';
import {
  accountLabels,
  appropriationTexts,
  booksAccount,
  booksFieldLabels,
  partLabels,
} from './appropriation-labels';
import { resolutionText } from './appropriation-resolution';
import { formatEuros } from './formats';
import { oneLine } from './report-text';
import { textTable } from './text-table';

/** The appropriation for a terminal: checks that are not kept first, then the cascade, the entries, the resolution. */
export function appropriationText(report: AppropriationReport): string {
  const { appropriation, books, entries, nextYears, employees } = report;
  const sections = [
    titled(appropriationTexts.checksTitle, checkLines(appropriation)),
    cascade(appropriation),
    ...(books.length === 0 ? [] : [titled(appropriationTexts.booksTitle, booksTable(report))]),
    titled(appropriationTexts.resolutionTitle, [resolutionText(appropriation)]),
    ...(entries.length === 0 ? [] : [titled(appropriationTexts.entriesTitle, entryTable(entries))]),
    ...(nextYears.length === 0
      ? []
      : [titled(appropriationTexts.nextYearsTitle, yearTable([appropriation, ...nextYears]))]),
    ...(employees.length === 0 ? [] : [titled(appropriationTexts.employeesTitle, employeeTable(employees))]),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...lines];
}

function checkLines({ checks, inputs, base }: Appropriation): readonly string[] {
  const unchecked =
    inputs.reserve === null && !base.isZero ? [`  ${appropriationTexts.ceilingUnchecked}`] : [];
  const lines = checks.flatMap((check) => {
    const remedy = checkRemedy(check);
    return [`  ${checkWord(check)}  ${checkSentence(check)}`, ...(remedy === '' ? [] : [`    → ${remedy}`])];
  });
  return [...lines, ...unchecked];
}

function cascade(appropriation: Appropriation): readonly string[] {
  const { parts, result, base, lossesLeft } = appropriation;
  const line = (key: PartKey): readonly string[] => [
    partLabels[key],
    formatEuros(parts[key]),
    partExplanation(key, appropriation),
  ];
  return textTable({
    columns: [
      { head: appropriationTexts.columns.part, align: 'left' },
      { head: appropriationTexts.columns.amount, align: 'right' },
      { head: appropriationTexts.columns.explanation, align: 'left' },
    ],
    rows: [
      line('lossesAbsorbed'),
      [appropriationTexts.base, formatEuros(base), baseExplanation(appropriation)],
      ...partKeys.filter((key) => key !== 'lossesAbsorbed').map(line),
    ],
    foot: [
      [appropriationTexts.total, formatEuros(result), ''],
      ...(lossesLeft.isZero ? [] : [[appropriationTexts.lossesLeft, formatEuros(lossesLeft), '']]),
    ],
  });
}

function entryTable(entries: readonly AppropriationEntry[]): readonly string[] {
  const { account, label, debit, credit } = appropriationTexts.columns;
  return textTable({
    columns: [
      { head: account, align: 'left' },
      { head: label, align: 'left' },
      { head: debit, align: 'right' },
      { head: credit, align: 'right' },
    ],
    rows: entries.map((entry) => [
      entry.account,
      accountLabels[entry.account],
      unlessZero(entry.debit),
      unlessZero(entry.credit),
    ]),
    foot: [],
  });
}

/** One line per year: what is shared, and what stays of losses and reserve. */
function yearTable(years: readonly Appropriation[]): readonly string[] {
  const { columns, lossesLeft, legalReserveAfter } = appropriationTexts;
  const heads = [columns.result, ...partKeys.map((key) => columns.parts[key]), lossesLeft, legalReserveAfter];
  return textTable({
    columns: [
      { head: columns.year, align: 'left' },
      ...heads.map((head) => ({ head, align: 'right' }) as const),
    ],
    rows: years.map(({ inputs, result, parts, lossesLeft: left }, index) => [
      inputs.year === null ? `n + ${String(index)}` : String(inputs.year),
      formatEuros(result),
      ...partKeys.map((key) => formatEuros(parts[key])),
      formatEuros(left),
      inputs.reserve === null ? '–' : formatEuros(inputs.reserve.legalReserve.plus(parts.legalReserve)),
    ]),
    foot: [],
  });
}

function employeeTable(employees: AppropriationReport['employees']): readonly string[] {
  const { columns } = appropriationTexts;
  const total = Money.sum(employees.map((share) => share.total));
  return textTable({
    columns: [
      { head: columns.employee, align: 'left' },
      { head: columns.seniority, align: 'right' },
      { head: columns.labour, align: 'right' },
    ],
    rows: employees.map(({ employee, seniority, total: share }) => [
      oneLine(employee.name),
      seniority.fraction.replace('.', ','),
      formatEuros(share),
    ]),
    foot: [[appropriationTexts.totalWord, '', formatEuros(total)]],
  });
}

function unlessZero(amount: Money): string {
  return amount.isZero ? '' : formatEuros(amount);
}

/** What the imported books say, and what the appropriation took. */
function booksTable({ books }: AppropriationReport): readonly string[] {
  return textTable({
    columns: [
      { head: appropriationTexts.columns.figure, align: 'left' },
      { head: appropriationTexts.columns.amount, align: 'right' },
      { head: appropriationTexts.columns.origin, align: 'left' },
    ],
    rows: books.map(({ field, amount, account }) => [
      booksFieldLabels[field],
      formatEuros(amount),
      booksAccount(account),
    ]),
    foot: [],
  });
}
