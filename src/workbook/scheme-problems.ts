import type { At, Place } from './problems';

/** Faults of the table of schemes, each with its cell: they refuse the request. */
export type SchemeError =
  /** A cell whose words or number mean nothing there. */
  | ({
      readonly code: 'scheme-cell-invalid';
      readonly column: string;
      readonly value: string;
      readonly expected: SchemeCellKind;
    } & At)
  /** Brackets, and nothing that says whether their rates are for slices or for the whole. */
  | ({ readonly code: 'tariff-unstated'; readonly rule: string } & At)
  | ({ readonly code: 'bracket-order'; readonly before: string; readonly bound: string } & At)
  /** The last bracket has a bound: nothing tells the rate above it. */
  | ({ readonly code: 'bracket-unclosed'; readonly rule: string } & At)
  /** A line of a bracket says otherwise what the first line of its scheme has said. */
  | ({ readonly code: 'bracket-line-differs'; readonly column: string; readonly value: string } & At)
  | ({ readonly code: 'floor-above-cap'; readonly floor: string; readonly cap: string } & At)
  /** A scheme should go into the sheet of parameters, and there is one: it is the person's own. */
  | ({ readonly code: 'parameters-there' } & At)
  /** A category together with a person or a status. */
  | ({ readonly code: 'scheme-scope-twofold'; readonly category: string } & At);

/** What a scheme asks for and the workbook does not give: they do not refuse. */
export type SchemeWarning =
  /** A scheme for a category of which nothing was sold. */
  | ({ readonly code: 'category-unused'; readonly category: string } & At)
  /** A base that deducts purchases, in a workbook without any. */
  | {
      readonly code: 'base-without-purchases';
      readonly rule: string;
      readonly place: Place | null;
    }
  /** A scheme that counts months since the entry, for people whose entry is not known. */
  | {
      readonly code: 'entry-needed';
      readonly rule: string;
      readonly people: readonly string[];
      readonly place: Place | null;
    }
  /** A base cumulated since the entry, for somebody who came before the year and has no figure of then. */
  | {
      readonly code: 'opening-missing';
      readonly rule: string;
      readonly people: readonly string[];
      readonly place: Place | null;
    }
  /** A credit note that names an invoice which no table has. */
  | ({ readonly code: 'corrected-invoice-unknown'; readonly who: string; readonly number: string } & At);

/** What a cell of the table of schemes may hold. */
export type SchemeCellKind = 'base' | 'window' | 'tariff' | 'amount' | 'floor' | 'months' | 'levies';
