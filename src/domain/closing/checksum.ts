import type { ClosedMonth, FrozenLine } from './closed-month';

/**
 * FNV-1a of 64 bits, as 16 hexadecimal digits. It tells a slip of the hand from what was frozen: two texts that
 * differ have the same sum once in 18 billion billion. It is no seal: whoever wants to forge a figure can compute
 * the sum of the forged one as well.
 */
export function checksum(text: string): string {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = ((hash ^ BigInt(unit & 0xff)) * prime) & mask;
    hash = ((hash ^ BigInt(unit >> 8)) * prime) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}

/** Of one line, with the month that it stands in. */
export function lineChecksum(month: string, line: FrozenLine): string {
  const { code, name, origin, turnover, base, rate, rule, contribution } = line;
  return checksum([month, code, name, origin, turnover, base, rate, rule, contribution].join('\u001F'));
}

/** Of a whole month, whatever the order of its lines: one that is missing or twice shows too. */
export function monthChecksum({ month, closedOn, lines }: ClosedMonth): string {
  const sums = lines.map((line) => lineChecksum(month.toString(), line)).sort();
  return checksum([month, closedOn, ...sums].join('\u001F'));
}

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;
