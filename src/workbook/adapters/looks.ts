import type { WrittenConditionalFormat } from '../port';
import type { StyleName } from '../style-name';

/**
 * What every style of the port looks like: the one table that the adapters share, so that a sheet written
 * in Excel and one written to a file look alike. Sizes are in points, colours are `#RRGGBB`, number
 * formats are invariant English. `null` leaves what the workbook's Normal style says.
 */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly size: number | null;
  readonly fontColor: string | null;
  readonly fill: string | null;
  readonly numberFormat: string;
  readonly align: 'left' | 'center' | 'right' | null;
  /** Steps of about one letter from the side of `align`. */
  readonly indent: number;
  readonly wrap: boolean;
  readonly borderTop: 'thin' | null;
  readonly borderBottom: 'thin' | null;
}

export const normalFormat = 'General';
export const textFormat = '@';
export const borderColor = '#7F7F7F';

/** The minus sign stands before the figure and zero shows as a figure: a column of amounts is read in one way. */
const euroFormat = '#,##0.00 "€";-#,##0.00 "€"';
const ratioFormat = '+0.0%;-0.0%;0.0%';
const dateFormat = 'dd/mm/yyyy';

const plain: Look = {
  bold: false,
  italic: false,
  underline: false,
  size: null,
  fontColor: null,
  fill: null,
  numberFormat: normalFormat,
  align: null,
  indent: 0,
  wrap: false,
  borderTop: null,
  borderBottom: null,
};

/** Texts keep their distance from the figures of the column before, which end at its very edge. */
const left = { align: 'left', indent: 1 } as const;

const header: Look = { ...plain, bold: true, fontColor: '#FFFFFF', fill: '#1F5C57', wrap: true };
const total: Look = { ...plain, bold: true, fill: '#E8F1F0', borderTop: 'thin' };
/** Yellow says to the person: this one is yours to fill. */
const input: Look = { ...plain, fill: '#FFF8E1', borderBottom: 'thin' };

export const looks: Readonly<Record<StyleName, Look>> = {
  plain,
  title: { ...plain, bold: true, size: 16, fontColor: '#1F5C57' },
  subtitle: { ...plain, size: 12, fontColor: '#404040' },
  note: { ...plain, italic: true, fontColor: '#595959' },
  header: { ...header, ...left },
  'header-number': { ...header, align: 'right' },
  text: { ...plain, numberFormat: textFormat, ...left },
  'text-wrapped': { ...plain, numberFormat: textFormat, ...left, wrap: true },
  euro: { ...plain, numberFormat: euroFormat },
  'euro-total': { ...total, numberFormat: euroFormat },
  /** At the end of a line: bold without the band, which down a column would be a ladder. */
  'euro-line-total': { ...plain, bold: true, numberFormat: euroFormat },
  percent: { ...plain, numberFormat: '0.0%' },
  'percent-total': { ...total, numberFormat: '0.0%' },
  rate: { ...plain, numberFormat: '0.00%' },
  count: { ...plain, numberFormat: '#,##0' },
  'count-total': { ...total, numberFormat: '#,##0' },
  month: { ...plain, numberFormat: 'mmm yyyy', ...left },
  date: { ...plain, numberFormat: dateFormat, ...left },
  'label-total': { ...total, ...left },
  'label-bold': { ...plain, bold: true, ...left },
  'text-indented': { ...plain, numberFormat: textFormat, align: 'left', indent: 2 },
  'percent-bold': { ...plain, bold: true, numberFormat: '0.0%' },
  /** A variance in percent, or the words that stand for it over a forecast of zero: on the right either way. */
  ratio: { ...plain, numberFormat: ratioFormat, align: 'right' },
  'ratio-bold': { ...plain, bold: true, numberFormat: ratioFormat, align: 'right' },
  'ratio-total': { ...total, numberFormat: ratioFormat, align: 'right' },
  /** A text that a formula makes: not in the text format, in which Excel would show the formula. */
  sentence: { ...plain, ...left },
  /** What ties a line to its comment: there, and out of the way. */
  key: { ...plain, size: 8, fontColor: '#7F7F7F', numberFormat: textFormat, ...left },
  link: { ...plain, ...left, underline: true, fontColor: '#0563C1' },
  input: { ...input, ...left },
  'input-percent': { ...input, numberFormat: '0.00%', align: 'right' },
  'input-date': { ...input, numberFormat: dateFormat, ...left },
  'input-euro': { ...input, numberFormat: euroFormat },
  error: { ...plain, ...left, bold: true, fontColor: '#9C0006', fill: '#FFC7CE' },
  warning: { ...plain, ...left, fontColor: '#7F6000', fill: '#FFEB9C' },
  good: { ...plain, ...left, fontColor: '#006100', fill: '#C6EFCE' },
};

/** The looks that a conditional format lays over a cell. */
export const conditionalLooks: Readonly<
  Record<WrittenConditionalFormat['look'], { readonly fontColor: string; readonly fill: string }>
> = {
  error: { fontColor: '#9C0006', fill: '#FFC7CE' },
  warning: { fontColor: '#7F6000', fill: '#FFEB9C' },
  good: { fontColor: '#006100', fill: '#C6EFCE' },
};

/** Built-in table styles, by the port's word. */
export const tableStyles: Readonly<Record<'medium' | 'light', string>> = {
  medium: 'TableStyleMedium2',
  light: 'TableStyleLight1',
};
