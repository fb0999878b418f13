import { areaName, cellName } from '../../../cell-name';
import type { Area, PrintSetup, SheetEdit } from '../../../port';
import { childOf, childrenOf, sourceOf } from '../xml/element-access';
import { parseXml } from '../xml/element';
import { escapeText } from '../xml/escape';
import { appendChild, opened, setAttributes, spliceText } from '../xml/splice';
import type { SheetFrame } from './sheet-frame';

/** Freezes the first rows and columns; the rest of how she looks at the sheet stays. */
export function putViews(frame: SheetFrame, freeze: SheetEdit['freeze']): void {
  const p = frame.prefix;
  const xml =
    frame.child('sheetViews') ?? `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const views = parseXml(xml, 'sheetViews');
  const view = childOf(views, 'sheetView');
  if (view === null) return;
  const rest = view.children.filter(({ local }) => local !== 'pane' && local !== 'selection');
  const opening = setAttributes(opened(xml.slice(view.start, view.openEnd)), {
    topLeftCell: null,
  });
  const inside = paneXml(freeze, p) + rest.map((child) => sourceOf(xml, child)).join('');
  const text = `${opening}${inside}</${view.name}>`;
  frame.put('sheetViews', spliceText(xml, [{ from: view.start, to: view.end, text }]));
}

function paneXml({ rows, columns }: SheetEdit['freeze'], p: string): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const xSplit = columns === 0 ? '' : ` xSplit="${String(columns)}"`;
  const ySplit = rows === 0 ? '' : ` ySplit="${String(rows)}"`;
  const first = cellName(rows, columns);
  return (
    `<${p}pane${xSplit}${ySplit} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<${p}selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}

/** What the format asks of every sheet: its extent, a row height, the order of pages. */
export function putBasics(frame: SheetFrame, extent: Area): void {
  const p = frame.prefix;
  frame.put('dimension', `<${p}dimension ref="${areaName(extent)}"/>`);
  if (frame.child('sheetFormatPr') === null)
    frame.put('sheetFormatPr', `<${p}sheetFormatPr defaultRowHeight="15"/>`);
}

/** A4, as wide as asked, with our header, footer and page breaks. Her margins and printer stay. */
export function putPrint(frame: SheetFrame, print: PrintSetup): void {
  const p = frame.prefix;
  putFitToPage(frame, print.fitToWidth);
  if (frame.child('pageMargins') === null) {
    const sides = 'left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"';
    frame.put('pageMargins', `<${p}pageMargins ${sides}/>`);
  }
  const setup = frame.child('pageSetup') ?? `<${p}pageSetup/>`;
  const [wide, high] = [print.pagesWide ?? 1, print.pagesHigh ?? 0];
  const fit = { scale: null, fitToWidth: String(wide), fitToHeight: String(high) };
  const page = { paperSize: '9', orientation: print.orientation, ...(print.fitToWidth ? fit : {}) };
  frame.put('pageSetup', setAttributes(setup, page));
  const header = print.header === '' ? '' : `<${p}oddHeader>${escapeText(print.header)}</${p}oddHeader>`;
  const footer = print.footer === '' ? '' : `<${p}oddFooter>${escapeText(print.footer)}</${p}oddFooter>`;
  const both = header + footer;
  frame.put('headerFooter', both === '' ? '' : `<${p}headerFooter>${both}</${p}headerFooter>`);
  frame.put('rowBreaks', breaksXml('rowBreaks', print.breakBefore?.rows ?? [], p));
  frame.put('colBreaks', breaksXml('colBreaks', print.breakBefore?.columns ?? [], p));
}

function breaksXml(local: 'rowBreaks' | 'colBreaks', places: readonly number[], p: string): string {
  if (places.length === 0) return '';
  const last = local === 'rowBreaks' ? 16_383 : 1_048_575;
  // Counted from 1, a break stands after the row: the same number as the row that it comes before, from 0.
  const breaks = places.map((place) => `<${p}brk id="${String(place)}" max="${String(last)}" man="1"/>`);
  const count = String(places.length);
  return `<${p}${local} count="${count}" manualBreakCount="${count}">${breaks.join('')}</${p}${local}>`;
}

function putFitToPage(frame: SheetFrame, isFitted: boolean): void {
  const p = frame.prefix;
  const xml = frame.child('sheetPr') ?? `<${p}sheetPr/>`;
  const root = parseXml(xml, 'sheetPr');
  const fit = { fitToPage: isFitted ? '1' : null };
  const [page] = childrenOf(root, 'pageSetUpPr');
  if (page === undefined) {
    const added = appendChild(xml, root, setAttributes(`<${p}pageSetUpPr/>`, fit));
    if (isFitted) frame.put('sheetPr', spliceText(xml, [added]));
    return;
  }
  const text = setAttributes(sourceOf(xml, page), fit);
  frame.put('sheetPr', spliceText(xml, [{ from: page.start, to: page.end, text }]));
}
