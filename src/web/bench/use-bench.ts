import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Bench } from './bench';
import type { BenchState } from './bench-state';

const BenchContext = createContext<Bench | null>(null);

/** Gives the bench to all that is shown inside. */
export const BenchProvider = BenchContext.Provider;

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error('A part of the page is shown without its bench.');
  return bench;
}

export function useBenchState(): BenchState {
  const bench = useBench();
  return useSyncExternalStore(bench.subscribe, bench.getState);
}
