import { intersects } from '../../src/workbook/area';
import type { Area } from '../../src/workbook/port';
import { clearConditionalFormats } from './host-formats';
import type { HostConditionalFormat, HostSheet, HostWorkbook } from './host-model';
import type { HostObject, HostProperty } from './host-object';

/** The conditional formats that touch a range. */
export function hostConditionalFormats(workbook: HostWorkbook, sheet: HostSheet, area: Area): HostObject {
  const here = (): HostConditionalFormat[] =>
    sheet.conditionalFormats.filter((one) => intersects(one.area, area));
  return {
    type: 'ConditionalFormatCollection',
    items: () => here().map((one) => hostConditionalFormat(one)),
    methods: {
      clearAll: () => {
        clearConditionalFormats(sheet, area);
        return null;
      },
      add: () => {
        const format = { id: `{cf-${String(workbook.nextId++)}}`, area, formula: '', look: {} };
        sheet.conditionalFormats.push(format);
        return hostConditionalFormat(format);
      },
    },
  };
}

function hostConditionalFormat(format: HostConditionalFormat): HostObject {
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
  };
}
