import { contains } from '../../../area';
import { areaName, cellName, parseAreaName, quotedSheet } from '../../../cell-name';
import type { Area, SheetEdit } from '../../../port';
import { childrenOf, sourceOf } from '../xml/element-access';
import type { Element } from '../xml/element';
import { parseXml } from '../xml/element';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { SheetFrame } from './sheet-frame';
import type { StyleRegistry } from './style-registry';
import type { NamesInWorkbook } from './names-in-workbook';

/** Our conditional formats in the place of those of last time; hers stay, and come first. */
export function putConditionalFormats(
  frame: SheetFrame,
  edit: SheetEdit,
  {
    styles,
    former,
    names,
  }: { readonly styles: StyleRegistry; readonly former: Area | null; readonly names: NamesInWorkbook },
): void {
  const p = frame.prefix;
  const looks = styles.ownDifferentials();
  const hers = frame
    .childrenNamed('conditionalFormatting')
    .filter((xml) => former === null || !isOurFormat(parseXml(xml, 'conditionalFormatting'), former, looks));
  const priorities = hers.flatMap((xml) =>
    [...xml.matchAll(/\spriority="(\d+)"/g)].map(([, number]) => Number(number)),
  );
  const highest = priorities.reduce((one, other) => Math.max(one, other), 0);
  const ours = edit.conditionalFormats.map(({ area, formula, look }, index) => {
    const priority = String(highest + index + 1);
    const rule = `<${p}cfRule type="expression" dxfId="${String(styles.differential(look))}" priority="${priority}">`;
    const text = escapeText(names.formula(formula.replace(/^=/, '')));
    const inside = `${rule}<${p}formula>${text}</${p}formula></${p}cfRule>`;
    return `<${p}conditionalFormatting sqref="${areaName(area)}">${inside}</${p}conditionalFormatting>`;
  });
  frame.put('conditionalFormatting', ...hers, ...ours);
}

/** Ours are rules by formula, in one of our looks, inside what we wrote. */
function isOurFormat(format: Element, former: Area, looks: ReadonlySet<number>): boolean {
  const areas = (format.attributes.get('sqref') ?? '').split(/\s+/).map(parseAreaName);
  const rules = childrenOf(format, 'cfRule');
  return (
    areas.every((area) => area !== null && lies(area, former)) &&
    rules.every(
      (rule) =>
        rule.attributes.get('type') === 'expression' && looks.has(Number(rule.attributes.get('dxfId'))),
    )
  );
}

/** Our links in the place of those of last time; hers, outside of what is ours, stay. */
export function putLinks(
  frame: SheetFrame,
  edit: SheetEdit,
  {
    former,
    area,
    names,
  }: { readonly former: Area | null; readonly area: Area; readonly names: NamesInWorkbook },
): void {
  const p = frame.prefix;
  const xml = frame.child('hyperlinks');
  const hers = (xml === null ? [] : parseXml(xml, 'hyperlinks').children)
    .filter((link) => {
      const place = parseAreaName(link.attributes.get('ref') ?? '');
      return place === null || !(lies(place, area) || (former !== null && lies(place, former)));
    })
    .map((link) => sourceOf(xml ?? '', link));
  const ours = edit.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => {
      if (cell.kind !== 'link') return [];
      const location = escapeAttribute(`${quotedSheet(names.sheet(cell.sheet))}!${cell.cell}`);
      const display = escapeAttribute(cell.text);
      return [
        `<${p}hyperlink ref="${cellName(row, cell.column)}" location="${location}" display="${display}"/>`,
      ];
    }),
  );
  const all = [...hers, ...ours];
  frame.put('hyperlinks', all.length === 0 ? '' : `<${p}hyperlinks>${all.join('')}</${p}hyperlinks>`);
}

function lies(inner: Area, outer: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}
