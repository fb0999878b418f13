import { computeContributions } from '../domain/contribution/compute-contributions';
import type { ContributionInputs } from '../domain/contribution/contribution-inputs';
import type { PresetKey } from '../domain/contribution/gallery';
import type { Scheme } from '../domain/contribution/scheme';
import type { Rate } from '../domain/values/rate';
import { buildContributionReport } from '../reports/build-contribution-report';
import { buildWhatIfReport } from '../reports/build-what-if-report';
import type { WhatIfReport } from '../reports/what-if-report';
import type { Applied, WorkbookPort } from '../workbook/port';
import { hasErrors, type Problem } from '../workbook/problems';
import { checkSchemes } from '../workbook/readers/check-schemes';
import { ProblemList } from '../workbook/readers/problem-list';
import { readWorkbook } from '../workbook/readers/read-workbook';
import { writeWhatIf } from '../workbook/writers/write-what-if';
import { missingRates } from './missing-rates';
import { presetScheme } from './preset-schemes';
import { cancelled, progressOf, readSnapshot } from './propose-reading';
import type { MutualisationSettings, Run } from './requests';

/** Another scheme for everybody, or for those who have none of their own. */
export interface WhatIfRequest extends MutualisationSettings {
  readonly simulated: SimulatedScheme;
  readonly keeps: WhatIfReport['keeps'];
}

export type SimulatedScheme =
  { readonly kind: 'preset'; readonly key: PresetKey } | { readonly kind: 'rate'; readonly rate: Rate };

export type WhatIfResult =
  | {
      readonly status: 'done';
      readonly report: WhatIfReport;
      /** Warnings only. */
      readonly problems: readonly Problem[];
      /** `null` when nothing was to be written. */
      readonly applied: Applied | null;
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** The same year under another scheme, side by side with today's; nothing of the real figures is touched. */
export async function whatIf(
  port: WorkbookPort,
  { simulated, keeps, ...settings }: WhatIfRequest,
  { destination, progress }: Run,
): Promise<WhatIfResult> {
  const snapshot = await readSnapshot(port, progress);
  if (snapshot.status === 'refused') return snapshot;
  const scheme = schemeOf(simulated);
  const needsMore = scheme.base !== 'turnover' ? ({ sides: 'read' } as const) : {};
  const { inputs, problems: found } = readWorkbook(snapshot.value, { ...settings, ...needsMore });
  progress?.step('understand', 1, 1);
  if (inputs === null || hasErrors(found)) return { status: 'refused', problems: found };
  const other = { ...inputs, schemes: [...keptSchemes(inputs, keeps), scheme] };
  const [today, then] = [computeContributions(inputs), computeContributions(other)];
  if (today.missing.length > 0)
    return { status: 'refused', problems: [...missingRates(today.missing), ...found] };
  const report = buildWhatIfReport({
    today: buildContributionReport(inputs, today),
    simulated: buildContributionReport(other, then),
    scheme,
    keeps,
  });
  progress?.step('compute', 1, 1);
  if (progress?.isCancelled() === true) return { status: 'refused', problems: [cancelled] };
  const problems = [...found, ...problemsOfScheme(scheme, other)];
  if (destination === 'nowhere') return { status: 'done', report, problems, applied: null };
  const applied = await port.apply(writeWhatIf(report), progressOf('write', progress));
  if (applied.status === 'refused')
    return { status: 'refused', problems: [...applied.problems, ...problems] };
  return { status: 'done', report, problems, applied: applied.value };
}

function schemeOf(simulated: SimulatedScheme): Scheme {
  if (simulated.kind === 'preset') return presetScheme(simulated.key);
  return {
    name: '',
    scope: { kind: 'cooperative' },
    validFrom: null,
    validTo: null,
    base: 'turnover',
    window: 'month',
    tariff: { kind: 'flat', rate: simulated.rate },
  };
}

function keptSchemes({ schemes }: ContributionInputs, keeps: WhatIfReport['keeps']): readonly Scheme[] {
  return keeps === 'nothing' ? [] : schemes.filter(({ scope }) => scope.kind !== 'cooperative');
}

/** What the simulated scheme asks for and the workbook does not give. */
function problemsOfScheme(scheme: Scheme, inputs: ContributionInputs): readonly Problem[] {
  const problems = new ProblemList();
  checkSchemes([{ scheme, place: null }], inputs, problems);
  return problems.all;
}
