import type { Area } from '../../src/workbook/port';
import type { HostCell, HostSheet } from './host-model';
import type { HostObject, HostProperty } from './host-object';
import { eachOf } from './host-range';

const fontProperties = ['bold', 'italic', 'underline', 'color', 'size'];

/** What getCellProperties gives of a cell: links are all that the adapter asks for. */
export function propertiesOf({ link }: HostCell): unknown {
  return { hyperlink: link === null ? null : { documentReference: link } };
}

/** The format object of a range. */
export function hostFormat(sheet: HostSheet, area: Area): HostObject {
  const each = eachOf(sheet, area);
  const look = (name: string): HostProperty => ({
    set: (value) => each((cell) => (cell.look = { ...cell.look, [name]: value as string })),
  });
  return {
    type: 'RangeFormat',
    properties: {
      horizontalAlignment: look('align'),
      verticalAlignment: look('vertical'),
      indentLevel: look('indent'),
      wrapText: look('wrap'),
      columnWidth: {
        set: (width) => {
          for (let column = area.left; column <= area.right; column++)
            sheet.widths.set(column, Number(width));
        },
      },
    },
    objects: {
      font: () => ({
        type: 'RangeFont',
        properties: Object.fromEntries(fontProperties.map((name) => [name, look(name)])),
      }),
      fill: () => ({ type: 'RangeFill', properties: { color: look('fill') } }),
      borders: () => ({
        type: 'RangeBorderCollection',
        item: (side) => hostBorder(sheet, area, String(side)),
      }),
    },
  };
}

/** The outer edge only: the cells of the first or of the last row. */
function hostBorder(sheet: HostSheet, area: Area, side: string): HostObject {
  const row = side === 'EdgeTop' ? area.top : area.bottom;
  const edge = eachOf(sheet, { ...area, top: row, bottom: row });
  const look = (name: string): HostProperty => ({
    set: (value) => edge((cell) => (cell.look = { ...cell.look, [`${side}${name}`]: value as string })),
  });
  return { type: 'RangeBorder', properties: { style: look('Style'), color: look('Color') } };
}
