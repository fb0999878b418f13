import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ExcelHost } from '../excel-host/excel-host';
import { putOfficeBehind } from './office-in-page';
import type { OfficeFacts } from './office-in-page';
import { paneAddress, serveFolder } from './serve-folder';
import type { Asked } from './serve-folder';

/** The built pane in a page, with what it asked of the network and what the console said. */
export interface OpenedPane {
  readonly page: Page;
  readonly asked: Asked;
  readonly complaints: readonly string[];
}

export interface PaneWorld {
  /** Where the built files are. */
  readonly folder: string;
  /** The Excel behind the page; `null` for a browser without one. */
  readonly host: ExcelHost | null;
  readonly facts?: Partial<OfficeFacts>;
  readonly look?: BrowserContextOptions;
  /** Microsoft's network does not answer. */
  readonly office?: 'missing';
  /** Something to do before the page is asked for. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Opens the built page in that world and waits until it shows something to read. */
export async function openPane(browser: Browser, world: PaneWorld): Promise<OpenedPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 }, ...world.look });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  if (world.host !== null) await putOfficeBehind(page, world.host, world.facts);
  await world.before?.(page);
  const asked = await serveFolder(page, world.folder, world.office ?? 'served');
  await page.goto(paneAddress);
  if (world.before === undefined) await page.getByRole('heading', { level: 2 }).waitFor();
  return { page, asked, complaints };
}
