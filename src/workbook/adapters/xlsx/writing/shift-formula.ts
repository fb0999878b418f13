import { columnName, parseColumnName } from '../../../cell-name';

/** Texts and quoted sheet names are left alone; then one reference: column and row, `A:C`, or `3:5`. */
const pattern =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\])|(?<![\w.$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/g;

/**
 * The formula as it reads some rows further down and some columns further right: `A1+$B$2` one row down is
 * `A2+$B$2`. A reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(
  formula: string,
  by: { readonly rows: number; readonly columns: number },
): string {
  if (formula.length > longest) return formula;
  const column = (dollar: string, name: string): string => shiftColumn(dollar, name, by.columns);
  const row = (dollar: string, number: string): string => shiftRow(dollar, number, by.rows);
  return formula.replace(pattern, (whole, ...groups: (string | undefined)[]) => {
    const [kept, ac = '', c, ar = '', r, a1 = '', c1, a2 = '', c2, b1 = '', r1, b2 = '', r2] = groups;
    if (kept !== undefined) return whole;
    const parts =
      c !== undefined && r !== undefined
        ? [column(ac, c), row(ar, r)]
        : c1 !== undefined && c2 !== undefined
          ? [column(a1, c1), ':', column(a2, c2)]
          : [row(b1, r1 ?? ''), ':', row(b2, r2 ?? '')];
    return parts.includes(gone) ? gone : parts.join('');
  });
}

/** Excel's limit. */
const longest = 8192;
const gone = '#REF!';

function shiftColumn(dollar: string, name: string, by: number): string {
  const column = (parseColumnName(name) ?? 0) + (dollar === '' ? by : 0);
  return column < 0 || column > 16_383 ? gone : dollar + columnName(column);
}

function shiftRow(dollar: string, number: string, by: number): string {
  const row = Number(number) + (dollar === '' ? by : 0);
  return row < 1 || row > 1_048_576 ? gone : dollar + String(row);
}
