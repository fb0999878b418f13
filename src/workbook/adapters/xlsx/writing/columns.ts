import type { ColumnWidth } from '../../../port';
import { parseXml } from '../xml/element';
import { sourceOf } from '../xml/element-access';
import { setAttributes } from '../xml/splice';
import type { SheetFrame } from './sheet-frame';

/** Columns from `first` to `last`, counted from 1 as the format does, that share these attributes. */
interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly xml: string;
}

/** What Excel adds to a width in characters: the margins of the cell. */
const margin = 0.7109375;

/** Sets the widths of some columns and leaves the others, and all else of these, as they are. */
export function putColumns(frame: SheetFrame, widths: readonly ColumnWidth[]): void {
  const p = frame.prefix;
  let ranges = readRanges(frame.child('cols'));
  for (const { column, characters } of widths) {
    const number = column + 1;
    const there = ranges.find(({ first, last }) => first <= number && number <= last);
    const width = { width: String(characters + margin), customWidth: '1' };
    const xml = setAttributes(there?.xml ?? `<${p}col min="0" max="0"/>`, width);
    ranges = [...ranges.flatMap((range) => without(range, number)), { first: number, last: number, xml }];
  }
  const sorted = ranges.sort((one, other) => one.first - other.first);
  const written = sorted.map(({ first, last, xml }) =>
    setAttributes(xml, { min: String(first), max: String(last) }),
  );
  frame.put('cols', written.length === 0 ? '' : `<${p}cols>${written.join('')}</${p}cols>`);
}

function readRanges(xml: string | null): ColumnRange[] {
  if (xml === null) return [];
  return parseXml(xml, 'cols').children.map((element) => ({
    first: Number(element.attributes.get('min') ?? '1'),
    last: Number(element.attributes.get('max') ?? '1'),
    xml: sourceOf(xml, element),
  }));
}

/** The range with a hole in it. */
function without(range: ColumnRange, number: number): readonly ColumnRange[] {
  if (number < range.first || number > range.last) return [range];
  const before = { ...range, last: number - 1 };
  const after = { ...range, first: number + 1 };
  return [before, after].filter(({ first, last }) => first <= last);
}
