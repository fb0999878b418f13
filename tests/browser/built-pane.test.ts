import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ExcelHost } from '../excel-host/excel-host';
import { hostFromDescription } from '../excel-host/host-from-description';
import { sampleInHost } from '../excel-host/host-from-snapshot';
import { browserIsHere, openBrowser } from '../support/browser';
import { buildPage } from './build-page';
import { changeTheme, clickRibbon } from './office-in-page';
import { openPane } from './opened-pane';
import type { OpenedPane, PaneWorld } from './opened-pane';

const inBrowser = browserIsHere() ? describe : describe.skip;

jest.setTimeout(240_000);

const ourTables = ['Mutualisation_detail', 'Controles', 'Lecture'];

inBrowser('the built pane', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = buildPage('built-pane', { host: 'https://cae.example/addin/' });
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  const open = (world: Omit<PaneWorld, 'folder'>): Promise<OpenedPane> =>
    openPane(browser, { folder, ...world });

  async function openSample(): Promise<OpenedPane & { readonly host: ExcelHost }> {
    const host = new ExcelHost(await sampleInHost());
    return { host, ...(await open({ host })) };
  }

  test('is described by a manifest that names where it will be served, and nowhere else', () => {
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('<SourceLocation DefaultValue="https://cae.example/addin/taskpane.html" />');
    expect(manifest).toContain('"https://cae.example/addin/assets/icon-32.png"');
    expect(manifest).not.toContain('localhost');
  });

  test('reads and computes the sample in Excel, shows the result and jumps to sheets and problems', async () => {
    const { page, host, asked, complaints } = await openSample();
    await page.getByRole('button', { name: 'Lire le classeur' }).click();
    await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
    await page.getByRole('button', { name: 'Calculer la mutualisation' }).click();
    await page.getByRole('heading', { name: 'Mutualisation 2014' }).waitFor();
    expect(tablesOf(host)).toEqual(ourTables);
    await page.getByRole('button', { name: 'Contrôles', exact: true }).click();
    await expectSelected(host, 'Contrôles!A1');
    await page.locator('main li button[aria-expanded=false]').first().click();
    const problem = page.getByRole('button', { name: /^Aller à la feuille/ }).first();
    const [, sheet, cell] =
      /«\s(.*)\s», cellule (\w+)/u.exec((await problem.getAttribute('aria-label')) ?? '') ?? [];
    await problem.click();
    await expectSelected(host, `${String(sheet)}!${String(cell)}`);
    expect(host.unknownMembers).toEqual([]);
    expect({ complaints, refused: asked.refused }).toEqual({ complaints: [], refused: [] });
    await page.context().close();
  });

  test('asks for itself and the three files of Office, and computing opens no connection at all', async () => {
    const { page, host, asked } = await openSample();
    await page.waitForLoadState('networkidle');
    const office = asked.all.filter((address) => !address.startsWith('https://localhost:3000/'));
    expect(office.map((address) => address.split('/hosted/')[1])).toEqual([
      'office.js',
      'excel-win32-16.01.js',
      'fr-fr/office_strings.js',
    ]);
    const before = asked.all.length;
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    await page.getByRole('button', { name: 'Calculer sans attendre' }).click();
    await page.getByRole('heading', { name: 'Mutualisation 2014' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect({ asked: asked.all.slice(before), sockets }).toEqual({ asked: [], sockets: [] });
    expect(tablesOf(host)).toEqual(ourTables);
    await page.context().close();
  });

  test('the button of the ribbon computes the sample without the pane and shows the written sheet', async () => {
    const { page, host } = await openSample();
    await clickRibbon(page, 'computeMutualisation');
    expect(tablesOf(host)).toEqual(ourTables);
    expect(host.workbook.selected).toBe('Mutualisation!A1');
    expect(host.runtimeStates).toEqual([]);
    expect(host.unknownMembers).toEqual([]);
    await page.context().close();
  });

  test('the ribbon opens the appropriation, which is computed, written and read again without a complaint', async () => {
    const { page, host, asked, complaints } = await openSample();
    await clickRibbon(page, 'showAppropriation');
    expect(host.runtimeStates).toEqual(['Visible']);
    await page.getByRole('heading', { name: 'Affectation du résultat' }).waitFor();
    await page.getByRole('textbox', { name: /^Résultat de/ }).fill('16325');
    await page.getByRole('textbox', { name: 'Pertes antérieures' }).fill('8272');
    await page.getByText('✓ Les règles contrôlées sont respectées.').waitFor();
    await page.getByRole('button', { name: 'Écrire la feuille' }).click();
    await page.getByText('La feuille est écrite').waitFor();
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('Affectation du résultat');
    await page.getByRole('button', { name: 'Affectation du résultat', exact: true }).click();
    await expectSelected(host, 'Affectation du résultat!A1');
    await page.getByRole('textbox', { name: 'Pertes antérieures' }).fill('1');
    await page.getByRole('button', { name: 'Reprendre la feuille' }).click();
    await page.getByText('Repris de la feuille').waitFor();
    const losses = page.getByRole('textbox', { name: 'Pertes antérieures' });
    expect((await losses.inputValue()).replace(/\s/g, '')).toBe('8272');
    expect(host.unknownMembers).toEqual([]);
    expect({ complaints, refused: asked.refused }).toEqual({ complaints: [], refused: [] });
    await page.context().close();
  });

  test('a month is booked, closed and reopened in Excel, its file is given by the page itself', async () => {
    const { page, host, asked, complaints } = await openSample();
    await page.getByRole('tab', { name: 'Mois', exact: true }).click();
    await page.getByRole('button', { name: 'Préparer le fichier' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('MUT-2014-12.txt');
    await page.getByRole('button', { name: 'Clore…' }).click();
    await page.getByRole('button', { name: /^Clore 1/ }).click();
    await page.getByText('Clos jusqu’à janvier 2014.').waitFor();
    await page.getByRole('button', { name: 'Mois clos', exact: true }).click();
    await expectSelected(host, 'Mois clos!A1');
    await page.getByRole('button', { name: 'Rouvrir…' }).click();
    await page.getByRole('button', { name: /^Rouvrir 1/ }).click();
    await page.getByText('Aucun mois n’est clos.').waitFor();
    expect(host.unknownMembers).toEqual([]);
    expect({ complaints, refused: asked.refused }).toEqual({ complaints: [], refused: [] });
    await page.context().close();
  });

  test('a second click on the button while it runs starts nothing', async () => {
    const { page, host } = await openSample();
    await clickRibbon(page, 'computeMutualisation');
    const once = { writes: 1, sheets: host.workbook.sheets.length };
    expect(writesOf(host)).toBe(once.writes);
    const other = await openSample();
    await Promise.all([
      clickRibbon(other.page, 'computeMutualisation'),
      clickRibbon(other.page, 'computeMutualisation'),
    ]);
    await other.page.getByRole('heading', { name: 'Mutualisation 2014' }).waitFor();
    expect({ writes: writesOf(other.host), sheets: other.host.workbook.sheets.length }).toEqual(once);
    await page.context().close();
    await other.page.context().close();
  });

  test('a click on the ribbon that is refused opens the pane, which says why', async () => {
    const host = new ExcelHost(hostFromDescription({ sheets: [{ name: 'Notes', rows: [['Bonjour']] }] }));
    const { page } = await open({ host });
    await clickRibbon(page, 'computeMutualisation');
    expect(host.runtimeStates).toEqual(['Visible']);
    expect(await headingOf(page)).toBe('Le calcul n’a pas été fait');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Notes']);
    await page.context().close();
  });

  test('follows the theme of Office, also when it changes while the pane is open', async () => {
    const host = new ExcelHost(hostFromDescription({ sheets: [{ name: 'Notes', rows: [['Bonjour']] }] }));
    // The client of Office keeps a theme for five seconds: the clock of the page is moved.
    const world = { host, facts: { background: 0x262626 }, before: (page: Page) => page.clock.install() };
    const { page } = await open(world);
    await page.getByRole('heading', { level: 2 }).waitFor();
    expect(await brightnessOf(page)).toBeLessThan(64);
    await page.clock.fastForward(6000);
    await changeTheme(page, 0xffffff);
    expect(await brightnessOf(page)).toBeGreaterThan(192);
    await page.context().close();
  });
});

/** The tables on sheets that were written. */
function tablesOf({ workbook }: ExcelHost): readonly string[] {
  return workbook.sheets
    .flatMap(({ tables }) => tables.map(({ name }) => name))
    .filter((name) => ourTables.includes(name));
}

/** Requests that write: a look has a few dozen actions, a write hundreds. */
function writesOf({ journal }: ExcelHost): number {
  return journal.filter(({ actions }) => actions > 300).length;
}

/** What a click selected in the workbook: the click ends before Excel has answered. */
async function expectSelected({ workbook }: ExcelHost, expected: string): Promise<void> {
  for (let tries = 0; tries < 50 && workbook.selected !== expected; tries++)
    await new Promise((resolve) => setTimeout(resolve, 40));
  expect(workbook.selected).toBe(expected);
}

async function headingOf(page: Page): Promise<string | null> {
  return page.getByRole('heading', { level: 2 }).textContent();
}

/** How light the pane is behind its text, from 0 to 255. */
function brightnessOf(page: Page): Promise<number> {
  return page.locator('main').evaluate((main) => {
    const colour = getComputedStyle(main.parentElement ?? main).backgroundColor;
    return Number(/\d+/.exec(colour)?.[0]);
  });
}
