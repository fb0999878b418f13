/** Why an appropriation cannot be computed; what breaks the law is a check of its result instead. */
export type AppropriationError =
  /** Neither typed on the sheet nor said by the door. */
  | { readonly code: 'result-missing'; readonly place: null }
  /** Several shares are left open: nothing tells how the rest divides between them. */
  | {
      readonly code: 'shares-undetermined';
      readonly missing: readonly ShareName[];
      readonly place: null;
    }
  /** Above 100 %, or all are given and stay below it. */
  | { readonly code: 'shares-do-not-add-up'; readonly total: string; readonly place: null }
  /** The criteria that the labour share is divided by are not 100 % together. */
  | { readonly code: 'labour-key-not-whole'; readonly total: string; readonly place: null }
  /** Something is to be divided by a criterion that no employee has anything of. */
  | {
      readonly code: 'labour-criterion-empty';
      readonly criterion: 'pay' | 'presence' | 'equal';
      readonly place: null;
    }
  | {
      readonly code: 'labour-booked-too-large';
      readonly booked: string;
      readonly base: string;
      readonly place: null;
    };

/** Does not refuse: what is typed wins over the imported accounts. */
export interface BooksDiffer {
  readonly code: 'books-differ';
  readonly field: 'result' | 'labourBooked' | 'priorLosses' | 'legalReserve' | 'highestCapital';
  readonly typed: string;
  readonly booked: string;
  /** `119`; `7-6` for the difference of the two classes. */
  readonly account: string;
  readonly place: null;
}

export type ShareName = 'legal' | 'fund' | 'labour' | 'interest';
