import { useMemo } from 'react';
import { appropriateResult, type AppropriationResult } from '../../app/appropriate';
import { usePaneState, usePaneStore } from '../state/use-pane';
import type { AppropriationForm } from './appropriation-form';
import type { AppropriationState } from './appropriation-state';
import { readForm } from './read-form';

export interface ShownAppropriation extends AppropriationState {
  readonly faults: ReadonlyMap<string, string>;
  /** `null` while a field cannot be used, or the result is not typed yet. */
  readonly outcome: AppropriationResult | null;
  readonly change: (form: AppropriationForm) => void;
}

/** The slice of the appropriation, with the figures that follow from what is typed: no workbook is asked. */
export function useAppropriation(): ShownAppropriation {
  const store = usePaneStore();
  const state = usePaneState().appropriation;
  const { form, people } = state;
  const computed = useMemo(() => {
    const { settings, faults } = readForm(form);
    const isReady = faults.size === 0 && settings.result !== undefined;
    return { faults, outcome: isReady ? appropriateResult({ ...settings, ...people }) : null };
  }, [form, people]);
  return { ...state, ...computed, change: store.appropriation.change };
}
