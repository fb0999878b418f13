import { attributeOf, childOf, childrenOf } from '../xml/element-access';
import { parseXml } from '../xml/element';

/**
 * The formats that a file only numbers, as Excel's English calls them. 27 to 36 and 50 to 58 are dates and times of
 * East Asian versions: what matters here is that they are dates.
 */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  32: 'h:mm:ss',
  33: 'h:mm:ss',
  34: 'h:mm AM/PM',
  35: 'h:mm:ss AM/PM',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number format of each style index of the workbook, one string per format. */
export function readNumberFormats(styles: string, part: string): readonly string[] {
  const root = parseXml(styles, part);
  const custom = new Map<number, string>();
  const list = childOf(root, 'numFmts');
  for (const element of list === null ? [] : childrenOf(list, 'numFmt')) {
    custom.set(Number(attributeOf(element, 'numFmtId')), attributeOf(element, 'formatCode') ?? 'General');
  }
  const cellFormats = childOf(root, 'cellXfs');
  if (cellFormats === null) return [];
  return childrenOf(cellFormats, 'xf').map((format) => {
    const id = Number(attributeOf(format, 'numFmtId') ?? '0');
    return custom.get(id) ?? builtIn[id] ?? (isEastAsianDate(id) ? 'yyyy-mm-dd' : 'General');
  });
}

function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}
