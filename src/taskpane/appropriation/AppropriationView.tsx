import type { ReactElement } from 'react';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { Frame } from '../parts/Frame';
import { StageHeading } from '../parts/StageHeading';

export function AppropriationView(): ReactElement {
  return (
    <Frame>
      <StageHeading>{appropriationPaneText.heading}</StageHeading>
    </Frame>
  );
}
