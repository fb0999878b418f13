import type { BudgetLine } from '../../domain/budget/budget-line';
import { Money } from '../../domain/values/money';
import { textOf } from '../cells/cell-text';
import type { DecimalChoice } from '../cells/read-amount';
import { readMapping, readSections } from '../cells/read-mapping';
import {
  budgetLineColumns as titles,
  perimeterWords,
  sideWords,
  sourceWords,
  structureSectionsLabel,
  type BudgetLineColumn,
} from '../layout/budget-lines-table';
import { budgetTemplate } from '../layout/budget-template';
import { comparableText } from '../layout/comparable-text';
import type { WorkbookSnapshot } from '../port';
import type { Place } from '../problems';
import { labelledRows, ownSheet, tableOn, valueBesideLabel } from './labelled-table';
import type { LabelledRow } from './labelled-table';
import type { ProblemList } from './problem-list';

/** The list of budget lines as the workbook has it, or the usual one. */
export interface BudgetLinesReading {
  readonly lines: readonly DatedLine[];
  /** Sections of the structure as typed above the table. */
  readonly structureSections: readonly string[];
  /** `template`: there is no list of lines yet. */
  readonly from: 'workbook' | 'template';
  /** Where each line stands; empty for the template. */
  readonly placeOf: ReadonlyMap<BudgetLine, Place>;
}

/** A line and the years in which it is in force; `null` is open. */
export interface DatedLine {
  readonly line: BudgetLine;
  readonly from: number | null;
  readonly until: number | null;
}

/** Reads the sheet `Postes`, known by its mark. Faults of its cells are told; a workbook without one has the template. */
export function readBudgetLines(
  workbook: WorkbookSnapshot,
  decimal: DecimalChoice,
  problems: ProblemList,
): BudgetLinesReading {
  const sheet = ownSheet(workbook, 'budget-lines');
  if (sheet === null) return fromTemplate();
  const table = tableOn(sheet, { titles, needed: ['label', 'side', 'accounts'], decimal }, problems);
  if (table === null) return { ...fromTemplate(), from: 'workbook' };
  const read = labelledRows(table, problems).flatMap((row) => readLine(row, problems) ?? []);
  tellRepeats(read, problems);
  const sections = valueBesideLabel(sheet, structureSectionsLabel);
  const isAbove = sections !== null && sections.row.row < table.headerRow;
  return {
    lines: read.map(({ dated }) => dated),
    structureSections: isAbove ? readSections(textOf(sections.cell)) : [],
    from: 'workbook',
    placeOf: new Map(read.map(({ dated, place }) => [dated.line, place])),
  };
}

/** The lines of a year, in their order. */
export function linesInForce(lines: readonly DatedLine[], year: number): readonly BudgetLine[] {
  return lines
    .filter(({ from, until }) => (from ?? year) <= year && year <= (until ?? year))
    .map(({ line }) => line);
}

function fromTemplate(): BudgetLinesReading {
  const lines = budgetTemplate.map(({ accounts, from = null, until = null, ...known }): DatedLine => {
    const read = readMapping(accounts);
    if (read.status === 'unreadable') throw new Error(`The template has unreadable accounts: ${accounts}`);
    const figures = { forecast: Money.zero, previous: null, typedActual: null };
    return {
      line: { ...known, ...figures, mapping: { ...read.mapping, sections: [] } },
      from,
      until,
    };
  });
  return { lines, structureSections: [], from: 'template', placeOf: new Map() };
}

type Row = LabelledRow<BudgetLineColumn>;

interface ReadLine {
  readonly dated: DatedLine;
  readonly place: Place;
}

function readLine(row: Row, problems: ProblemList): ReadLine | null {
  const label = row.text('label');
  const key = row.text('key') || comparableText(label).replaceAll(' ', '-');
  if (key === '') {
    // A line with nothing but a comment or a stray word is no line; one with figures is.
    if (row.cell('forecast') !== null || row.text('accounts') !== '')
      problems.add({ code: 'budget-line-nameless', place: row.place('label') });
    return null;
  }
  const side = row.word('side', sideWords, titles.side);
  const perimeter = row.word('perimeter', perimeterWords, titles.perimeter) ?? 'structure';
  const accounts = readAccounts(row, problems);
  const source = row.word('source', sourceWords, titles.source) ?? (accounts === '' ? 'typed' : 'accounts');
  if (side === null) {
    if (row.text('side') === '') tellMissingSide(row, problems);
    return null;
  }
  const line: BudgetLine = {
    key,
    label: label === '' ? key : label,
    phrase: row.text('phrase'),
    side,
    group: row.text('group') || label || key,
    perimeter,
    source,
    mapping: mappingOf(accounts, row),
    forecast: row.amount('forecast') ?? Money.zero,
    previous: row.amount('previous'),
    typedActual: row.amount('typedActual'),
  };
  const years = { from: row.year('from', titles.from), until: row.year('until', titles.until) };
  return { dated: { line, ...years }, place: row.place('key') };
}

function tellMissingSide(row: Row, problems: ProblemList): void {
  const words = [sideWords.resource[0], sideWords.use[0]];
  problems.add({
    code: 'budget-word-unknown',
    column: titles.side,
    text: '',
    words,
    place: row.place('side'),
  });
}

/** The accounts as typed, once they can be read; empty when there are none or they are told as a problem. */
function readAccounts(row: Row, problems: ProblemList): string {
  const text = row.text('accounts');
  const read = readMapping(text);
  if (read.status === 'read') return text;
  problems.add({ code: 'accounts-unreadable', text, piece: read.piece, place: row.place('accounts') });
  return '';
}

function mappingOf(accounts: string, row: Row): BudgetLine['mapping'] {
  const read = readMapping(accounts);
  const found = read.status === 'read' ? read.mapping : { prefixes: [], exclusions: [] };
  return { ...found, sections: readSections(row.text('section')) };
}

/** The same key in the same years, and a second line for the computed contribution. */
function tellRepeats(read: readonly ReadLine[], problems: ProblemList): void {
  read.forEach(({ dated, place }, position) => {
    const earlier = read.slice(0, position).filter(({ dated: other }) => overlap(dated, other));
    const twin = earlier.find(({ dated: other }) => other.line.key === dated.line.key);
    if (twin !== undefined)
      problems.add({ code: 'budget-line-twice', key: dated.line.key, first: twin.place, place });
    if (dated.line.source !== 'contribution') return;
    const other = earlier.find(({ dated: { line } }) => line.source === 'contribution');
    if (other !== undefined) problems.add({ code: 'contribution-line-twice', first: other.place, place });
  });
}

function overlap(a: DatedLine, b: DatedLine): boolean {
  const start = Math.max(a.from ?? 0, b.from ?? 0);
  const end = Math.min(a.until ?? Infinity, b.until ?? Infinity);
  return start <= end;
}
