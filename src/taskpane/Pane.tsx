import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HostFacts } from './state/pane-services';
import type { PaneStore } from './state/pane-store';
import { PaneProvider } from './state/use-pane';
import { useTheme } from './use-theme';
import { OutsideView } from './views/OutsideView';
import { StageView } from './views/StageView';

interface PaneProps {
  readonly store: PaneStore;
  readonly facts: HostFacts;
}

/** The whole pane, in the theme of Office. */
export function Pane({ store, facts }: PaneProps): ReactElement {
  const theme = useTheme(facts.theme);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <PaneProvider value={store}>
        {facts.host === 'excel' ? <StageView /> : <OutsideView facts={facts} />}
      </PaneProvider>
    </FluentProvider>
  );
}
