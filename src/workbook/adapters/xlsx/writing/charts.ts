import type { WrittenChart } from '../../../port';
import { relativeTarget } from '../package/part-names';
import { attributeOf, descendantsOf, relationshipIdOf } from '../xml/element-access';
import { contentTypes, xmlDeclaration } from '../xml/dialect';
import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';
import { appendChild, spliceText } from '../xml/splice';
import type { ChartContext } from './chart-xml';
import { anchorXml, chartXml } from './chart-xml';
import type { PackageDraft } from './package-draft';
import type { SheetFrame } from './sheet-frame';

/** Our charts are known by the name of their frame, which Excel keeps and shows in its selection pane. */
const namePrefix = 'Mutualisation.';

/** A drawing without our charts, and where these were. */
interface DrawingPart {
  readonly part: string;
  readonly text: string;
  readonly root: Element;
  /** Relationship of each chart of ours, by the name of its frame. */
  readonly ours: ReadonlyMap<string, string>;
}

/** Draws the charts of an edit in the place of ours of last time; her images and charts stay. */
export function putCharts(
  frame: SheetFrame,
  charts: readonly WrittenChart[],
  sheet: { readonly draft: PackageDraft; readonly part: string; readonly context: ChartContext },
): void {
  const { draft, part } = sheet;
  const links = draft.relationshipsOf(part);
  const xml = frame.child('drawing');
  const linkId = xml === null ? null : relationshipIdOf(parseXml(xml, 'drawing'));
  const known = links.byId(linkId);
  if (known === null && charts.length === 0) return;
  const target = known?.target ?? draft.freeName('xl/drawings/drawing');
  const drawing = readDrawing(draft, target, known === null ? emptyDrawing(frame) : draft.text(target));
  dropCharts(draft, drawing, new Set(charts.map(({ key }) => namePrefix + key)));
  if (drawing.root.children.length === 0 && charts.length === 0) {
    draft.remove(target);
    if (linkId !== null) links.remove(linkId);
    frame.put('drawing', '');
    return;
  }
  const anchors = charts.map((chart, index) => writeChart(drawing, chart, { ...sheet, index }));
  const text = spliceText(drawing.text, [appendChild(drawing.text, drawing.root, anchors.join(''))]);
  draft.put(target, text, known === null ? contentTypes.drawing : undefined);
  if (known !== null) return;
  const id = links.add(`${frame.dialect.relationships}/drawing`, relativeTarget(part, target));
  frame.put('drawing', `<${frame.prefix}drawing ${frame.relationshipPrefix}:id="${id}"/>`);
}

function writeChart(
  drawing: DrawingPart,
  chart: WrittenChart,
  sheet: { readonly draft: PackageDraft; readonly context: ChartContext; readonly index: number },
): string {
  const { draft, context } = sheet;
  const links = draft.relationshipsOf(drawing.part);
  const name = namePrefix + chart.key;
  const known = links.byId(drawing.ours.get(name) ?? null);
  const target = known?.target ?? draft.freeName('xl/charts/chart');
  const { dialect } = context;
  const id = known?.id ?? links.add(`${dialect.relationships}/chart`, relativeTarget(drawing.part, target));
  // What Excel had laid beside the chart (colours, styles) belongs to the chart that was drawn before.
  dropBeside(draft, target);
  draft.put(target, chartXml(chart, context), contentTypes.chart);
  const shapeId = highestShapeId(drawing.root) + 1 + sheet.index;
  return anchorXml(chart, { name, shapeId, relationshipId: id, dialect });
}

/** Charts of last time that are not drawn again go away with their parts. */
function dropCharts(draft: PackageDraft, drawing: DrawingPart, wanted: ReadonlySet<string>): void {
  const links = draft.relationshipsOf(drawing.part);
  for (const [name, id] of drawing.ours) {
    const link = links.byId(id);
    if (wanted.has(name) || link === null) continue;
    dropBeside(draft, link.target);
    draft.remove(link.target);
    links.remove(id);
  }
}

function dropBeside(draft: PackageDraft, chart: string): void {
  const links = draft.relationshipsOf(chart);
  for (const { id, kind, target } of links.all) {
    if (kind !== 'chartStyle' && kind !== 'chartColorStyle') continue;
    draft.remove(target);
    links.remove(id);
  }
}

function readDrawing(draft: PackageDraft, part: string, text: string): DrawingPart {
  const root = parseXml(text, part);
  const ours = new Map<string, string>();
  const own = root.children.filter((anchor) => {
    const name = ownName(anchor);
    const chart = descendantsOf(anchor, 'chart').find((element) => relationshipIdOf(element) !== null);
    if (name !== null && chart !== undefined) ours.set(name, relationshipIdOf(chart) ?? '');
    return name !== null;
  });
  const rest = spliceText(
    text,
    own.map(({ start, end }) => ({ from: start, to: end, text: '' })),
  );
  draft.relationshipsOf(part);
  return { part, text: rest, root: parseXml(rest, part), ours };
}

function ownName(anchor: Element): string | null {
  const names = descendantsOf(anchor, 'cNvPr').map((element) => attributeOf(element, 'name') ?? '');
  return names.find((name) => name.startsWith(namePrefix)) ?? null;
}

function highestShapeId(root: Element): number {
  const ids = descendantsOf(root, 'cNvPr').map((element) => Number(attributeOf(element, 'id')));
  return ids.reduce((one, other) => (other > one ? other : one), 1);
}

function emptyDrawing({ dialect }: SheetFrame): string {
  const names = `xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}"`;
  return `${xmlDeclaration}<xdr:wsDr ${names}></xdr:wsDr>`;
}
