import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTheme } from '../taskpane/use-theme';
import type { Bench } from './bench/bench';
import { BenchProvider, useBenchState } from './bench/use-bench';
import { useLeavingGuard } from './bench/use-leaving-guard';
import { Landing } from './landing/Landing';
import { useDropTarget } from './landing/use-drop-target';
import type { OfflinePage } from './offline/offline-page';
import { UpdateBar } from './offline/UpdateBar';

/** What stands around a workbook is loaded when there is one. */
const Workspace = lazy(async () => ({ default: (await import('./Workspace')).Workspace }));

const noOffice = () => ({ host: 'outside', needs: '', theme: 'unknown' }) as const;

interface AppProps {
  readonly bench: Bench;
  readonly offline: OfflinePage;
}

/** The whole page, in the theme of the system. */
export function App({ bench, offline }: AppProps): ReactElement {
  const theme = useTheme(noOffice);
  return (
    <FluentProvider theme={theme} style={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <BenchProvider value={bench}>
        <UpdateBar offline={offline} />
        <div style={{ flexGrow: 1, minHeight: 0 }}>
          <Page />
        </div>
      </BenchProvider>
    </FluentProvider>
  );
}

function Page(): ReactElement {
  const { stage } = useBenchState();
  useLeavingGuard();
  useDropTarget();
  if (stage.kind !== 'open') return <Landing />;
  return (
    <Suspense fallback={<Landing />}>
      <Workspace key={stage.workbook.id} />
    </Suspense>
  );
}
