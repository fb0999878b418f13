import type { DecimalReading, MutualisationSettings } from '../../app/requests';
import type { Rounding } from '../../domain/contribution/scheme';
import { rateFromTyping, yearFromTyping } from '../../text/typed-values';
import type { SheetCorrection } from '../../workbook/understanding';

/** What the person chose in the pane, as typed. An empty text or `null` leaves the choice to the workbook. */
export interface Draft {
  readonly year: string;
  readonly rate: string;
  readonly rounding: Rounding | null;
  readonly decimal: DecimalReading | null;
  /** At most one per sheet. */
  readonly corrections: readonly SheetCorrection[];
  /** False as soon as something was changed that the last reading did not know. */
  readonly isRead: boolean;
}

export const emptyDraft: Draft = {
  year: '',
  rate: '',
  rounding: null,
  decimal: null,
  corrections: [],
  isRead: true,
};

export type DraftFault = 'year' | 'rate';

/** The fields that cannot be used as typed. */
export function faultsOf(draft: Draft): readonly DraftFault[] {
  const faults: DraftFault[] = [];
  if (draft.year.trim() !== '' && yearFromTyping(draft.year) === null) faults.push('year');
  if (draft.rate.trim() !== '' && rateFromTyping(draft.rate) === null) faults.push('rate');
  return faults;
}

/** What is asked of the application. A field that cannot be used is left out: {@link faultsOf} names it. */
export function settingsOf(draft: Draft): MutualisationSettings {
  const year = yearFromTyping(draft.year);
  const rate = rateFromTyping(draft.rate);
  return {
    ...(year === null ? {} : { year }),
    ...(rate === null ? {} : { rate }),
    ...(draft.rounding === null ? {} : { rounding: draft.rounding }),
    ...(draft.decimal === null ? {} : { decimal: draft.decimal }),
    ...(draft.corrections.length === 0 ? {} : { corrections: draft.corrections }),
  };
}

/** The draft with this correction in place of any other of the same sheet. */
export function withCorrection(draft: Draft, correction: SheetCorrection): Draft {
  return {
    ...draft,
    corrections: [...draft.corrections.filter(({ sheet }) => sheet !== correction.sheet), correction],
    isRead: false,
  };
}

export function correctionOf(draft: Draft, sheet: string): SheetCorrection | null {
  return draft.corrections.find((correction) => correction.sheet === sheet) ?? null;
}
