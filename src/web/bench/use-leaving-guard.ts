import { useEffect } from 'react';
import { hasUnsaved } from './bench-state';
import { useBenchState } from './use-bench';

/** The browser asks before a page with an unsaved result is left; its words are its own. */
export function useLeavingGuard(): void {
  const isUnsaved = hasUnsaved(useBenchState());
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
