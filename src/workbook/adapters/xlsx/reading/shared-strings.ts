import { unescapeCell } from '../xml/escape';
import { textBetween } from './byte-text';
import { TagCursor, tags } from './tag-cursor';

/** The texts that the cells of a workbook share, in their order. Phonetic readings are no text. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const cursor = new TagCursor(bytes, part);
  const strings: string[] = [];
  while (cursor.next()) {
    if (cursor.code !== tags.si || cursor.kind === 'close') continue;
    strings.push(cursor.kind === 'empty' ? '' : readRichText(bytes, cursor, tags.si));
  }
  return strings;
}

/** The texts inside an element that the cursor has just opened, up to its closing tag. */
export function readRichText(bytes: Uint8Array, cursor: TagCursor, closing: number): string {
  let text = '';
  let isPhonetic = false;
  while (cursor.next() && !(cursor.code === closing && cursor.kind === 'close')) {
    if (cursor.code === tags.rPh) isPhonetic = cursor.kind === 'open';
    else if (cursor.code === tags.t && cursor.kind === 'open' && !isPhonetic) {
      const start = cursor.end;
      if (!cursor.next()) break;
      text += textBetween(bytes, start, cursor.start);
    }
  }
  return unescapeCell(text);
}
