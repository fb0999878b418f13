import { tooLarge } from '../part-fault';

/**
 * What an honest workbook never exceeds. A sheet of a million rows and twenty columns takes about 1 GB of XML
 * and compresses up to thirty times; deflate can reach a thousand times, and that is what bombs do.
 */
const limits = {
  entries: 20_000,
  partBytes: 1_000_000_000,
  totalBytes: 1_600_000_000,
  /** Applies above `ratioFrom` only: a small part of blanks may compress very well. */
  ratio: 120,
  ratioFrom: 32_000_000,
} as const;

export function checkEntryCount(count: number): void {
  if (count > limits.entries) throw tooLarge('');
}

/** Looks at the declared sizes, before anything is inflated; inflation stops at the declared size. */
export function checkSizes(
  entries: Iterable<{ readonly name: string; readonly size: number; readonly compressedSize: number }>,
): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    const swollen = size > limits.ratioFrom && size > compressedSize * limits.ratio;
    if (size > limits.partBytes || total > limits.totalBytes || swollen) throw tooLarge(name);
  }
}
