import type { AppropriationReport } from '../../reports/appropriation-report';
import { appropriationSheetTexts, booksNote, inputExplanation } from '../../text/appropriation-sheet-text';
import {
  appropriationChoices,
  appropriationInputKeys,
  appropriationLabels,
} from '../layout/appropriation-sheet';
import type { AppropriationInputKey } from '../layout/appropriation-sheet';
import type { WrittenCell, WrittenRow } from '../port';
import type { StyleName } from '../style-name';
import { appropriationColumns as columns, inputRow, wordsHeader } from './appropriation-grid';
import type { AppropriationGrid } from './appropriation-grid';
import { blankCell, numberCell, textCell } from './written-cells';

/** The cells that the person fills, with what is in force now. */
export function appropriationInputRows(
  report: AppropriationReport,
  grid: AppropriationGrid,
): readonly WrittenRow[] {
  const { appropriation, labourKey } = report;
  const texts = appropriationSheetTexts;
  const header: WrittenRow = {
    row: grid.inputs,
    cells: [
      textCell(columns.label, texts.inputs, 'header'),
      textCell(columns.amount, texts.value, 'header-number'),
      blankCell(columns.second, 'header'),
      ...wordsHeader(texts.explanation),
    ],
  };
  const values = inputCells(appropriation.inputs, labourKey);
  const lines = appropriationInputKeys.map((key) => ({
    row: inputRow(grid, key),
    cells: [
      textCell(columns.label, appropriationLabels[key], 'text'),
      values[key],
      textCell(columns.words, inputExplanation(key, appropriation) + booksNote(key, report), 'text'),
    ],
  }));
  return [header, ...lines];
}

type Inputs = AppropriationReport['appropriation']['inputs'];

function inputCells(
  inputs: Inputs,
  key: AppropriationReport['labourKey'],
): Readonly<Record<AppropriationInputKey, WrittenCell>> {
  const { statutes, reserve, year } = inputs;
  return {
    year: year === null ? blankCell(columns.amount, 'input') : numberCell(columns.amount, year, 'input'),
    result: amountCell(inputs.result),
    labourBooked: amountCell(inputs.labourBooked),
    priorLosses: amountCell(inputs.priorLosses),
    excludedGains: amountCell(inputs.excludedGains.isZero ? null : inputs.excludedGains),
    legal: shareCell(statutes.legal),
    fund: shareCell(statutes.fund),
    labour: shareCell(statutes.labour),
    interest: shareCell(statutes.interest),
    highestCapital: amountCell(reserve?.highestCapital ?? null),
    legalReserve: amountCell(reserve?.legalReserve ?? null),
    ceiling: textCell(columns.amount, appropriationChoices.ceiling[inputs.ceiling], 'input'),
    unit: textCell(columns.amount, appropriationChoices.unit[inputs.unit], 'input'),
    policy: textCell(columns.amount, appropriationChoices.policy[inputs.policy], 'input'),
    labourByPay: shareCell(key.pay),
    labourByPresence: shareCell(key.presence),
    labourEqually: shareCell(key.equal),
    lossTo: textCell(columns.amount, appropriationChoices.lossTo[inputs.lossTo], 'input'),
  };
}

function amountCell(amount: Inputs['labourBooked']): WrittenCell {
  return filledOrBlank(amount?.toString(), 'input-euro');
}

function shareCell(share: Inputs['statutes']['legal']): WrittenCell {
  return filledOrBlank(share?.fraction, 'input-percent');
}

function filledOrBlank(value: string | undefined, style: StyleName): WrittenCell {
  return value === undefined ? blankCell(columns.amount, style) : numberCell(columns.amount, value, style);
}
