import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { WorkbookDescription } from '../../src/workbook/adapters/memory';
import { ExcelHost } from '../excel-host/excel-host';
import { hostFromDescription } from '../excel-host/host-from-description';
import { browserIsHere, openBrowser } from '../support/browser';
import { buildPage } from './build-page';
import { officeScript, scriptWithoutHost } from './office-script';
import { paneAddress, serveFolder } from './serve-folder';

const inBrowser = browserIsHere() ? describe : describe.skip;

jest.setTimeout(240_000);

const year: WorkbookDescription = {
  title: 'Coopérative.xlsx',
  sheets: ['Janvier 2014', 'Février 2014'].map((name, index) => ({
    name,
    rows: [
      [`Chiffre d’affaires ${name}`],
      [],
      ['Code', 'Nom', 'CA HT'],
      ['E1', 'Anouk Delmas', 1000.5 + index],
      ['E2', 'Basile Ferrand', 250],
    ],
  })),
};

/** The built pane in a page, with what it asked of the network and what the console said. */
interface OpenedPane {
  readonly page: Page;
  readonly refused: readonly string[];
  readonly complaints: readonly string[];
}

inBrowser('the built pane', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = buildPage('built-pane', { host: 'https://cae.example/addin/' });
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  async function open(script: string, host: ExcelHost | null): Promise<OpenedPane> {
    const page = await browser.newPage({ viewport: { width: 350, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    if (host !== null) await page.exposeFunction('answerExcel', host.answer);
    const refused = await serveFolder(page, folder, script);
    await page.goto(paneAddress);
    await page.getByRole('heading', { level: 2 }).waitFor();
    return { page, refused, complaints };
  }

  test('is described by a manifest that names where it will be served, and nowhere else', () => {
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('<SourceLocation DefaultValue="https://cae.example/addin/taskpane.html" />');
    expect(manifest).toContain('"https://cae.example/addin/assets/icon-32.png"');
    expect(manifest).not.toContain('localhost');
  });

  test('reads, computes and writes through the real Office.js client, and shows the result', async () => {
    const host = new ExcelHost(hostFromDescription(year));
    const { page, refused, complaints } = await open(officeScript(), host);
    await page.getByRole('button', { name: 'Lire le classeur' }).click();
    await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
    expect(await page.getByText('2 feuilles de chiffre d’affaires, 4 lignes lues').count()).toBe(1);
    await page.getByRole('button', { name: 'Calculer la mutualisation' }).click();
    await page.getByRole('heading', { name: 'Mutualisation 2014' }).waitFor();
    expect(await page.getByRole('row', { name: /Anouk Delmas/ }).textContent()).toContain('200,20');
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('Mutualisation');
    await page.getByRole('button', { name: 'Contrôles' }).click();
    await page.waitForLoadState('networkidle');
    expect(host.workbook.selected).toBe('Contrôles!A1');
    expect(host.unknownMembers).toEqual([]);
    expect(complaints).toEqual([]);
    expect(refused).toEqual([]);
    await page.close();
  });

  test('a ribbon command computes without the pane and shows the written sheet', async () => {
    const host = new ExcelHost(hostFromDescription(year));
    const { page } = await open(officeScript(), host);
    expect(await runCommand(page)).toEqual({ completed: 1, shown: 0 });
    expect(host.workbook.selected).toBe('Mutualisation!A1');
    await page.close();
  });

  test('a ribbon command that is refused opens the pane, which says why', async () => {
    const host = new ExcelHost(hostFromDescription({ sheets: [{ name: 'Notes', rows: [['Bonjour']] }] }));
    const { page } = await open(officeScript(), host);
    expect(await runCommand(page)).toEqual({ completed: 1, shown: 1 });
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Le calcul n’a pas été fait');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Notes']);
    await page.close();
  });

  test('outside of Excel it says so, and asks nothing but itself and the script of Office', async () => {
    const { page, refused, complaints } = await open(scriptWithoutHost, null);
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Ce volet s’ouvre dans Excel');
    expect(complaints).toEqual([]);
    expect(refused).toEqual([]);
    await page.close();
  });

  test('without a network, where the script of Office is missing, it says the same', async () => {
    const { page } = await open('', null);
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Ce volet s’ouvre dans Excel');
    await page.close();
  });

  test('a script that is not ours does not run in it', async () => {
    const { page, complaints } = await open(scriptWithoutHost, null);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.head.append(script);
    });
    expect(await page.title()).toBe('Mutualisation');
    expect(complaints.join()).toContain('Content Security Policy');
    await page.close();
  });
});

interface CommandTrace {
  readonly completed: number;
  readonly shown: number;
}

/** Clicks the button of the ribbon, as Office does, and waits until the command says that it has ended. */
function runCommand(page: Page): Promise<CommandTrace> {
  return page.evaluate(
    () =>
      new Promise<CommandTrace>((resolve) => {
        // Made by the script that stands in place of that of Office.
        const office = window as unknown as {
          readonly ribbon: Record<string, (event: { completed: () => void }) => void>;
          readonly wasShown: number;
        };
        office.ribbon['computeMutualisation']?.({
          completed: () => resolve({ completed: 1, shown: office.wasShown }),
        });
      }),
  );
}
