import type { ChartSeries, WrittenChart } from '../../../port';
import type { Dialect } from '../xml/dialect';
import { xmlDeclaration } from '../xml/dialect';
import { escapeAttribute, escapeText } from '../xml/escape';
import { axesXml } from './chart-axes';
import type { ChartData } from './chart-data';

/** Told apart in grey too: they differ in lightness, and lines carry markers. */
const colors = ['1F5C57', 'C8862B', '7A93A8', '8C4A5E', 'A3B18A', '3D3D5C'] as const;
const markers = ['circle', 'diamond', 'square', 'triangle'] as const;

/** Where a group of series is drawn. */
interface Group {
  readonly shape: 'bar' | 'line';
  readonly axis: ChartSeries['axis'];
  readonly series: readonly { readonly series: ChartSeries; readonly index: number }[];
}

export interface ChartContext {
  readonly data: ChartData;
  readonly dialect: Dialect;
  readonly dateSystem: '1900' | '1904';
}

/** A native chart, with the values that it shows before it is calculated. */
export function chartXml(chart: WrittenChart, { data, dialect, dateSystem }: ChartContext): string {
  const groups = groupsOf(chart);
  const drawn = groups.map((group) => groupXml(chart, group, data)).join('');
  const names = `xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"`;
  return (
    `${xmlDeclaration}<c:chartSpace ${names}><c:date1904 val="${dateSystem === '1904' ? '1' : '0'}"/>` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${drawn}${axesXml(chart, data)}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/>${hiddenEntries(chart)}<c:overlay val="0"/></c:legend>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** What is not drawn is not explained either. */
function hiddenEntries({ series }: WrittenChart): string {
  return series
    .map(({ look }, index) =>
      look === 'hidden'
        ? `<c:legendEntry><c:idx val="${String(index)}"/><c:delete val="1"/></c:legendEntry>`
        : '',
    )
    .join('');
}

function groupsOf({ kind, series }: WrittenChart): readonly Group[] {
  const numbered = series.map((one, index) => ({ series: one, index }));
  if (kind !== 'column-and-line') {
    return [{ shape: kind === 'line' ? 'line' : 'bar', axis: 'first', series: numbered }];
  }
  const first = numbered.filter((one) => one.series.axis === 'first');
  const second = numbered.filter((one) => one.series.axis === 'second');
  const both: readonly Group[] = [
    { shape: 'bar', axis: 'first', series: first },
    { shape: 'line', axis: 'second', series: second },
  ];
  return both.filter((group) => group.series.length > 0);
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr sz="1300" b="1"/><a:t>${escapeText(title)}</a:t></a:r>`;
  const text = `<a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${text}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function groupXml(chart: WrittenChart, group: Group, data: ChartData): string {
  const series = group.series.map((one) => seriesXml(chart, { ...one, shape: group.shape }, data)).join('');
  const ids = group.axis === 'first' ? ['1', '2'] : ['3', '4'];
  const axes = ids.map((id) => `<c:axId val="${id}"/>`).join('');
  if (group.shape === 'line') {
    const content = `<c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}`;
    return `<c:lineChart>${content}</c:lineChart>`;
  }
  const isStacked = chart.kind === 'stacked-column';
  const direction = `<c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/>`;
  const grouping = `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`;
  const gaps = `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}`;
  return `<c:barChart>${direction}${grouping}${series}${gaps}${axes}</c:barChart>`;
}

function seriesXml(
  chart: WrittenChart,
  {
    series,
    index,
    shape,
  }: { readonly series: ChartSeries; readonly index: number; readonly shape: Group['shape'] },
  data: ChartData,
): string {
  const number = String(index);
  const color = colors[index % colors.length] ?? colors[0];
  const fill =
    series.look === 'hidden' ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const head = `<c:idx val="${number}"/><c:order val="${number}"/><c:tx>${data.name(series.name)}</c:tx>`;
  const values = `<c:val>${data.values(series.values, chart.valueFormat)}</c:val>`;
  const content = `<c:cat>${data.categories(chart.categories)}</c:cat>${values}`;
  if (shape === 'bar') {
    return `<c:ser>${head}<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${content}</c:ser>`;
  }
  const symbol = markers[index % markers.length] ?? markers[0];
  const marker = `<c:marker><c:symbol val="${symbol}"/><c:size val="7"/><c:spPr>${fill}</c:spPr></c:marker>`;
  const line = `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`;
  return `<c:ser>${head}${line}${marker}${content}<c:smooth val="0"/></c:ser>`;
}

/** The frame that holds a chart on a sheet; it names its own namespaces, so that it fits in any drawing. */
export function anchorXml(
  chart: WrittenChart,
  { name, shapeId, relationshipId, dialect }: AnchorFacts,
): string {
  const { place } = chart;
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const corners = corner('from', place.left, place.top) + corner('to', place.right + 1, place.bottom + 1);
  const described = `name="${escapeAttribute(name)}" descr="${escapeAttribute(chart.description)}"`;
  const properties = `<xdr:cNvPr id="${String(shapeId)}" ${described}/><xdr:cNvGraphicFramePr/>`;
  const reference = `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${relationshipId}"/>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}" editAs="oneCell">` +
    `${corners}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}</xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${dialect.chart}">${reference}</a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

export interface AnchorFacts {
  readonly name: string;
  readonly shapeId: number;
  readonly relationshipId: string;
  readonly dialect: Dialect;
}
