import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { paneText } from '../../text/pane-text';
import { Frame } from '../parts/Frame';
import { StageHeading } from '../parts/StageHeading';

const words = paneText.later;

interface LaterViewProps {
  /** Brings the code of the view; asked once, and again after a failure. */
  readonly load: () => Promise<ComponentType>;
}

type Loaded =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly View: ComponentType };

/** A view whose code is no part of the first page: who does not need it does not wait for it. */
export function LaterView({ load }: LaterViewProps): ReactElement {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'waiting' });
  const isWaiting = loaded.kind === 'waiting';
  useEffect(() => {
    if (!isWaiting) return;
    load().then(
      (View) => setLoaded({ kind: 'here', View }),
      // The network may be gone since the pane was opened.
      () => setLoaded({ kind: 'failed' }),
    );
  }, [load, isWaiting]);
  if (loaded.kind === 'here') return <loaded.View />;
  if (loaded.kind === 'waiting') return <Spinner label={words.waiting} />;
  return (
    <Frame
      actions={
        <Button appearance="primary" onClick={() => setLoaded({ kind: 'waiting' })}>
          {words.again}
        </Button>
      }
    >
      <StageHeading>{words.failed}</StageHeading>
      <Body1>{words.remedy}</Body1>
    </Frame>
  );
}
