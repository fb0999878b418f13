import { FluentProvider } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { RequestTabs } from './parts/RequestTabs';
import { Shell } from './parts/Shell';
import type { HostFacts } from './state/pane-services';
import type { PaneStore } from './state/pane-store';
import { PaneProvider } from './state/use-pane';
import { useTheme } from './use-theme';
import { OutsideView } from './views/OutsideView';
import { RequestView } from './views/RequestView';

interface PaneProps {
  readonly store: PaneStore;
  readonly hostFacts: () => HostFacts;
}

/** The whole pane, in the theme of Office. */
export function Pane({ store, hostFacts }: PaneProps): ReactElement {
  const [facts] = useState(hostFacts);
  const theme = useTheme(hostFacts);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <PaneProvider value={store}>
        {facts.host === 'excel' ? (
          <Shell navigation={<RequestTabs />}>
            <RequestView />
          </Shell>
        ) : (
          <Shell>
            <OutsideView facts={facts} />
          </Shell>
        )}
      </PaneProvider>
    </FluentProvider>
  );
}
