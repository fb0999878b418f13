import { comparableText, nameKey } from '../layout/comparable-text';

export interface NameToCompare {
  readonly name: string;
  readonly shown: string;
}

/** At most three names that are near enough to be meant: few letters away, or sharing a word of weight. */
export function nearestNames(text: string, names: readonly NameToCompare[]): readonly string[] {
  const wanted = nameKey(text);
  if (wanted === '') return [];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return names
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, candidate.name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate.shown < b.candidate.shown ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate.shown);
}

function distanceOf(wanted: string, name: string, limit: number): number {
  const sharesWord = comparableText(name)
    .split(' ')
    .some((word) => word.length >= 4 && wanted.split(' ').includes(word));
  const distance = editDistance(wanted, nameKey(name), limit);
  return sharesWord ? Math.min(distance, limit) : distance;
}

/** Letters to insert, delete, replace or swap with their neighbour; `limit + 1` when there are more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost,
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
