import type { EntryAccounts } from '../../domain/journal/entry-accounts';
import type { Rounding, Scheme } from '../../domain/contribution/scheme';
import type { Rate } from '../../domain/values/rate';
import { monthName } from '../../text/formats';
import { parameterExplanations, sheetTexts } from '../../text/sheet-texts';
import {
  decimalValues,
  entryDefaults,
  parameterColumns,
  parameterLabels,
  rateColumns,
  roundingValues,
} from '../layout/parameters-table';
import type { ParameterKey } from '../layout/parameters-table';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import type { WorkbookEdits, WrittenCell, WrittenRow } from '../port';
import { schemeLineCells, schemeLines, type SchemeLine } from './scheme-lines';
import { blankCell, codeCell, numberCell, textCell } from './written-cells';

/** The settings that are in force, to begin with. */
export interface ParameterValues {
  readonly year: number | null;
  /** 1 to 12. */
  readonly firstMonth: number;
  readonly rate: Rate;
  readonly rounding: Rounding;
  readonly decimal: keyof typeof decimalValues;
  readonly accounts?: EntryAccounts;
  /** Schemes that the table begins with, for the whole co-operative. */
  readonly schemes?: readonly Scheme[];
}

const header = 3;
const lastSetting = header + 9;
const ratesTitle = lastSetting + 2;
const ratesHeader = ratesTitle + sheetTexts.ratesNotes.length + 2;
const emptyRates = 8;
const lastRateColumn = Object.keys(rateColumns).length - 1;

/** The sheet that the person fills: settings and dated rates. Made once, never written over. */
export function writeParameters(settings: ParameterValues): WorkbookEdits {
  const filled = (settings.schemes ?? []).flatMap(schemeLines);
  const lines = [...filled, ...Array.from({ length: emptyRates }, (): SchemeLine => ({}))];
  return {
    sheets: [
      {
        key: 'parameters',
        title: sheetTitles.parameters,
        mode: 'create',
        rows: [...settingRows(settings), ...rateRows(lines)],
        widths: [30, 22, 24, 18, 15, 10, 14, 18, 16, 12, 12, 12, 28, 12, 12, 12, 12, 14, 40].map(
          (characters, column) => ({ column, characters }),
        ),
        freeze: { rows: 0, columns: 0 },
        tables: [
          {
            name: tableNames.parameters,
            area: { top: header, left: 0, bottom: lastSetting, right: 2 },
            style: 'light',
          },
          {
            name: tableNames.rates,
            area: { top: ratesHeader, left: 0, bottom: ratesHeader + lines.length, right: lastRateColumn },
            style: 'light',
          },
        ],
        charts: [],
        conditionalFormats: [],
        print: {
          orientation: 'landscape',
          titleRows: null,
          fitToWidth: true,
          pagesWide: 2,
          titleColumns: { first: 0, last: 0 },
          header: sheetTexts.parametersTitle,
          footer: '&P / &N',
        },
      },
    ],
  };
}

function settingRows({ year, firstMonth, rate, rounding, decimal, accounts }: ParameterValues): WrittenRow[] {
  const yearCell = year === null ? blankCell(1, 'input') : numberCell(1, year, 'input');
  const lines: readonly (readonly [ParameterKey, WrittenCell])[] = [
    ['year', yearCell],
    ['first-month', textCell(1, monthName(firstMonth), 'input')],
    ['rate', numberCell(1, rate.fraction, 'input-percent')],
    ['rounding', textCell(1, roundingValues[rounding], 'input')],
    ['decimal', textCell(1, decimalValues[decimal], 'input')],
    ...accountLines(accounts),
  ];
  return [
    { row: 0, cells: [textCell(0, sheetTexts.parametersTitle, 'title')] },
    { row: 1, cells: [textCell(0, sheetTexts.parametersNote, 'note')] },
    { row: header, cells: headerCells(Object.values(parameterColumns)) },
    ...lines.map(([key, value], index) => ({
      row: header + 1 + index,
      cells: [
        textCell(0, parameterLabels[key][0], 'text'),
        value,
        textCell(2, parameterExplanations[key], 'text'),
      ],
    })),
  ];
}

function accountLines(
  accounts: EntryAccounts | undefined,
): readonly (readonly [ParameterKey, WrittenCell])[] {
  const contribution = accounts?.contribution ?? entryDefaults.account;
  const credited = accounts?.credited ?? contribution;
  return [
    ['contribution-account', codeCell(1, contribution, 'input')],
    ['credited-account', credited === contribution ? blankCell(1, 'input') : codeCell(1, credited, 'input')],
    ['entry-journal', textCell(1, accounts?.journal ?? entryDefaults.journal, 'input')],
    ['structure-section', textCell(1, accounts?.structureSection ?? entryDefaults.structureSection, 'input')],
  ];
}

function rateRows(lines: readonly SchemeLine[]): WrittenRow[] {
  return [
    { row: ratesTitle, cells: [textCell(0, sheetTexts.ratesTitle, 'subtitle')] },
    ...sheetTexts.ratesNotes.map((note, index) => ({
      row: ratesTitle + 1 + index,
      cells: [textCell(0, note, 'note')],
    })),
    { row: ratesHeader, cells: headerCells(Object.values(rateColumns)) },
    ...lines.map((line, index) => ({ row: ratesHeader + 1 + index, cells: schemeLineCells(line) })),
  ];
}

function headerCells(headers: readonly string[]): WrittenCell[] {
  return headers.map((text, column) => textCell(column, text, 'header'));
}
