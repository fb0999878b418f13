import { createContext, useContext, useSyncExternalStore } from 'react';
import type { MutualisationState } from './mutualisation-state';
import type { PaneState } from './pane-state';
import type { PaneStore } from './pane-store';

const PaneContext = createContext<PaneStore | null>(null);

/** Gives the store to all that is shown inside. */
export const PaneProvider = PaneContext.Provider;

export function usePaneStore(): PaneStore {
  const store = useContext(PaneContext);
  if (store === null) throw new Error('The pane is shown without its store.');
  return store;
}

export function usePaneState(): PaneState {
  const store = usePaneStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** The slice of the contributions. */
export function useMutualisation(): MutualisationState {
  return usePaneState().mutualisation;
}
