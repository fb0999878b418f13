import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { darkPane, lightPane } from './pane-theme';
import type { HostFacts } from './state/pane-services';

const darkSystem = '(prefers-color-scheme: dark)';

/** The theme of Office where it tells it, else that of the system; high contrast is left to the browser's own colours. */
export function useTheme(office: HostFacts['theme']): Theme {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, isSystemDarkNow);
  if (office !== 'unknown') return office === 'dark' ? darkPane : lightPane;
  return isSystemDark ? darkPane : lightPane;
}

function subscribeToSystem(listener: () => void): () => void {
  const query = window.matchMedia(darkSystem);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function isSystemDarkNow(): boolean {
  return window.matchMedia(darkSystem).matches;
}
