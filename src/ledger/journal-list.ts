import { isSame } from './account-sums';
import type { Stretch } from './account-sums';
import { decodeBytes, guessEightBits } from './decode-bytes';
import type { EightBits } from './decode-bytes';
import type { Journal } from './ledger';

/** An entry carries the balances of the year before forward, or moves them. */
export type EntryKind = 'opening' | 'movement';

interface MetJournal {
  readonly code: Uint8Array;
  readonly label: Uint8Array;
  readonly kind: EntryKind;
}

/** The journals of a file, in the order in which they come. */
export class JournalList {
  private readonly journals: MetJournal[] = [];

  /** What the entries of the journal are, by its code and its first label. */
  meet(code: Stretch, label: Stretch): EntryKind {
    const known = this.journals.find((journal) => isSame(journal.code, code));
    if (known !== undefined) return known.kind;
    const journal = {
      code: code.bytes.slice(code.from, code.to),
      label: label.bytes.slice(label.from, label.to),
    };
    const kind = isOpening(ownText(code), ownText(label)) ? 'opening' : 'movement';
    this.journals.push({ ...journal, kind });
    return kind;
  }

  toJournals(eightBits: EightBits): readonly Journal[] {
    return this.journals.map(({ code, label, kind }) => ({
      code: decodeBytes(code, eightBits),
      label: decodeBytes(label, eightBits),
      isOpening: kind === 'opening',
    }));
  }
}

/** Its entries are added up before the encoding of the whole file is known: the text tells its own. */
function ownText({ bytes, from, to }: Stretch): string {
  const own = bytes.subarray(from, to);
  return decodeBytes(own, guessEightBits([own]));
}

/** Journals that carry last year's balances forward: AN, ANO, RAN, `À nouveaux`, and the Deferral of an English program. */
function isOpening(code: string, label: string): boolean {
  return (
    /^(AN|ANO|ANV|ANOUV|RAN|OUV|DEFERRAL)\d*$/i.test(code) ||
    /(^|\s)[aà][\s-]*nouveaux?(\s|$)|^deferral|ouverture/i.test(label)
  );
}
