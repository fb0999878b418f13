import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { ProblemList } from '../parts/ProblemList';
import { CascadeSection } from './CascadeSection';
import { ChecksSection } from './ChecksSection';
import { EmployeesSection } from './EmployeesSection';
import { EntriesSection } from './EntriesSection';
import { ResolutionSection } from './ResolutionSection';
import type { ShownAppropriation } from './use-appropriation';
import { YearsSection } from './YearsSection';

const words = appropriationPaneText;

interface OutcomeSectionsProps {
  readonly shown: ShownAppropriation;
}

/** What follows from what is typed, or why nothing does. The scale of a rate stays in its place whatever it gives. */
export function OutcomeSections({ shown }: OutcomeSectionsProps): ReactElement {
  const { outcome, faults } = shown;
  const report = outcome?.status === 'done' ? outcome.report : null;
  return (
    <>
      {outcome === null ? (
        <Body1 role="status">{faults.size > 0 ? words.faulty : words.waiting}</Body1>
      ) : null}
      {outcome?.status === 'refused' ? <ProblemList problems={outcome.problems} errors="open" /> : null}
      {report === null ? null : (
        <>
          <ChecksSection appropriation={report.appropriation} />
          <CascadeSection appropriation={report.appropriation} />
        </>
      )}
      <YearsSection shown={shown} report={report} />
      {report === null ? null : (
        <>
          <EmployeesSection report={report} />
          <ResolutionSection appropriation={report.appropriation} />
          <EntriesSection entries={report.entries} />
        </>
      )}
    </>
  );
}
