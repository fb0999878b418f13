import { isSame } from './account-sums';
import type { Stretch } from './account-sums';
import { decodeBytes } from './decode-bytes';
import type { EightBits } from './decode-bytes';
import type { Journal } from './ledger';

/** The journals of a file, in the order in which they come. */
export class JournalList {
  private readonly journals: { readonly code: Uint8Array; readonly label: Uint8Array }[] = [];

  meet(code: Stretch, label: Stretch): void {
    if (this.journals.some((journal) => isSame(journal.code, code))) return;
    this.journals.push({
      code: code.bytes.slice(code.from, code.to),
      label: label.bytes.slice(label.from, label.to),
    });
  }

  toJournals(eightBits: EightBits): readonly Journal[] {
    return this.journals.map((journal) => {
      const code = decodeBytes(journal.code, eightBits);
      const label = decodeBytes(journal.label, eightBits);
      return { code, label, isOpening: isOpening(code, label) };
    });
  }
}

/** Journals that carry last year's balances forward: AN, ANO, RAN, `À nouveaux`, and the Deferral of an English program. */
function isOpening(code: string, label: string): boolean {
  return (
    /^(AN|ANO|ANV|ANOUV|RAN|OUV|DEFERRAL)\d*$/i.test(code) ||
    /(^|\s)[aà][\s-]*nouveaux?(\s|$)|^deferral|ouverture/i.test(label)
  );
}
