import { Body1, Button, Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { Frame } from '../parts/Frame';
import { ProblemList } from '../parts/ProblemList';
import { StageHeading } from '../parts/StageHeading';
import { WrittenSheets } from '../parts/WrittenSheets';
import { usePaneStore } from '../state/use-pane';
import { BooksSection } from './BooksSection';
import { InputsSection } from './InputsSection';
import { OutcomeSections } from './OutcomeSections';
import { useAppropriation, type ShownAppropriation } from './use-appropriation';

const words = appropriationPaneText;

/** The result shared out: what is typed at the top, what follows from it below, at once and without the workbook. */
export function AppropriationView(): ReactElement {
  const shown = useAppropriation();
  return (
    <Frame actions={<Actions shown={shown} />}>
      <StageHeading>{words.heading}</StageHeading>
      <SheetStanding shown={shown} />
      <BooksSection shown={shown} />
      <InputsSection shown={shown} />
      <OutcomeSections shown={shown} />
    </Frame>
  );
}

interface ShownProps {
  readonly shown: ShownAppropriation;
}

function Actions({ shown: { outcome } }: ShownProps): ReactElement {
  const store = usePaneStore();
  const isUsable = outcome?.status === 'done';
  return (
    <>
      <Button onClick={() => void store.appropriation.read()}>{words.readSheet}</Button>
      <Button
        appearance="primary"
        disabledFocusable={!isUsable}
        onClick={() => void store.appropriation.write()}
      >
        {words.write}
      </Button>
    </>
  );
}

/** How the pane and the sheet stand to each other. */
function SheetStanding({ shown: { sheet, problems, written, form } }: ShownProps): ReactElement {
  return (
    <>
      <Body1>{sheet === 'there' && written === null ? words.fromSheet : words.intro}</Body1>
      {problems.length === 0 ? null : (
        <>
          <Body1>{words.refused}</Body1>
          <ProblemList problems={problems} errors="open" />
        </>
      )}
      {written === null ? null : (
        <>
          <Caption1 role="status">{written.form === form ? words.written : words.changedSince}</Caption1>
          <WrittenSheets sheets={written.sheets} />
        </>
      )}
    </>
  );
}
