import type { FileKind, Problem } from '../../problems';

/**
 * What makes a file unusable, thrown from deep inside a part and caught at the adapter's border only, where
 * it becomes a problem. Anything else that is thrown is a bug of ours.
 */
export class PartFault extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** The part is not what its format says: cut short, ill-formed, or a piece of it is missing. */
export function damaged(part: string): PartFault {
  return new PartFault({ code: 'file-damaged', place: null, part });
}

export function tooLarge(part: string): PartFault {
  return new PartFault({ code: 'file-too-large', place: null, part });
}

export function hasEntities(part: string): PartFault {
  return new PartFault({ code: 'file-has-entities', place: null, part });
}

export function encrypted(): PartFault {
  return new PartFault({ code: 'file-encrypted', place: null });
}

export function notAWorkbook(found: FileKind): PartFault {
  return new PartFault({ code: 'file-not-a-workbook', place: null, found });
}
