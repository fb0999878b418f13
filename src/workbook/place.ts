/** Where a problem is. */
export interface At {
  readonly place: Place;
}

/** A sheet by its title, and a cell of it, counted from 0, when there is one to jump to. */
export interface Place {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
}
