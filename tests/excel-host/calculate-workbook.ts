import type { Area } from '../../src/workbook/port';
import { parseFormula } from './formula-parser';
import type { Expression } from './formula-parser';
import { cellAt } from './host-model';
import type { HostCell, HostSheet, HostTable, HostWorkbook } from './host-model';

/**
 * Gives every formula its value, as Excel does after a request. A formula of the person that this evaluator does
 * not know keeps the value that it had; one that the add-in enters was refused before (host-input.ts).
 */
export function calculateWorkbook(workbook: HostWorkbook): void {
  const calculation = new Calculation(workbook);
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== null) calculation.valueOf(sheet, cell);
  }
}

type Value = string | number | boolean;

/** An error of Excel: whatever is computed from it is that error. */
class CellError extends Error {
  constructor(readonly word: string) {
    super(word);
  }
}

/** One pass over a workbook: each cell once, the cells that it needs before it. */
class Calculation {
  readonly #done = new Set<HostCell>();

  constructor(readonly workbook: HostWorkbook) {}

  valueOf(sheet: HostSheet, cell: HostCell): Value {
    const tree = cell.formula === null || this.#done.has(cell) ? null : parseFormula(cell.formula);
    if (tree !== null) {
      this.#done.add(cell);
      Object.assign(cell, this.#result(sheet, tree));
    }
    return cell.value;
  }

  #result(sheet: HostSheet, tree: Expression): { value: Value; isError: boolean } {
    try {
      const value = this.#scalar(sheet, tree);
      // A formula that gives an empty cell gives 0.
      return { value: value === '' && tree.kind === 'cells' ? 0 : value, isError: false };
    } catch (thrown) {
      if (!(thrown instanceof CellError)) throw thrown;
      return { value: thrown.word, isError: true };
    }
  }

  #scalar(sheet: HostSheet, tree: Expression): Value {
    switch (tree.kind) {
      case 'value':
        return tree.value;
      case 'operation':
        return operate(tree.operator, this.#scalar(sheet, tree.left), this.#scalar(sheet, tree.right));
      case 'call':
        return this.#call(sheet, tree);
      case 'cells':
      case 'column': {
        const [only, ...others] = this.#cells(sheet, tree);
        if (only === undefined || others.length > 0) throw new CellError('#VALUE!');
        return checked(only.cell);
      }
    }
  }

  #call(sheet: HostSheet, { name, args }: Extract<Expression, { kind: 'call' }>): Value {
    const [first, second, third] = args;
    if (first === undefined) throw new CellError('#VALUE!');
    const scalar = (tree: Expression | undefined): Value =>
      tree === undefined ? '' : this.#scalar(sheet, tree);
    switch (name) {
      case 'SUM':
        return sum(this.#cells(sheet, first));
      case 'SUBTOTAL':
        // Other subtotals among the cells are left out.
        return sum(this.#cells(sheet, second).filter(({ cell }) => !isSubtotal(cell)));
      case 'COUNTIF':
        return this.#cells(sheet, first).filter(({ cell }) => meets(cell, String(scalar(second)))).length;
      case 'IF':
        return scalar(numberOf(scalar(first)) === 0 ? third : second);
      case 'AND':
        return numberOf(scalar(first)) !== 0 && numberOf(scalar(second)) !== 0;
      case 'ROUND':
        return rounded(numberOf(scalar(first)), numberOf(scalar(second)));
      case 'ABS':
        return Math.abs(numberOf(scalar(first)));
      case 'FIXED':
        return fixed(numberOf(scalar(first)), numberOf(scalar(second)));
    }
  }

  /** The cells that an expression speaks of, computed before they are given. */
  #cells(sheet: HostSheet, tree: Expression | undefined): readonly { readonly cell: HostCell }[] {
    const place = tree === undefined ? null : this.#placeOf(sheet, tree);
    if (place === null) throw new CellError('#REF!');
    const { area } = place;
    return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
      Array.from({ length: area.right - area.left + 1 }, (__, right) => {
        const cell = cellAt(place.sheet, area.top + down, area.left + right);
        this.valueOf(place.sheet, cell);
        return { cell };
      }),
    ).flat();
  }

  #placeOf(sheet: HostSheet, tree: Expression): { readonly sheet: HostSheet; readonly area: Area } | null {
    if (tree.kind === 'column') return this.#column(tree.table, tree.column);
    if (tree.kind !== 'cells') throw new CellError('#VALUE!');
    const found =
      tree.sheet === null ? sheet : this.workbook.sheets.find((one) => isSame(one.name, tree.sheet ?? ''));
    return found === undefined ? null : { sheet: found, area: tree.area };
  }

  #column(name: string, header: string): { readonly sheet: HostSheet; readonly area: Area } | null {
    for (const sheet of this.workbook.sheets) {
      const table = sheet.tables.find((one) => isSame(one.name, name));
      if (table === undefined) continue;
      const area = columnOf(sheet, table, header);
      return area === null ? null : { sheet, area };
    }
    return null;
  }
}

function columnOf(sheet: HostSheet, { area, hasTotals }: HostTable, header: string): Area | null {
  for (let column = area.left; column <= area.right; column++) {
    if (!isSame(String(cellAt(sheet, area.top, column).value), header)) continue;
    return { top: area.top + 1, left: column, bottom: area.bottom - (hasTotals ? 1 : 0), right: column };
  }
  return null;
}

function operate(operator: string, left: Value, right: Value): Value {
  if (operator === '&') return `${String(left)}${String(right)}`;
  if (operator === '=') return comparable(left) === comparable(right);
  if (operator === '<>') return comparable(left) !== comparable(right);
  const [one, other] = [numberOf(left), numberOf(right)];
  if (operator === '/' && other === 0) throw new CellError('#DIV/0!');
  const results: Readonly<Record<string, Value>> = {
    '+': asShown(one + other),
    '-': asShown(one - other),
    '*': asShown(one * other),
    '/': asShown(one / other),
    '<': one < other,
    '>': one > other,
    '<=': one <= other,
    '>=': one >= other,
  };
  return results[operator] ?? '';
}

function sum(cells: readonly { readonly cell: HostCell }[]): number {
  let total = 0;
  for (const { cell } of cells) {
    const value = checked(cell);
    if (typeof value === 'number') total += value;
  }
  return asShown(total);
}

function checked({ value, isError }: HostCell): Value {
  if (isError) throw new CellError(String(value));
  return value;
}

function meets({ value }: HostCell, criterion: string): boolean {
  const limit = Number(criterion.slice(1));
  return typeof value === 'number' && (criterion.startsWith('>') ? value > limit : value < limit);
}

function isSubtotal({ formula }: HostCell): boolean {
  return formula?.startsWith('=SUBTOTAL(') === true;
}

function numberOf(value: Value): number {
  if (value === '') return 0;
  const number = Number(value);
  if (typeof value === 'string' && Number.isNaN(number)) throw new CellError('#VALUE!');
  return number;
}

function comparable(value: Value): Value {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Half a unit goes away from zero, after the noise of binary fractions is gone. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  const result = (Math.sign(value) * Math.round(asShown(Math.abs(value) * scale))) / scale;
  return result === 0 ? 0 : result;
}

/** As an Excel in French writes it: `8 214,00`. */
function fixed(value: number, digits: number): string {
  const [whole = '', decimals = ''] = rounded(value, digits).toFixed(digits).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u202F')},${decimals}`;
}

/** Excel shows and keeps 15 significant digits. */
function asShown(value: number): number {
  return Number(value.toPrecision(15));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
