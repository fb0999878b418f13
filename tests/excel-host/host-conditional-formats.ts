import { intersects } from '../../src/workbook/area';
import type { Area } from '../../src/workbook/port';
import type { HostConditionalFormat, HostSheet, HostWorkbook } from './host-model';
import type { HostObject, HostProperty } from './host-object';
import { HostError } from './wire';

/** The conditional formats that touch a range. */
export function hostConditionalFormats(workbook: HostWorkbook, sheet: HostSheet, area: Area): HostObject {
  const here = (): HostConditionalFormat[] =>
    sheet.conditionalFormats.filter((one) => intersects(one.area, area));
  const item = (id: unknown): HostObject => {
    const found = here().find((one) => one.id === id);
    if (found === undefined) throw new HostError('ItemNotFound');
    return hostConditionalFormat(sheet, found);
  };
  return {
    type: 'ConditionalFormatCollection',
    items: () => here().map((one) => hostConditionalFormat(sheet, one)),
    item,
    methods: {
      getItem: item,
      add: () => {
        const format = { id: `{cf-${String(workbook.nextId++)}}`, area, formula: '', look: {} };
        sheet.conditionalFormats.push(format);
        return hostConditionalFormat(sheet, format);
      },
    },
  };
}

function hostConditionalFormat(sheet: HostSheet, format: HostConditionalFormat): HostObject {
  const look = (name: string): HostProperty => ({
    set: (value) => (format.look = { ...format.look, [name]: String(value) }),
  });
  const parts = {
    font: (): HostObject => ({ type: 'ConditionalRangeFont', properties: { color: look('color') } }),
    fill: (): HostObject => ({ type: 'ConditionalRangeFill', properties: { color: look('fill') } }),
  };
  const rule = { formula: { set: (value: unknown) => void (format.formula = String(value)) } };
  return {
    type: 'ConditionalFormat',
    id: format.id,
    properties: { id: { get: () => format.id } },
    objects: {
      custom: () => ({
        type: 'CustomConditionalFormat',
        objects: {
          rule: () => ({ type: 'ConditionalFormatRule', properties: rule }),
          format: () => ({ type: 'ConditionalRangeFormat', objects: parts }),
        },
      }),
    },
    methods: {
      delete: () => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
        return null;
      },
    },
  };
}
