/** Whether every word that was typed stands in one of the texts, whatever its case and accents. */
export function matchesSearch(texts: readonly string[], search: string): boolean {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const within = folded(texts.join(' '));
  return words.every((word) => within.includes(word));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
