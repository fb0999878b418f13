import { presets } from '../../app/preset-schemes';
import { readTypedRate } from '../../app/typed-rate';
import type { SimulatedScheme, WhatIfRequest, WhatIfResult } from '../../app/what-if';
import type { Problem } from '../../workbook/problems';

/** What was chosen to simulate, and what came out. */
export interface SimulationState {
  /** Key of a published scheme, or `rate` for the typed rate. */
  readonly choice: string;
  /** In percent, as typed. */
  readonly rate: string;
  readonly keeps: WhatIfRequest['keeps'];
  /** Of the last simulation; `null` before the first, and when what was chosen has changed since. */
  readonly result: DoneSimulation | null;
  /** Why the last one was refused. */
  readonly problems: readonly Problem[];
}

export type DoneSimulation = Extract<WhatIfResult, { readonly status: 'done' }>;

/** The choice of a rate that is typed. */
export const typedRateChoice = 'rate';

export const initialSimulation: SimulationState = {
  choice: 'opteos',
  rate: '',
  keeps: 'nothing',
  result: null,
  problems: [],
};

/** The scheme as chosen; `null` while the rate cannot be read. */
export function simulatedScheme({ choice, rate }: SimulationState): SimulatedScheme | null {
  if (choice === typedRateChoice) {
    const typed = readTypedRate(rate);
    return typed.kind === 'rate' ? { kind: 'rate', rate: typed.rate } : null;
  }
  const preset = presets.find(({ key }) => key === choice);
  return preset === undefined ? null : { kind: 'preset', key: preset.key };
}
