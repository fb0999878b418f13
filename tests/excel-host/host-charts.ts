import { areaName } from '../../src/workbook/cell-name';
import type { HostChart, HostSheet, HostWorkbook } from './host-model';
import type { HostObject, HostProperty } from './host-object';
import { areaOfArgument } from './host-range';
import { HostError } from './wire';

export function hostCharts(workbook: HostWorkbook, sheet: HostSheet): HostObject {
  const item = (key: unknown): HostObject => {
    const chart = sheet.charts.find((one) => one.id === key || one.name === key);
    if (chart === undefined) throw new HostError('ItemNotFound', `No chart ${String(key)}`);
    return hostChart(sheet, chart);
  };
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map((chart) => hostChart(sheet, chart)),
    item,
    methods: {
      getItem: item,
      add: (type, source) => {
        const id = String(workbook.nextId++);
        const first = {
          name: '',
          values: areaName(areaOfArgument(source)),
          categories: '',
          type: '',
          axis: '',
          isFilled: true,
          isInLegend: true,
        };
        const chart = {
          id,
          name: `Graphique ${id}`,
          title: '',
          type: String(type),
          isLegendVisible: true,
          place: '',
        };
        sheet.charts.push({ ...chart, series: [first] });
        return item(id);
      },
    },
  };
}

function hostChart(sheet: HostSheet, chart: HostChart): HostObject {
  return {
    type: 'Chart',
    id: chart.id,
    properties: { name: text(chart, 'name') },
    objects: {
      title: () => ({ type: 'ChartTitle', properties: { text: text(chart, 'title') } }),
      legend: () => ({
        type: 'ChartLegend',
        properties: {
          position: { set: () => undefined },
          visible: { set: (is) => void (chart.isLegendVisible = Boolean(is)) },
        },
        objects: { legendEntries: () => hostLegendEntries(chart) },
      }),
      axes: () => ({
        type: 'ChartAxes',
        objects: {
          valueAxis: () => ({ type: 'ChartAxis', properties: { numberFormat: { set: () => undefined } } }),
        },
      }),
      series: () => hostSeriesCollection(chart),
    },
    methods: {
      setPosition: (from, to) => {
        chart.place = `${areaName(areaOfArgument(from))}:${areaName(areaOfArgument(to))}`;
        return null;
      },
      delete: () => {
        sheet.charts = sheet.charts.filter((one) => one !== chart);
        return null;
      },
    },
  };
}

function hostLegendEntries(chart: HostChart): HostObject {
  const at = (index: unknown): HostObject => {
    const series = chart.series[Number(index)];
    if (series === undefined) throw new HostError('InvalidArgument');
    return {
      type: 'ChartLegendEntry',
      properties: { visible: { set: (is) => void (series.isInLegend = Boolean(is)) } },
    };
  };
  return { type: 'ChartLegendEntryCollection', methods: { getItemAt: at } };
}

function hostSeriesCollection(chart: HostChart): HostObject {
  const at = (index: unknown): HostObject => {
    const series = chart.series[Number(index)];
    if (series === undefined) throw new HostError('InvalidArgument');
    return hostSeries(series);
  };
  return {
    type: 'ChartSeriesCollection',
    methods: {
      getItemAt: at,
      add: (name) => {
        chart.series.push({
          name: String(name),
          values: '',
          categories: '',
          type: '',
          axis: '',
          isFilled: true,
          isInLegend: true,
        });
        return at(chart.series.length - 1);
      },
    },
  };
}

function hostSeries(series: HostChart['series'][number]): HostObject {
  return {
    type: 'ChartSeries',
    properties: {
      name: text(series, 'name'),
      chartType: text(series, 'type'),
      axisGroup: text(series, 'axis'),
    },
    objects: {
      format: () => ({
        type: 'ChartSeriesFormat',
        objects: {
          fill: () => ({
            type: 'ChartFill',
            methods: {
              clear: () => {
                series.isFilled = false;
                return null;
              },
            },
          }),
        },
      }),
    },
    methods: {
      setValues: (range) => {
        series.values = areaName(areaOfArgument(range));
        return null;
      },
      setXAxisValues: (range) => {
        series.categories = areaName(areaOfArgument(range));
        return null;
      },
    },
  };
}

function text<K extends string>(holder: Record<K, string>, name: K): HostProperty {
  return { get: () => holder[name], set: (value) => void (holder[name] = String(value)) };
}
