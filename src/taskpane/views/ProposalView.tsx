import { Body1, Button, Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Proposal } from '../../app/requests';
import { paneText } from '../../text/pane-text';
import { Frame } from '../parts/Frame';
import { ProblemList } from '../parts/ProblemList';
import { Section } from '../parts/Section';
import { SettingsSection } from '../parts/SettingsSection';
import { SheetList } from '../parts/SheetList';
import { StageHeading } from '../parts/StageHeading';
import { faultsOf } from '../state/draft';
import { useMutualisation, usePaneStore } from '../state/use-pane';

const words = paneText.proposal;

interface ProposalViewProps {
  readonly proposal: Proposal;
}

/** What was understood of the workbook, sheet by sheet, to be seen and corrected before anything is computed. */
export function ProposalView({ proposal }: ProposalViewProps): ReactElement {
  const { draft } = useMutualisation();
  return (
    <Frame actions={<ProposalActions />}>
      <StageHeading>{words.heading}</StageHeading>
      <Body1>{summaryOf(proposal)}</Body1>
      {draft.isRead ? null : <Caption1 role="status">{words.changed}</Caption1>}
      <ProblemList problems={proposal.problems} errors="folded" />
      <Section title={words.sheets}>
        <SheetList understanding={proposal.understanding} />
      </Section>
      <SettingsSection proposal={proposal} />
    </Frame>
  );
}

function ProposalActions(): ReactElement {
  const store = usePaneStore();
  const { draft } = useMutualisation();
  const isUsable = faultsOf(draft).length === 0;
  return (
    <>
      <Button disabledFocusable={!isUsable} onClick={() => void store.mutualisation.read()}>
        {paneText.actions.readAgain}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={!isUsable}
        onClick={() => void store.mutualisation.compute()}
      >
        {paneText.actions.compute}
      </Button>
    </>
  );
}

function summaryOf({ understanding }: Proposal): string {
  const sheets = understanding.sheets.filter(({ use }) => use === 'turnover');
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const rows = tables.reduce((sofar, { rowsRead }) => sofar + rowsRead, 0);
  return sheets.length === 0 ? words.nothing : words.summary(sheets.length, rows);
}
