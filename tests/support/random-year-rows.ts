import type { Hand } from './random-year-hand';
import type { RandomPerson } from './random-year';
import type { PlannedValue, SheetPlan } from './sheet-plan';

/** A column of a list of people: what it holds for a line, and whether sub-totals and totals stand under it. */
export interface ListColumn<Line> {
  readonly header: PlannedValue;
  readonly value: (line: Line) => PlannedValue | null;
  /** In cents, for what a total line prints; absent for a column without totals. */
  readonly cents?: (line: Line) => number;
}

interface Drawn {
  readonly total: boolean;
  readonly groups: number;
  readonly blankRows: boolean;
  readonly label: string;
  /** Lines that repeat the header, as at the top of a printed page, or name the group that follows. */
  readonly between: 'nothing' | 'header' | 'title';
}

/** Draws header, lines, sub-totals and a total; gives the first free row. */
export function drawList<Line>(
  hand: Hand,
  plan: SheetPlan,
  list: {
    readonly columns: readonly ListColumn<Line>[];
    readonly lines: readonly Line[];
    readonly top: number;
    /** What may stand between groups of lines in a harsh workbook. */
    readonly between?: readonly ('header' | 'title')[];
  },
): number {
  const { random } = hand;
  const how: Drawn = {
    total: random.chance(0.7),
    groups: random.chance(0.35) ? random.whole(2, 3) : 1,
    blankRows: random.chance(0.3),
    label: hand.dares(0.15) ? '' : random.pick(['TOTAL', 'Total général', 'Totaux', 'Total']),
    between: hand.dares(0.4) ? random.pick(list.between ?? (['header', 'title'] as const)) : 'nothing',
  };
  plan.putRow(
    list.top,
    list.columns.map(({ header }) => header),
  );
  let row = list.top + 1;
  const size = Math.ceil(list.lines.length / how.groups);
  for (let start = 0; start < list.lines.length; start += size) {
    const group = list.lines.slice(start, start + size);
    row += drawBetween(plan, row, { how, columns: list.columns, start });
    const first = row;
    for (const line of group) {
      plan.putRow(
        row,
        list.columns.map(({ value }) => value(line)),
      );
      row += 1;
      if (how.blankRows && random.chance(0.2)) row += 1;
    }
    if (how.groups > 1) {
      drawTotal(plan, row, {
        label: `Sous-total ${String(start / size + 1)}`,
        columns: list.columns,
        lines: group,
        first,
        isFormula: random.chance(0.7),
      });
      row += 1;
    }
  }
  if (!how.total) return row;
  drawTotal(plan, row, {
    label: how.label,
    columns: list.columns,
    lines: list.lines,
    first: list.top + 1,
    isFormula: how.groups === 1 && random.chance(0.7),
  });
  return row + 1;
}

/** Gives the number of rows that it took. */
function drawBetween<Line>(
  plan: SheetPlan,
  row: number,
  at: { readonly how: Drawn; readonly columns: readonly ListColumn<Line>[]; readonly start: number },
): number {
  if (at.how.groups === 1 || at.how.between === 'nothing') return 0;
  if (at.how.between === 'title') {
    plan.put(row, 0, `Secteur ${at.start === 0 ? 'Nord' : 'Sud'}`);
    return 1;
  }
  if (at.start === 0) return 0;
  plan.putRow(
    row,
    at.columns.map(({ header }) => header),
  );
  return 1;
}

interface TotalLine<Line> {
  readonly label: string;
  readonly columns: readonly ListColumn<Line>[];
  readonly lines: readonly Line[];
  readonly first: number;
  readonly isFormula: boolean;
}

function drawTotal<Line>(plan: SheetPlan, row: number, total: TotalLine<Line>): void {
  const place = total.columns.findIndex(({ cents }) => cents === undefined);
  if (total.label !== '') plan.put(row, place, total.label);
  total.columns.forEach(({ cents }, column) => {
    if (cents === undefined) return;
    const sum = total.lines.reduce((sofar, line) => sofar + cents(line), 0) / 100;
    const formula = `SUM(${plan.nameOf(total.first, column)}:${plan.nameOf(row - 1, column)})`;
    plan.put(row, column, total.isFormula ? { formula, result: sum } : { number: sum });
  });
}

/** Code, name or both, in the habit of the hand. */
export function identityColumns<Line>(
  hand: Hand,
  personOf: (line: Line) => RandomPerson,
): readonly ListColumn<Line>[] {
  const { random, identity } = hand;
  const codesAreNumbers = hand.dares(0.5);
  const code: ListColumn<Line> = {
    header: random.pick(['Code', 'Code entrepreneur', 'Matricule']),
    value: (line) => {
      const text = personOf(line).code;
      return codesAreNumbers && /^\d+$/.test(text) ? { number: Number(text) } : text;
    },
  };
  const name: ListColumn<Line> = {
    header: random.pick(['Entrepreneur', 'Nom', 'Nom et prénom']),
    value: (line) => hand.name(personOf(line)),
  };
  if (hand.year.peopleList === 'given' && hand.dares(0.15)) {
    const both = random.pick([
      (person: RandomPerson) => `${person.code} ${hand.name(person)}`,
      (person: RandomPerson) => `${person.code} - ${hand.name(person)}`,
      (person: RandomPerson) => `${hand.name(person)} (${person.code})`,
    ]);
    return [{ header: 'Entrepreneur', value: (line) => both(personOf(line)) }];
  }
  if (identity === 'code') return [code];
  if (identity === 'name') return [name];
  return random.chance(0.7) ? [code, name] : [name, code];
}
