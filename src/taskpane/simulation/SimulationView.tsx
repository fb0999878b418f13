import { Body1, Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { presets } from '../../app/preset-schemes';
import type { PresetKey } from '../../domain/contribution/gallery';
import { capitalised } from '../../text/phrases';
import { presetCaution, presetRules } from '../../text/preset-rules';
import { simulationPaneText } from '../../text/simulation-pane-text';
import { Frame } from '../parts/Frame';
import { ProblemList } from '../parts/ProblemList';
import { StageHeading } from '../parts/StageHeading';
import { WrittenSheets } from '../parts/WrittenSheets';
import { usePaneState, usePaneStore } from '../state/use-pane';
import { SimulationResult } from './SimulationResult';
import { simulatedScheme, typedRateChoice, type SimulationState } from './simulation-state';

const words = simulationPaneText;

/** Another scheme on the same year: what to simulate, then what would change and for whom. */
export function SimulationView(): ReactElement {
  const state = usePaneState().simulation;
  const { result, problems } = state;
  return (
    <Frame actions={<Actions state={state} />}>
      <StageHeading>{words.heading}</StageHeading>
      <Body1>{words.intro}</Body1>
      <Choice state={state} />
      {problems.length === 0 ? null : (
        <>
          <Body1>{words.refused}</Body1>
          <ProblemList problems={problems} errors="open" />
        </>
      )}
      {result === null ? null : (
        <>
          <SimulationResult key={state.choice} report={result.report} />
          {result.applied === null ? null : <WrittenSheets sheets={result.applied.sheets} />}
          <ProblemList problems={result.problems} errors="folded" />
        </>
      )}
    </Frame>
  );
}

interface StateProps {
  readonly state: SimulationState;
}

function Actions({ state }: StateProps): ReactElement {
  const { simulation } = usePaneStore();
  const isReady = simulatedScheme(state) !== null;
  return (
    <>
      {state.result === null ? null : <Button onClick={() => void simulation.write()}>{words.write}</Button>}
      <Button appearance="primary" disabledFocusable={!isReady} onClick={() => void simulation.simulate()}>
        {words.simulate}
      </Button>
    </>
  );
}

function Choice({ state }: StateProps): ReactElement {
  const { simulation } = usePaneStore();
  const { choice, rate, keeps } = state;
  const isTyped = choice === typedRateChoice;
  const isFaulty = isTyped && rate.trim() !== '' && simulatedScheme(state) === null;
  return (
    <>
      <Field label={words.scheme} hint={isTyped ? '' : hintOf(choice)}>
        <Select value={choice} onChange={(_, { value }) => simulation.change({ choice: value })}>
          {presets.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
          <option value={typedRateChoice}>{words.typedRate}</option>
        </Select>
      </Field>
      {isTyped ? (
        <Field
          label={words.rate}
          validationState={isFaulty ? 'error' : 'none'}
          validationMessage={isFaulty ? words.rateFault : ''}
        >
          <Input
            value={rate}
            inputMode="decimal"
            onChange={(_, { value }) => simulation.change({ rate: value })}
          />
        </Field>
      ) : null}
      <Checkbox
        label={words.keep}
        checked={keeps === 'particular'}
        onChange={(_, { checked }) =>
          simulation.change({ keeps: checked === true ? 'particular' : 'nothing' })
        }
      />
    </>
  );
}

/** The rule of a published scheme, and that it may have changed. */
function hintOf(choice: string): string {
  // The choices of the list are keys of the gallery, which its events give as plain texts.
  return `${capitalised(presetRules[choice as PresetKey])}. ${presetCaution}`;
}
