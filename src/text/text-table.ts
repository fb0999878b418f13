/** A column of a text table: its head and the side on which its texts stand. */
export interface TextColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
}

export interface TextTable {
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Below a second rule, such as totals; none when empty. */
  readonly foot: readonly (readonly string[])[];
}

/** Lines of a table for a terminal: columns as wide as their widest text, rules in light box signs. */
export function textTable({ columns, rows, foot }: TextTable): readonly string[] {
  const heads = columns.map(({ head }) => head);
  const all = [heads, ...rows, ...foot];
  const widths = columns.map((_, index) =>
    all.reduce((widest, row) => Math.max(widest, textWidth(row[index] ?? '')), 0),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  const line = (row: readonly string[]) =>
    columns
      .map(({ align }, index) => padded(row[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd();
  return [line(heads), rule, ...rows.map(line), ...(foot.length === 0 ? [] : [rule, ...foot.map(line)])];
}

/** Cells of the terminal that a text takes: combining accents take none, East Asian signs and pictures two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text.normalize('NFC')) {
    if (/\p{Mark}|\p{Format}/u.test(sign)) continue;
    width +=
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u.test(
        sign,
      )
        ? 2
        : 1;
  }
  return width;
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + space : space + text;
}
