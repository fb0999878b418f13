/** Where the contribution is booked; the co-operative's own numbers, from its parameters. */
export interface EntryAccounts {
  /** Debited on the entrepreneur's section. */
  readonly contribution: string;
  /** Credited on the structure's section; the same account as a rule, so that it nets to zero. */
  readonly credited: string;
  readonly journal: string;
  readonly structureSection: string;
}
