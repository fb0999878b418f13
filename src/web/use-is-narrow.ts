import { useSyncExternalStore } from 'react';

/** Below this width, pane and workbook do not fit side by side. */
export const narrowPage = '(max-width: 899px)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrowPage).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(narrowPage);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
