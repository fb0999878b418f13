import { computeMutualisation } from '../../src/app/compute-mutualisation';
import { problemRemedy, problemSentence } from '../../src/text/problem-sentences';
import { openOffice } from '../../src/workbook/adapters/office';
import { isWarning } from '../../src/workbook/problems';
import { eightMonths } from './eight-months';
import { hostCodes } from './excel-host';
import type { ExcelHost } from './excel-host';
import { enter } from './host-input';
import { newSheet, pictureOf } from './host-model';
import type { HostSheet, HostWorkbook } from './host-model';
import { hostFromDescription } from './host-from-description';
import { hostOf, setExcelApi } from './open-host';

jest.setTimeout(60_000);

/** The main job as the pane asks for it; gives what the person is told when it is refused, `null` when it is done. */
async function told(): Promise<readonly string[] | null> {
  const result = await computeMutualisation(openOffice(), { year: 2014 }, { destination: 'workbook' });
  if (result.status === 'done') return null;
  const errors = result.problems.filter((problem) => !isWarning(problem));
  return errors.map((problem) =>
    // Fixed spaces are typed as plain ones below.
    `${problemSentence(problem)} ${problemRemedy(problem)}`.replaceAll(/\s/g, ' '),
  );
}

/** A workbook before the first run, and the same after one: what the person has before the failure. */
async function starts(): Promise<Readonly<Record<'for the first time' | 'again', HostWorkbook>>> {
  const written = hostOf(hostFromDescription(eightMonths));
  setExcelApi('1.15');
  expect(await told()).toBeNull();
  return { 'for the first time': hostFromDescription(eightMonths), again: written.workbook };
}

const sentences = {
  cellEditMode:
    'Une cellule est en cours de saisie. Validez la saisie par Entrée, ou annulez-la par Échap, puis recommencez.',
  sessionLost:
    'La session avec Excel est perdue. Enregistrez, fermez et rouvrez le classeur, puis recommencez.',
  accessDenied:
    'Excel refuse l’accès au classeur. Vérifiez que le classeur n’est ni en lecture seule ni protégé et que vous avez le droit de le modifier, puis recommencez.',
  connectionGone: 'La connexion est coupée. Vérifiez le réseau, puis recommencez.',
} as const;

/** Three requests read, one looks, one writes. */
const requests = [1, 2, 3, 4, 5];

describe.each(['for the first time', 'again'] as const)('when the main job is run %s', (when) => {
  test.each(['cellEditMode', 'sessionLost', 'accessDenied', 'connectionGone'] as const)(
    'and one request fails with %s, whichever it is, the workbook stays and one sentence says why',
    async (fault) => {
      const start = (await starts())[when];
      for (const number of requests) {
        const host = hostOf(structuredClone(start));
        host.setFaults({ atRequest: { number, code: hostCodes[fault] } });
        expect({ number, told: await told() }).toEqual({ number, told: [sentences[fault]] });
        expect(pictureOf(host.workbook)).toEqual(pictureOf(start));
        expect(host.unknownMembers).toEqual([]);
      }
    },
  );

  test('and Excel is gone for good from some request on, the workbook stays and the person knows what to do', async () => {
    const start = (await starts())[when];
    for (const number of requests) {
      const host = hostOf(structuredClone(start));
      host.setFaults({ fromRequest: { number, code: hostCodes.connectionGone } });
      const answer = (await told()) ?? [];
      expect(answer[0]).toBe(sentences.connectionGone);
      // While it was writing, nobody can look whether anything was written: that is said, with the sheets.
      const more = number < 5 ? [] : [expect.stringMatching(/Annulez par Ctrl\+Z, ou fermez le classeur/)];
      expect(answer.slice(1)).toEqual(more);
      expect(pictureOf(host.workbook)).toEqual(pictureOf(start));
    }
  });

  test('and the answer to the write is lost, the workbook is as before or complete, and what is said is true', async () => {
    const start = (await starts())[when];
    const complete = hostOf(structuredClone(start));
    expect(await told()).toBeNull();
    const host = hostOf(structuredClone(start));
    host.setFaults({ lostAnswer: 5 });
    const answer = await told();
    expect(answer === null || answer[0] === sentences.connectionGone).toBe(true);
    expect(pictureOf(host.workbook)).toEqual(pictureOf(answer === null ? complete.workbook : start));
  });

  test('and any action of the write fails, the workbook is as before or complete, and one sentence says which', async () => {
    const start = (await starts())[when];
    const complete = hostOf(structuredClone(start));
    expect(await told()).toBeNull();
    const before = complete.journal.slice(0, 4).reduce((sum, { actions }) => sum + actions, 0);
    const all = before + (complete.journal[4]?.actions ?? 0);
    const pictures = { done: pictureOf(complete.workbook), refused: pictureOf(start) };
    // A few hundred actions; failures.test.ts breaks a smaller write at each one.
    for (let action = before + 1; action <= all; action += 17) {
      const host = hostOf(structuredClone(start));
      host.setFaults({ atAction: action });
      const answer = await told();
      const expected = answer === null ? pictures.done : pictures.refused;
      expect(answer ?? [hostFailed]).toEqual([hostFailed]);
      expect({ action, picture: pictureOf(host.workbook) }).toEqual({ action, picture: expected });
    }
  });
});

