import type { CommandOutcome, CommandStore } from '../../src/commands/command-store';
import { registerCommands } from '../../src/commands/register-commands';
import { sampleDone } from '../support/pane-samples';

interface Trace {
  readonly jumps: readonly unknown[];
  readonly requests: readonly string[];
  readonly shown: number;
  readonly completed: number;
}

/** Registers the commands on an Office that notes what it is asked, and runs the one of the ribbon. */
async function afterCommand(
  compute: () => Promise<CommandOutcome>,
  command = 'computeMutualisation',
): Promise<Trace> {
  const commands = new Map<string, (event: { readonly completed: () => void }) => void>();
  const jumps: unknown[] = [];
  const requests: string[] = [];
  let shown = 0;
  const associate = (name: string, action: (event: { readonly completed: () => void }) => void): void => {
    commands.set(name, action);
  };
  const showAsTaskpane = (): Promise<void> => {
    shown += 1;
    return Promise.resolve();
  };
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  const store: CommandStore = {
    mutualisation: { compute },
    show: (request) => {
      requests.push(request);
    },
    jumpTo: (place) => {
      jumps.push(place);
      return Promise.resolve();
    },
  };
  registerCommands(store);
  const completed = await new Promise<number>((resolve) => {
    commands.get(command)?.({ completed: () => resolve(1) });
  });
  return { jumps, requests, shown, completed };
}

test('a result is shown on its sheet, without the pane', async () => {
  const trace = await afterCommand(() => Promise.resolve({ kind: 'done', result: sampleDone }));
  expect(trace).toEqual({
    jumps: [{ sheet: 'Mutualisation', cell: { row: 0, column: 0 } }],
    requests: [],
    shown: 0,
    completed: 1,
  });
});

test('a result under a title of the person is found under that title', async () => {
  const sheets = [{ key: 'contributions' as const, title: 'Mutu 2014' }];
  const result = { ...sampleDone, applied: { sheets } };
  const trace = await afterCommand(() => Promise.resolve({ kind: 'done', result }));
  expect(trace.jumps).toEqual([{ sheet: 'Mutu 2014', cell: { row: 0, column: 0 } }]);
});

test.each(['refused', 'broken'] as const)('what is %s opens the pane, which has the words', async (kind) => {
  expect(await afterCommand(() => Promise.resolve({ kind }))).toEqual({
    jumps: [],
    requests: [],
    shown: 1,
    completed: 1,
  });
});

test.each([
  ['showAppropriation', 'appropriation'],
  ['showBudget', 'budget'],
])('the button %s opens the pane on its view and computes nothing', async (command, request) => {
  const compute = jest.fn<Promise<CommandOutcome>, []>();
  const trace = await afterCommand(compute, command);
  expect(trace).toEqual({ jumps: [], requests: [request], shown: 1, completed: 1 });
  expect(compute).not.toHaveBeenCalled();
});
