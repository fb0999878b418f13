import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { serveStatically } from '../../.config/scripts/static-server';
import type { StaticServer } from '../../.config/scripts/static-server';
import { builtWeb } from './built-web';

/** The built page in a browser, served from a folder of a server as a co-operative would. */
export interface OpenedWeb {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: StaticServer;
  readonly address: string;
  readonly complaints: readonly string[];
  /** Addresses that do not belong to the page and were asked for. */
  readonly elsewhere: readonly string[];
}

export interface WebWorld {
  readonly folder?: string;
  readonly look?: BrowserContextOptions;
}

const path = '/outils/mutualisation/';

/** What is open, to be closed after a test however it ends: a server that is left keeps the process alive. */
const open: (() => Promise<void>)[] = [];

export async function closeAll(): Promise<void> {
  for (const close of open.splice(0)) await close();
}

export async function openWeb(browser: Browser, { folder, look }: WebWorld = {}): Promise<OpenedWeb> {
  const server = await serveStatically({ folder: folder ?? builtWeb(), path, port: 0 });
  const origin = `http://localhost:${server.port}`;
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...look });
  open.push(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const note = (request: Request): void => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(origin + path))
      elsewhere.push(request.url());
  };
  context.on('requestfinished', note);
  // What the policy refuses has not left the page.
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'csp') note(request);
  });
  await page.goto(origin + path);
  await page.getByRole('heading', { name: 'Ouvrir un classeur' }).waitFor();
  return { page, context, server, address: origin + path, complaints, elsewhere };
}

/** A person lets a file go over the page. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ base64, called }) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([content], called));
      return transfer;
    },
    { base64: Buffer.from(bytes).toString('base64'), called: name },
  );
  await page.locator('body').dispatchEvent('dragover', { dataTransfer: carried });
  await page.locator('body').dispatchEvent('drop', { dataTransfer: carried });
}

/** A person chooses a file. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** Waits until the workbook is read, computes, and waits for the result. */
export async function computeIn(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
  await page.getByRole('button', { name: 'Calculer la mutualisation' }).click();
  await page.getByRole('heading', { name: /^Mutualisation \d{4}$/ }).waitFor();
}

/** Saves a copy; gives its name and content. */
export async function savedCopy(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer une copie' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}