const hostFailed =
  'Excel a échoué : « GeneralException: Injected. ». Recommencez ; si l’échec se répète, fermez et rouvrez le classeur, et signalez-nous ce message.';

interface Obstacle {
  readonly what: string;
  readonly put: (host: ExcelHost) => void;
  readonly says: readonly string[];
}

const obstacles: readonly Obstacle[] = [
  {
    what: 'a sheet of ours is protected',
    put: (host) => void (sheetOf(host, 'Mutualisation').isProtected = true),
    says: [
      'Feuille « Mutualisation » : la feuille est protégée, le résultat ne peut pas y être écrit. Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis recommencez.',
    ],
  },
  {
    what: 'a filter hides lines of ours',
    put: (host) =>
      void sheetOf(host, 'Mutualisation – détail').filtered.push({ top: 4, left: 0, bottom: 20, right: 7 }),
    says: [
      'Feuille « Mutualisation – détail », cellule A5 : un filtre cache des lignes là où le résultat doit être écrit. Effacez le filtre (onglet Données, « Effacer »), puis recommencez.',
    ],
  },
  {
    what: 'cells of ours are merged',
    put: (host) => void sheetOf(host, 'Contrôles').merged.push({ top: 2, left: 0, bottom: 2, right: 1 }),
    says: [
      'Feuille « Contrôles », cellule A3 : des cellules fusionnées se trouvent là où le résultat doit être écrit. Annulez la fusion, puis recommencez.',
    ],
  },
  {
    what: 'the person has a sheet with a title of ours',
    put: ({ workbook }) => {
      workbook.names = workbook.names.filter(({ name }) => !name.endsWith('.reading'));
    },
    says: [
      'Feuille « Lecture » : une feuille de ce nom existe déjà et n’est pas la nôtre. Renommez cette feuille, puis recommencez ; elle n’a pas été touchée.',
      'Feuille « Lecture » : un tableau ou un nom « Lecture » existe déjà et n’est pas le nôtre. Renommez-le (onglet Création de tableau, ou Gestionnaire de noms), puis recommencez.',
    ],
  },
];

test.each(obstacles)('when $what, nothing is written and the sentence says where', async ({ put, says }) => {
  const host = hostOf((await starts()).again);
  put(host);
  const before = structuredClone(host.workbook);
  expect(await told()).toEqual(says);
  expect(pictureOf(host.workbook)).toEqual(pictureOf(before));
  expect(host.unknownMembers).toEqual([]);
});

test('a sheet of the person with our title refuses the very first run', async () => {
  const workbook = hostFromDescription(eightMonths);
  const hers = newSheet(workbook, 'CONTRÔLES');
  workbook.sheets.push(hers);
  enter(hers, { row: 0, column: 0 }, 'à moi');
  const before = structuredClone(workbook);
  hostOf(workbook);
  setExcelApi('1.15');
  expect(await told()).toEqual([
    'Feuille « CONTRÔLES » : une feuille de ce nom existe déjà et n’est pas la nôtre. Renommez cette feuille, puis recommencez ; elle n’a pas été touchée.',
  ]);
  expect(pictureOf(workbook)).toEqual(pictureOf(before));
});

test('the structure of the workbook is locked: no sheet can be added, and that is said once', async () => {
  const workbook = { ...hostFromDescription(eightMonths), isStructureLocked: true };
  hostOf(workbook);
  setExcelApi('1.15');
  expect(await told()).toEqual([
    'La structure du classeur est protégée, aucune feuille ne peut y être ajoutée. Ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.',
  ]);
  expect(workbook.sheets).toHaveLength(8);
});

test.each([
  ['1.20', { delayForCellEdit: true, mergeUndoGroup: true }],
  ['1.15', { delayForCellEdit: true }],
])('with ExcelApi %s one run writes everything, with %j', async (version, options) => {
  hostOf(hostFromDescription(eightMonths));
  setExcelApi(version);
  const run = jest.spyOn(Excel, 'run');
  expect(await told()).toBeNull();
  expect(run.mock.calls.map(([first]) => first as unknown)).toEqual([options]);
  run.mockRestore();
});

function sheetOf({ workbook }: ExcelHost, title: string): HostSheet {
  const sheet = workbook.sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`No sheet ${title}`);
  return sheet;
}
