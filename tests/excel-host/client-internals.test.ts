import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { bodyIndex, connectOfficeClient, loadOfficeClient } from './office-client';
import type { WireAnswer } from './office-client';
import type { WireRequest } from './wire';

const noResults: WireAnswer = { status: 'succeeded', value: { data: [200, [], '{"Results":[]}'] } };

/** A canary: when a new version of the client changes one of these, this test names it. */
describe('the internals of the Office.js client that the in-memory Excel relies on', () => {
  test('are those of the version that was tried', () => {
    const file = createRequire(resolve('package.json')).resolve('@microsoft/office-js/package.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('version', '1.1.110');
  });

  test('are there under their names', () => {
    const { OSF, OfficeExtension: extension } = loadOfficeClient();
    expect(OSF.DDA.RichApi).toEqual(expect.any(Object));
    expect(extension.Utility).toHaveProperty('_synchronousCleanup');
    expect(Object.getOwnPropertyDescriptor(Office, 'context')?.get).toEqual(expect.any(Function));
    expect(Excel.RequestContext).toEqual(expect.any(Function));
  });

  test('are those that the loader asks a desktop host for, under these names and numbers', () => {
    const folder = dirname(
      createRequire(resolve('package.json')).resolve('@microsoft/office-js/package.json'),
    );
    const read = (file: string): string => readFileSync(join(folder, 'dist', file), 'utf8');
    const client = read('excel-win32-16.01.debug.js');
    expect(client).toMatch(/dispidExecuteRichApiRequestMethod: 93,/);
    expect(client).toMatch(/dispidAppCommandInvocationCompletedMethod: 94,/);
    expect(client).toMatch(/dispidAppCommandInvokedEvent: 39,/);
    for (const name of ['Execute', 'RegisterEvent', 'GetContext'])
      expect(client).toContain(`window.external.${name}(`);
    for (const name of ['GetOfficeThemeInfo', 'GetSettings'])
      expect(client).toContain(`_OsfControlContext.${name}(`);
    for (const name of ['GetSupportedMatrix', 'GetInitialDisplayMode'])
      expect(client).toContain(`context.${name}(`);
    // The loader, the client that it names, the texts: the three files that a host loads.
    expect(read('office.debug.js')).toContain('window.external.GetHostInfo()');
    expect(read('fr-fr/office_strings.js')).not.toBe('');
  });

  test('put the body of a request at its place in the message, as actions on object paths', async () => {
    const bodies: string[] = [];
    connectOfficeClient((body) => {
      bodies.push(body);
      return noResults;
    });
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('S').getRange('A1').values = [[1]];
    await context.sync();
    expect(bodyIndex).toBe(4);
    const request = JSON.parse(bodies[0] ?? '') as WireRequest; // The client's own protocol.
    expect(request.Actions.at(-1)).toMatchObject({ ActionType: 4, Name: 'Values' });
    expect(Object.values(request.ObjectPaths)).toContainEqual(
      expect.objectContaining({ ObjectPathType: 3, Name: 'GetRange' }),
    );
  });

  test('send nothing for an untracked range when a run ends', async () => {
    const bodies: string[] = [];
    connectOfficeClient((body) => {
      bodies.push(body);
      return noResults;
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      range.untrack();
      range.values = [[1]];
      await context.sync();
    });
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).not.toContain('_KeepReference');
  });
});
