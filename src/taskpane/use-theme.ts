import type { Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { darkPane, lightPane } from './pane-theme';
import type { HostFacts } from './state/pane-services';

const darkSystem = '(prefers-color-scheme: dark)';

/** The theme of Office where it tells it, else that of the system; high contrast is left to the browser's own colours. */
export function useTheme(hostFacts: () => HostFacts): Theme {
  const office = useOfficeTheme(hostFacts);
  const isSystemDark = useSyncExternalStore(subscribeToSystem, isSystemDarkNow);
  if (office !== 'unknown') return office === 'dark' ? darkPane : lightPane;
  return isSystemDark ? darkPane : lightPane;
}

/**
 * Excel sends no event when its theme changes (Outlook alone does), but the person comes back to the pane: then it
 * is asked again.
 */
function useOfficeTheme(hostFacts: () => HostFacts): HostFacts['theme'] {
  const [theme, setTheme] = useState(() => hostFacts().theme);
  useEffect(() => {
    const look = (): void => setTheme(hostFacts().theme);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [hostFacts]);
  return theme;
}

function subscribeToSystem(listener: () => void): () => void {
  const query = window.matchMedia(darkSystem);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function isSystemDarkNow(): boolean {
  return window.matchMedia(darkSystem).matches;
}
