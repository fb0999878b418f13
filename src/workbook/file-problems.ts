/** Why a file is not read as a workbook, or cannot be written. */
export type FileError =
  | { readonly code: 'file-not-found'; readonly place: null; readonly file: string }
  | { readonly code: 'file-unreadable'; readonly place: null; readonly file: string; readonly reason: string }
  /** Not an .xlsx or .xlsm: what it is, by its content. */
  | { readonly code: 'file-not-a-workbook'; readonly place: null; readonly found: FileKind }
  | { readonly code: 'file-encrypted'; readonly place: null }
  | { readonly code: 'file-damaged'; readonly place: null; readonly part: string }
  /** More parts, bytes or compression than any honest workbook: a zip bomb. */
  | { readonly code: 'file-too-large'; readonly place: null; readonly part: string }
  /** DTD or entities in the XML: refused, never resolved. */
  | { readonly code: 'file-has-entities'; readonly place: null; readonly part: string }
  | {
      readonly code: 'file-unwritable';
      readonly place: null;
      readonly file: string;
      readonly reason: string;
    }
  /** Several files were to be written, one could not be, and these could not be made what they were. */
  | { readonly code: 'files-not-restored'; readonly place: null; readonly files: readonly string[] };

export type FileKind = 'empty' | 'xls' | 'xlsb' | 'ods' | 'pdf' | 'text' | 'zip' | 'word' | 'unknown';
