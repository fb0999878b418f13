import type { ReactElement } from 'react';
import type { Proposal } from '../../app/requests';
import { paneText } from '../../text/pane-text';
import { Section } from './Section';
import { SettingsForm } from './SettingsForm';

interface SettingsSectionProps {
  readonly proposal: Proposal;
}

/** The settings that a proposal is read with, and the offer of a sheet for them when the workbook has none. */
export function SettingsSection({ proposal }: SettingsSectionProps): ReactElement {
  const isThere = proposal.understanding.sheets.some(
    ({ use, tables }) => use === 'parameters' || tables.some(({ kind }) => kind === 'parameters'),
  );
  return (
    <Section title={paneText.proposal.settings}>
      <SettingsForm settings={proposal.settings} parameters={isThere ? 'there' : 'missing'} />
    </Section>
  );
}
