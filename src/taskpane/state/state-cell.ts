import { initialState, type PaneState } from './pane-state';

/** The one place that holds the state; who listens is told of every change. */
export interface StateCell {
  readonly get: () => PaneState;
  /** Changes these parts, and leaves the others. */
  readonly update: (change: Partial<PaneState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function stateCell(): StateCell {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    update: (change) => {
      state = { ...state, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
