import type {
  Applied,
  Outcome,
  Progress,
  ReadRequest,
  WorkbookEdits,
  WorkbookOutline,
  WorkbookPort,
  WorkbookSnapshot,
} from '../../port';
import { blankXlsx } from './blank-xlsx';
import type { Codec } from './codec';
import { XlsxPackage } from './package/xlsx-package';
import { PartFault } from './part-fault';
import { WorkbookReader } from './reading/read-workbook';
import { applyEdits } from './writing/apply-edits';

export type { Codec } from './codec';

/** An .xlsx or .xlsm file in memory. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The file with the edits that were applied; every part that they did not touch is as it was, byte for byte. */
  save(): Uint8Array;
}

/** Opens a file by its content. What stands in the way (not a workbook, encrypted, damaged …) comes back as a problem. */
export function openXlsx(
  bytes: Uint8Array,
  options: { readonly codec: Codec; readonly title?: string },
): Outcome<XlsxWorkbook> {
  return guarded(() => {
    const source = XlsxPackage.open(bytes, options.codec);
    return done(new XlsxFile({ bytes, source, reader: new WorkbookReader(source) }, options.title ?? null));
  });
}

/** A workbook with nothing in it: it is no file that Excel opens before a sheet is written. */
export function newXlsx(codec: Codec): XlsxWorkbook {
  const opened = openXlsx(blankXlsx(codec), { codec });
  if (opened.status === 'refused') throw new Error('our own blank workbook is not one');
  return opened.value;
}

interface FileState {
  /** `null` until they are asked for after an edit. */
  readonly bytes: Uint8Array | null;
  readonly source: XlsxPackage;
  readonly reader: WorkbookReader;
}

class XlsxFile implements XlsxWorkbook {
  constructor(
    private state: FileState,
    private readonly title: string | null,
  ) {}

  outline(): Promise<Outcome<WorkbookOutline>> {
    return settled(() => {
      const { reader } = this.state;
      return done({ title: this.title, sheets: reader.book.sheets.map((entry) => reader.outline(entry)) });
    });
  }

  read(request: ReadRequest, progress?: Progress): Promise<Outcome<WorkbookSnapshot>> {
    return settled(() => {
      const { reader } = this.state;
      const entries = reader.book.sheets.filter(({ name }) => request.sheets?.includes(name) ?? true);
      const sheets = [];
      for (const entry of entries) {
        if (progress?.isCancelled() === true) return cancelled;
        sheets.push(reader.sheet(entry));
        progress?.report(sheets.length, entries.length);
      }
      return done({ title: this.title, dateSystem: reader.book.dateSystem, sheets });
    });
  }

  apply(edits: WorkbookEdits, progress?: Progress): Promise<Outcome<Applied>> {
    return settled(() => {
      const { source, reader } = this.state;
      const outcome = applyEdits({ source, reader }, edits, progress);
      if (outcome.status === 'refused') return outcome;
      const { applied, source: edited } = outcome.value;
      if (edited !== source) this.state = { bytes: null, source: edited, reader: new WorkbookReader(edited) };
      return done(applied);
    });
  }

  save(): Uint8Array {
    const bytes = this.state.bytes ?? this.state.source.toBytes();
    this.state = { ...this.state, bytes };
    return bytes;
  }
}

const cancelled: Outcome<never> = { status: 'refused', problems: [{ code: 'cancelled', place: null }] };

function done<T>(value: T): Outcome<T> {
  return { status: 'done', value };
}

/** All work is done in memory and at once: the promise is there for the port's sake. */
function settled<T>(work: () => Outcome<T>): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    resolve(guarded(work));
  });
}

/** Faults of the file become problems here; a bug of ours goes on. */
function guarded<T>(work: () => Outcome<T>): Outcome<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof PartFault) return { status: 'refused', problems: [error.problem] };
    throw error;
  }
}
