import { checksum } from '../domain/closing/checksum';
import { encodeMarkText } from './mark-text';
import type { SheetKey, StatementSheetKey } from './port';

/** A name may have 255 characters; the beginning of a mark takes up to 32 of them. */
const longest = 223;

/**
 * The key of a person's own statement, by what identifies the person in every run. An identity that is too long for
 * a mark is told by its check sum.
 */
export function statementKey(personId: string): StatementSheetKey {
  return encodeMarkText(personId).length <= longest
    ? `statement/${personId}`
    : `statement-digest/${checksum(personId)}`;
}

export function isStatementKey(key: SheetKey): key is StatementSheetKey {
  return /^statement(?:-digest)?\//.test(key);
}
