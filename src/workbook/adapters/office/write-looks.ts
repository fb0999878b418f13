import type { WrittenConditionalFormat } from '../../port';
import { borderColor, conditionalLooks, looks, normalFormat, textFormat } from '../looks';
import type { Look } from '../looks';
import { rangeOf } from './range-area';
import { styleRectangles } from './style-rectangles';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import type { SheetWriting } from './writing-look';

/** Fonts, fills, borders and number formats. The cells look Normal before. */
export function lookSteps({ plan }: SheetWriting): readonly WriteStep[] {
  return styleRectangles(plan.edit.rows).map(({ style, isText, area }) => ({
    bytes: 10 * bytesPerCall,
    run: ({ worksheets }) => {
      const look = looks[style];
      const numberFormat = look.numberFormat === textFormat && !isText ? normalFormat : look.numberFormat;
      dress(rangeOf(worksheets.getItem(plan.title), area), { ...look, numberFormat });
    },
  }));
}

function dress(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.numberFormat !== normalFormat) {
    // One value for the whole range: Excel takes it, though the type knows the matrix alone.
    range.numberFormat = look.numberFormat as unknown as string[][];
  }
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.size !== null) format.font.size = look.size;
  if (look.fontColor !== null) format.font.color = look.fontColor;
  if (look.fill !== null) format.fill.color = look.fill;
  if (look.align !== null) format.horizontalAlignment = alignments[look.align];
  // Where texts are wrapped, a figure stands beside their first line.
  format.verticalAlignment = 'Top';
  if (look.indent !== 0) format.indentLevel = look.indent;
  if (look.wrap) format.wrapText = true;
  if (look.borderTop !== null) drawBorder(format.borders.getItem('EdgeTop'));
  if (look.borderBottom !== null) drawBorder(format.borders.getItem('EdgeBottom'));
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

function drawBorder(border: Excel.RangeBorder): void {
  border.style = 'Continuous';
  border.color = borderColor;
}

/** Conditional formats; those of the last run go at the very end, with the charts. */
export function conditionalFormatSteps({ plan }: SheetWriting): readonly WriteStep[] {
  return plan.edit.conditionalFormats.map((written) => ({
    bytes: 6 * bytesPerCall,
    run: ({ worksheets }) => addConditionalFormat(worksheets.getItem(plan.title), written),
  }));
}

function addConditionalFormat(sheet: Excel.Worksheet, written: WrittenConditionalFormat): void {
  const { custom } = rangeOf(sheet, written.area).conditionalFormats.add('Custom');
  const look = conditionalLooks[written.look];
  custom.rule.formula = written.formula;
  custom.format.font.color = look.fontColor;
  custom.format.fill.color = look.fill;
}
