import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneState } from '../state/use-pane';

/** A short word about something that happened beside the stage. The region is always there, so that it is announced. */
export function NoticeBar(): ReactElement {
  const { notice } = usePaneState();
  return (
    <div role="status">
      {notice === null ? null : (
        <MessageBar intent={notice.tone === 'good' ? 'success' : 'error'} layout="multiline" shape="square">
          <MessageBarBody>{notice.text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
