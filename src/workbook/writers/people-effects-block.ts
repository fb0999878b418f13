import { Money } from '../../domain/values/money';
import type { PersonEffect } from '../../domain/variance/explain-contribution';
import {
  constantPhrase,
  contributionVarianceTexts as texts,
  personKinds,
} from '../../text/contribution-variance-texts';
import { cellName } from '../cell-name';
import { personEffectColumns } from '../layout/budget-analysis-sheets';
import type { WrittenCell, WrittenRow } from '../port';
import { rankedPeople } from '../../text/contribution-effects';
import type { Waterfall } from '../../text/contribution-effects';
import { columnArea, euroCell, formulaCell, sumFormula, textCell } from './written-cells';

const columns = { name: 0, before: 1, after: 2, volume: 3, rate: 4, difference: 5, kind: 6 } as const;

type People = NonNullable<Waterfall['people']>;

/** Rows that the persons of an explanation take, with the constant perimeter above them. */
export function peopleHeight({ effects }: People): number {
  return effects.people.length + 5;
}

/** The constant perimeter, then one line per person, the largest effect first, and their total. */
export function peopleBlock({ effects, names }: People, top: number): readonly WrittenRow[] {
  const first = top + 4;
  const last = first + effects.people.length - 1;
  return [
    { row: top, cells: [textCell(columns.name, texts.people, 'subtitle')] },
    {
      row: top + 1,
      cells: [textCell(columns.name, constantPhrase(effects), 'note')],
    },
    headerRow(top + 2),
    {
      row: top + 3,
      cells: [
        textCell(columns.name, texts.constant, 'label-bold'),
        bold(columns.before, effects.constant.before),
        bold(columns.after, effects.constant.after),
        bold(columns.volume, effects.volume),
        bold(columns.rate, effects.rate),
        differenceCell(top + 3, effects.constant.after.minus(effects.constant.before)),
      ],
    },
    ...rankedPeople(effects).map((person, index) => personRow(person, names, first + index)),
    totalRow(effects.people, { first, last }),
  ];
}

function headerRow(row: number): WrittenRow {
  const number = (column: number, text: string) => textCell(column, text, 'header-number');
  return {
    row,
    cells: [
      textCell(columns.name, personEffectColumns.name, 'header'),
      number(columns.before, texts.constantBefore),
      number(columns.after, texts.constantAfter),
      number(columns.volume, personEffectColumns.volume),
      number(columns.rate, personEffectColumns.rate),
      number(columns.difference, personEffectColumns.difference),
      textCell(columns.kind, personEffectColumns.kind, 'header'),
    ],
  };
}

function personRow(person: PersonEffect, names: ReadonlyMap<string, string>, row: number): WrittenRow {
  const { id, before, after, volume, rate, kind } = person;
  return {
    row,
    cells: [
      textCell(columns.name, names.get(id) ?? id, 'text'),
      euroCell(columns.before, before),
      euroCell(columns.after, after),
      ...(kind === 'continuing' ? [euroCell(columns.volume, volume), euroCell(columns.rate, rate)] : []),
      differenceCell(row, after.minus(before)),
      textCell(columns.kind, personKinds[kind], 'text'),
    ],
  };
}

function totalRow(
  people: readonly PersonEffect[],
  { first, last }: { readonly first: number; readonly last: number },
): WrittenRow {
  const sum = (column: number, pick: (person: PersonEffect) => Money): WrittenCell =>
    formulaCell(
      column,
      { formula: sumFormula(columnArea(column, first, last)), result: Money.sum(people.map(pick)) },
      'euro-total',
    );
  return {
    row: last + 1,
    cells: [
      textCell(columns.name, texts.peopleTotal, 'label-total'),
      sum(columns.before, ({ before }) => before),
      sum(columns.after, ({ after }) => after),
      sum(columns.volume, ({ volume }) => volume),
      sum(columns.rate, ({ rate }) => rate),
      sum(columns.difference, ({ before, after }) => after.minus(before)),
    ],
  };
}

function differenceCell(row: number, result: Money): WrittenCell {
  const formula = `ROUND(${cellName(row, columns.after)}-${cellName(row, columns.before)},2)`;
  return formulaCell(columns.difference, { formula, result }, 'euro-line-total');
}

function bold(column: number, amount: Money): WrittenCell {
  return { ...euroCell(column, amount), style: 'euro-line-total' };
}
