import type { Area } from '../../src/workbook/port';
import type { HostCell, HostLook, HostSheet } from './host-model';
import type { HostObject, HostProperty } from './host-object';
import { eachOf, setLink } from './host-range';

const fontDefaults = { bold: false, italic: false, underline: 'None', color: '#000000', size: 11 } as const;

/** What getCellProperties gives of a cell. */
export function propertiesOf({ look, link }: HostCell): unknown {
  const font = Object.fromEntries(
    Object.entries(fontDefaults).map(([name, normal]) => [name, look[name] ?? normal]),
  );
  const border = (side: string): unknown =>
    look[`${side}Style`] === undefined
      ? { style: 'None', color: '#000000' }
      : { style: look[`${side}Style`], color: look[`${side}Color`] ?? '#000000' };
  return {
    hyperlink: link === null ? null : { documentReference: link },
    format: {
      font,
      fill:
        look['fill'] === undefined
          ? { color: '#FFFFFF', pattern: 'None' }
          : { color: look['fill'], pattern: 'Solid' },
      borders: { top: border('EdgeTop'), bottom: border('EdgeBottom') },
      horizontalAlignment: look['align'] ?? 'General',
      wrapText: look['wrap'] ?? false,
    },
  };
}

interface GivenProperties {
  readonly hyperlink?: unknown;
  readonly format?: {
    readonly font?: HostLook;
    readonly fill?: { readonly color?: string };
    readonly borders?: Readonly<Record<'top' | 'bottom', HostLook | undefined>>;
    readonly horizontalAlignment?: string;
    readonly wrapText?: boolean;
  };
}

/** What setCellProperties makes of a cell. */
export function setProperties(cell: HostCell, given: unknown): void {
  const { hyperlink, format = {} } = given as GivenProperties; // The protocol's own shape.
  if (hyperlink !== undefined) setLink(cell, hyperlink);
  const next: HostLook = {};
  for (const [name, normal] of Object.entries(fontDefaults)) {
    const value = format.font?.[name];
    if (value !== undefined && value !== normal) next[name] = value;
  }
  if (format.fill?.color !== undefined) next['fill'] = format.fill.color;
  for (const [side, name] of [
    ['top', 'EdgeTop'],
    ['bottom', 'EdgeBottom'],
  ] as const) {
    const border = format.borders?.[side];
    if (border?.['style'] === undefined || border['style'] === 'None') continue;
    next[`${name}Style`] = border['style'];
    next[`${name}Color`] = border['color'] ?? '#000000';
  }
  if (format.horizontalAlignment !== undefined && format.horizontalAlignment !== 'General') {
    next['align'] = format.horizontalAlignment;
  }
  if (format.wrapText === true) next['wrap'] = true;
  cell.look = next;
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
        properties: Object.fromEntries(Object.keys(fontDefaults).map((name) => [name, look(name)])),
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
