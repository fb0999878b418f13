import type { AppropriationSettings } from '../../app/appropriation-settings';
import type { StepProgress } from '../../app/requests';
import { isCancelled, type RequestRunner } from '../state/request-runner';
import type { StateCell } from '../state/state-cell';
import { formFromSettings, type AppropriationForm } from './appropriation-form';
import type { AppropriationServices } from './appropriation-services';
import type { AppropriationState } from './appropriation-state';
import { readForm } from './read-form';

/** What can be done with the appropriation. */
export interface AppropriationActions {
  /** Looks at the sheet, the first time only. */
  readonly open: () => Promise<void>;
  /** Takes again what is typed on the sheet, in place of what is typed in the pane. */
  readonly read: () => Promise<void>;
  readonly change: (form: AppropriationForm) => void;
  readonly write: () => Promise<void>;
}

export function appropriationActions(
  cell: StateCell,
  run: RequestRunner,
  services: AppropriationServices,
): AppropriationActions {
  const slice = () => cell.get().appropriation;
  const update = (change: Partial<AppropriationState>): void =>
    cell.update({ appropriation: { ...slice(), ...change } });
  const read = async (): Promise<void> => {
    await run({ request: 'appropriation', doing: 'reading-appropriation' }, async (progress) =>
      update(await changeAfterReading(services, progress)),
    );
  };
  return {
    open: async () => {
      if (slice().sheet === 'unknown') await read();
    },
    read,
    change: (form) => {
      update({ form });
      cell.update({ notice: null });
    },
    write: async () => {
      const { form } = slice();
      const { settings, faults } = readForm(form);
      if (faults.size > 0) return;
      await run({ request: 'appropriation', doing: 'writing-appropriation' }, async (progress) => {
        const answer = await services.writeSheet(settings, progress);
        if (answer.status === 'refused') {
          update({ problems: isCancelled(answer.problems) ? [] : answer.problems });
          return;
        }
        const sheets = answer.applied?.sheets ?? [];
        update({ sheet: 'there', problems: [], written: { sheets, form } });
      });
    },
  };
}

/** What a look at the sheet changes; a workbook without one leaves what is typed. */
async function changeAfterReading(
  services: AppropriationServices,
  progress: StepProgress,
): Promise<Partial<AppropriationState>> {
  const answer = await services.readSheet(progress);
  if (answer.status === 'refused') return { problems: isCancelled(answer.problems) ? [] : answer.problems };
  const books = (await services.readBooks?.(progress)) ?? [];
  if (answer.typed === null) return { sheet: 'missing', problems: [], people: {}, books };
  const { typed, problems } = answer;
  return {
    sheet: 'there',
    form: formFromSettings(typed),
    people: peopleOf(typed),
    problems,
    written: null,
    books,
  };
}

function peopleOf(typed: AppropriationSettings): AppropriationSettings {
  const { employees, labourByPay, labourByPresence, labourEqually } = typed;
  return {
    ...(employees === undefined ? {} : { employees }),
    ...(labourByPay === undefined ? {} : { labourByPay }),
    ...(labourByPresence === undefined ? {} : { labourByPresence }),
    ...(labourEqually === undefined ? {} : { labourEqually }),
  };
}
