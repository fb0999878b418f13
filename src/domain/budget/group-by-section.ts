/** Lines of each section, by its name in capitals; lines without a section are left out. */
export function groupBySection<L extends { readonly section: string }>(
  lines: readonly L[],
): ReadonlyMap<string, readonly L[]> {
  const groups = new Map<string, L[]>();
  for (const line of lines) {
    if (line.section === '') continue;
    const key = line.section.toUpperCase();
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [line]);
    else own.push(line);
  }
  return groups;
}
