const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Resolves the five named entities and character numbers; anything else stays as it is written. */
export function unescapeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

/** For an attribute's value, in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Nothing that XML or a cell reads in another way: most texts, told in one look. */
const plain = /^[ !"#$%'-;=?-^`-~\u00a0-\ud7ff]*$/;

/** For the content of an element. Characters that XML forbids are dropped. */
export function escapeText(text: string): string {
  if (plain.test(text)) return text;
  const clean = dropForbidden(text);
  if (!/[&<>\r]/.test(clean)) return clean;
  return clean
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Control characters and lone surrogates have no place in XML. */
function dropForbidden(text: string): string {
  const visible = text.replace(forbidden, '');
  return /[\ud800-\udfff]/.test(visible) ? visible.replace(loneSurrogate, '') : visible;
}

/** `_x000D_` in a string of a sheet is the character 13; `_x005F_` protects an underscore. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The longest text that a cell holds. */
const cellLimit = 32_767;

/** A text as a cell stores it: cut to the cell's limit, and what looks like `_x000D_` protected. */
export function escapeCell(text: string): string {
  if (text.length <= cellLimit && plain.test(text)) return text;
  const short = text.length > cellLimit ? text.slice(0, cellLimit) : text;
  return escapeText(short.includes('_x') ? short.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_') : short);
}
