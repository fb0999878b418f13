/** Where a legal figure stands. `text/` has its French name. */
export interface LegalSource {
  readonly act: 'law-78-763' | 'law-47-1775' | 'cgi';
  readonly article: string;
  /** The numbered point of the article, `null` when it has none. */
  readonly point: number | null;
}

/** A legal figure in force for the financial years that close from `from` to `until`, both included. */
export interface DatedValue<T> {
  readonly from: number;
  /** `null` while it is in force. */
  readonly until: number | null;
  readonly value: T;
  readonly source: LegalSource;
}

/** The figure in force in a closing year, or `null` before the first and after the last. */
export function valueInForce<T>(values: readonly DatedValue<T>[], year: number): DatedValue<T> | null {
  return values.find(({ from, until }) => from <= year && (until === null || year <= until)) ?? null;
}
