import type { EntryAccounts } from '../domain/journal/entry-accounts';
import type { Rounding } from '../domain/contribution/scheme';
import type { Rate } from '../domain/values/rate';
import type { ContributionReport } from '../reports/contribution-report';
import type { Applied, Progress } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import type { SettingOrigins } from '../workbook/readers/setting-origins';
import type { SheetCorrection, Understanding } from '../workbook/understanding';

/** How to read texts such as `16.325`. `ask`: they are errors until the person chooses. */
export type DecimalReading = 'ask' | 'comma' | 'point';

/** What a door (pane, ribbon, terminal) may say; what it leaves out comes from the workbook, then from defaults. */
export interface MutualisationSettings {
  /** The calendar year in which the financial year closes. */
  readonly year?: number;
  /** For the whole co-operative; rates of a status or a person still come first. */
  readonly rate?: Rate;
  readonly rounding?: Rounding;
  readonly decimal?: DecimalReading;
  /** Added to those kept in the workbook, sheet by sheet; kept there in turn when the result is written. */
  readonly corrections?: readonly SheetCorrection[];
}

/** Steps of a request, for a progress line; `text/` has the words. */
export type Step = 'outline' | 'read' | 'understand' | 'compute' | 'write' | 'save' | 'ledger';

export interface StepProgress {
  readonly step: (step: Step, done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/** Where a result goes, and whom to tell how far it is. */
export interface Run {
  /** `nowhere`: the result is only given back. */
  readonly destination: 'workbook' | 'nowhere';
  readonly progress?: StepProgress | undefined;
}

export interface Proposal {
  readonly understanding: Understanding;
  /** Those of the whole workbook as it is read now. */
  readonly problems: readonly Problem[];
  /** The settings that are in force, wherever each comes from. */
  readonly settings: EffectiveSettings;
}

export interface EffectiveSettings {
  /** `null` while it cannot be told. */
  readonly year: number | null;
  readonly firstMonth: number;
  readonly rate: Rate;
  readonly rounding: Rounding;
  readonly decimal: DecimalReading;
  /** Where each comes from, when it is known. */
  readonly origins?: SettingOrigins;
  /** Where contributions are booked. */
  readonly accounts?: EntryAccounts;
}

export type ProposalResult =
  | { readonly status: 'done'; readonly proposal: Proposal }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

export type MutualisationResult =
  | {
      readonly status: 'done';
      readonly report: ContributionReport;
      readonly proposal: Proposal;
      /** Warnings only. */
      readonly problems: readonly Problem[];
      /** `null` when nothing was to be written. */
      readonly applied: Applied | null;
    }
  | {
      readonly status: 'refused';
      readonly problems: readonly Problem[];
      /** `null` when the workbook could not be read at all. */
      readonly proposal: Proposal | null;
    };

export type ParametersResult =
  | { readonly status: 'done'; readonly applied: Applied }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

export type { Progress };
