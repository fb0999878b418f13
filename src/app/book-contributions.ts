import type { Month } from '../domain/values/month';
import {
  buildContributionEntries,
  sectionOf,
  type ContributionEntries,
} from '../reports/contribution-entries';
import type { ContributionReport } from '../reports/contribution-report';
import type { Applied, WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { writeEntries } from '../workbook/writers/write-entries';
import { computeWorkbook } from './compute-workbook';
import { monthObstacle } from './month-obstacle';
import { progressOf } from './propose-reading';
import type { MutualisationSettings, Run } from './requests';

export interface EntryRequest extends MutualisationSettings {
  /** `null`: every month that has figures. */
  readonly month: Month | null;
}

export type EntryResult =
  | {
      readonly status: 'done';
      readonly entries: ContributionEntries;
      /** Warnings only. */
      readonly problems: readonly Problem[];
      readonly applied: Applied | null;
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** The entries that book the contributions of a month or of a year; as a sheet of the workbook when asked. */
export async function bookContributions(
  port: WorkbookPort,
  { month, ...settings }: EntryRequest,
  { destination, progress }: Run,
): Promise<EntryResult> {
  const computed = await computeWorkbook(port, settings, progress);
  if (computed.status === 'refused') return computed;
  const { report, reading, proposal } = computed;
  const { accounts } = reading.settings;
  const { problems } = proposal;
  const obstacles = [...monthObstacle(report, month), ...sharedSections(report, accounts.structureSection)];
  if (obstacles.length > 0) return { status: 'refused', problems: [...obstacles, ...problems] };
  const entries = buildContributionEntries(report, { accounts, month });
  if (destination === 'nowhere') return { status: 'done', entries, problems, applied: null };
  const applied = await port.apply(writeEntries(entries, report.year), progressOf('write', progress));
  if (applied.status === 'refused')
    return { status: 'refused', problems: [...applied.problems, ...problems] };
  return { status: 'done', entries, problems, applied: applied.value };
}

function sharedSections({ entrepreneurs }: ContributionReport, structure: string): readonly Problem[] {
  return entrepreneurs
    .map(({ entrepreneur }) => ({ who: entrepreneur.name, section: sectionOf(entrepreneur) }))
    .filter(({ section }) => section.toLowerCase() === structure.toLowerCase())
    .map((facts) => ({ code: 'section-of-structure', ...facts, place: null }));
}
