import { borderColor } from '../../looks';
import type { Look } from '../../looks';
import type { Element } from '../xml/element';
import { sourceOf } from '../xml/element-access';
import { escapeAttribute } from '../xml/escape';

/** The workbook's Normal font, with the text that it stands in. */
export interface BaseFont {
  readonly text: string;
  readonly element: Element;
}

/** `null` when the look has the Normal font. `p` is the part's prefix. */
export function fontXml(look: Look, base: BaseFont | null, p: string): string | null {
  const changed = [
    [look.bold, 'b', ''],
    [look.italic, 'i', ''],
    [look.underline, 'u', ''],
    [look.size !== null, 'sz', ` val="${String(look.size)}"`],
    [look.fontColor !== null, 'color', ` rgb="${argb(look.fontColor ?? '')}"`],
  ] as const;
  const ours = changed.filter(([isChanged]) => isChanged);
  if (ours.length === 0) return null;
  const names = new Set<string>(ours.map(([, name]) => name));
  const xml = ours.map(([, name, attribute]) => `<${p}${name}${attribute}/>`).join('');
  const rest =
    base === null
      ? normalParts(p).filter(({ name }) => !names.has(name))
      : base.element.children
          .filter(({ local }) => !names.has(local))
          .map((child) => ({ xml: sourceOf(base.text, child) }));
  return `<${p}font>${xml}${rest.map((part) => part.xml).join('')}</${p}font>`;
}

/** For a workbook that says nothing of its fonts. */
export function normalFontXml(p: string): string {
  const parts = normalParts(p).map(({ xml }) => xml);
  return `<${p}font>${parts.join('')}</${p}font>`;
}

function normalParts(p: string): readonly { readonly name: string; readonly xml: string }[] {
  return [
    { name: 'sz', xml: `<${p}sz val="11"/>` },
    { name: 'name', xml: `<${p}name val="Calibri"/>` },
    { name: 'family', xml: `<${p}family val="2"/>` },
  ];
}

export function fillXml(look: Look, p: string): string | null {
  if (look.fill === null) return null;
  const color = `<${p}fgColor rgb="${argb(look.fill)}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${color}</${p}patternFill></${p}fill>`;
}

export function borderXml(look: Look, p: string): string | null {
  if (look.borderTop === null && look.borderBottom === null) return null;
  const side = (name: string, style: string | null): string =>
    style === null
      ? `<${p}${name}/>`
      : `<${p}${name} style="${style}"><${p}color rgb="${argb(borderColor)}"/></${p}${name}>`;
  const sides = side('left', null) + side('right', null) + side('top', look.borderTop);
  return `<${p}border>${sides}${side('bottom', look.borderBottom)}<${p}diagonal/></${p}border>`;
}

/** Everything starts at the top of its row, so that a figure stands beside the first line of a long text. */
export function alignmentXml(look: Look, p: string): string {
  const horizontal = look.align === null ? '' : ` horizontal="${look.align}"`;
  const indent = look.indent === 0 ? '' : ` indent="${String(look.indent)}"`;
  return `<${p}alignment${horizontal}${indent} vertical="top"${look.wrap ? ' wrapText="1"' : ''}/>`;
}

/** A differential format: only what a conditional format changes. Its solid fill is told by the background. */
export function differentialXml(
  look: { readonly fontColor: string; readonly fill: string },
  p: string,
): string {
  const font = `<${p}font><${p}color rgb="${argb(look.fontColor)}"/></${p}font>`;
  const color = `<${p}bgColor rgb="${argb(look.fill)}"/>`;
  return `<${p}dxf>${font}<${p}fill><${p}patternFill>${color}</${p}patternFill></${p}fill></${p}dxf>`;
}

export function numberFormatXml(id: number, code: string, p: string): string {
  return `<${p}numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(code)}"/>`;
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
