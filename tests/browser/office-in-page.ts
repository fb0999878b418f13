import type { Page } from 'playwright-core';
import type { ExcelHost } from '../excel-host/excel-host';
import { bodyIndex } from '../excel-host/office-client';

/** What Excel for Windows tells its add-ins, as far as it matters here. */
export interface OfficeFacts {
  readonly excelApi: string;
  /** The background of the theme of Office, `0xrrggbb`. */
  readonly background: number;
}

/** What the page shows a test of the host that stands behind it. */
interface OfficeDoor {
  /** Clicks a button of the ribbon; resolves when the command says that it has ended. */
  readonly clickRibbon: (functionName: string) => Promise<void>;
  /** The person chooses another theme of Office. */
  background: number;
}

interface PageWithOffice {
  readonly answerExcel: (body: string) => Promise<Awaited<ReturnType<ExcelHost['answer']>>>;
  external: unknown;
  officeDoor: OfficeDoor;
}

/**
 * Puts an Excel behind the page, where the desktop version has it: `window.external`, which Microsoft's own loader
 * finds by itself. Requests go to the host of the test; the ribbon and the theme are moved from there.
 */
export async function putOfficeBehind(
  page: Page,
  host: ExcelHost,
  facts: Partial<OfficeFacts> = {},
): Promise<void> {
  await page.exposeFunction('answerExcel', host.answer);
  const all = { excelApi: '1.15', background: 0xffffff, ...facts };
  await page.addInitScript(defineExternal, { ...all, bodyIndex, ids: dispatchIds });
}

/** Numbers of the protocol between the loader and a desktop host. */
const dispatchIds = { richApiRequest: 93, commandCompleted: 94, commandInvoked: 39 } as const;

type External = OfficeFacts & { readonly bodyIndex: number; readonly ids: typeof dispatchIds };

/** Runs in the page, before every other script: it can use nothing of this file but its argument. */
function defineExternal({ excelApi, background, bodyIndex: bodyAt, ids }: External): void {
  const here = window as unknown as PageWithOffice; // The test adds these to the page.
  const safeArray = (items: readonly unknown[]): unknown => ({ toArray: () => items, dimensions: () => 1 });
  const handlers = new Map<number, (id: number, payload: unknown) => void>();
  const running = new Map<string, () => void>();
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'mutualisation',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'fr-FR',
    GetAppDataLocale: () => 'fr-FR',
    GetDocUrl: () => '',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: excelApi, SharedRuntime: '1.1' }),
    GetInitialDisplayMode: () => 1,
    GetSettings: () => ({ Read: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: here.officeDoor.background }),
  };
  here.officeDoor = {
    background,
    clickRibbon: (name) =>
      new Promise((resolve) => {
        const id = `click-${String(running.size)}`;
        running.set(id, resolve);
        handlers.get(ids.commandInvoked)?.(ids.commandInvoked, safeArray([id, name, '{}']));
      }),
  };
  here.external = {
    GetHostInfo: () => 'excel$win32$16.01$fr-FR$$$$1',
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: async (id: number, params: readonly unknown[], done: (answer: unknown) => void) => {
      if (id !== ids.richApiRequest) {
        if (id === ids.commandCompleted) running.get(String(params[0]))?.();
        done(safeArray([0, safeArray([])]));
        return;
      }
      const message = params[0] as readonly unknown[]; // As the client builds it.
      const answer = await here.answerExcel(String(message[bodyAt]));
      if (answer.status === 'failed') done(safeArray([answer.error.code]));
      else done(safeArray([0, safeArray(answer.value.data)]));
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      done: (answer: unknown) => void,
    ) => {
      handlers.set(id, handler);
      setTimeout(() => done(safeArray([0])), 0);
    },
    UnregisterEvent: (_id: number, _target: string, done: (answer: unknown) => void) => done(safeArray([0])),
  };
}

/** Clicks a button of the ribbon and waits for the end of its command. */
export function clickRibbon(page: Page, functionName: string): Promise<void> {
  return page.evaluate(
    (name) => (window as unknown as PageWithOffice).officeDoor.clickRibbon(name), // Defined above.
    functionName,
  );
}

/** Another theme is chosen in Excel, and the person comes back to the pane. */
export function changeTheme(page: Page, background: number): Promise<void> {
  return page.evaluate((colour) => {
    (window as unknown as PageWithOffice).officeDoor.background = colour; // Defined above.
    window.dispatchEvent(new Event('focus'));
  }, background);
}
