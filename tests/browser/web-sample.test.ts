import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { sampleBytes } from '../sample/sample-book';
import { browserIsHere, openBrowser } from '../support/browser';
import { computeFile } from '../support/compute-file';
import { libreOfficeIsHere, recalculate } from '../support/libreoffice';
import { formulaValues } from '../support/written-figures';
import { builtWeb } from './built-web';
import { press, tabTo } from './keyboard';
import { closeAll, computeIn, dropFile, openWeb, savedCopy } from './opened-web';

const inBrowser = browserIsHere() ? describe : describe.skip;

jest.setTimeout(240_000);

inBrowser('the page without Excel, with the sample', () => {
  let browser: Browser;

  beforeAll(async () => {
    builtWeb();
    browser = await openBrowser();
  });

  afterEach(closeAll);
  afterAll(() => browser.close());

  test('takes it by drop and saves the copy that the terminal writes, part by part and byte by byte', async () => {
    const { page, complaints, elsewhere } = await openWeb(browser);
    await dropFile(page, 'Coopérative 2014.xlsx', sampleBytes());
    await computeIn(page);
    const { name, bytes } = await savedCopy(page);
    expect(name).toBe('Coopérative 2014 – mutualisation.xlsx');
    const { written } = await computeFile(sampleBytes(), {}, 'workbook');
    const [ours, terminals] = [unzipSync(bytes), unzipSync(written ?? new Uint8Array())];
    expect(Object.keys(ours)).toEqual(Object.keys(terminals));
    expect(Object.keys(ours).filter((part) => !same(ours[part], terminals[part]))).toEqual([]);
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
    if (libreOfficeIsHere()) await expectSameAfterRecalculation(bytes);
  });

  test('needs less than 300 kB for its first screen, and asks nothing more while it computes', async () => {
    const { page, server } = await openWeb(browser);
    await page.waitForTimeout(500);
    const first = [...new Set(server.asked)].filter((path) => !path.endsWith('service-worker.js'));
    // The service worker fetches what is for later behind the first screen: it is asked for by the page alone.
    const needed = first.filter((path) => /\/(page\.[0-9a-f]+\.(js|css)|)$/.test(path));
    const sizes = needed.map((path) => gzipSync(readFileSync(fileOf(path))).length);
    expect(needed).toHaveLength(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
    await page.getByRole('button', { name: 'Essayer avec l’exemple' }).click();
    await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
    const before = server.asked.length;
    await computeIn(page);
    expect(server.asked.slice(before)).toEqual([]);
  });

  test('shows the sheets as they are, the written ones among them, and goes to the cell of a problem', async () => {
    const { page } = await openSample(browser);
    const grid = page.getByRole('grid');
    await grid.getByRole('gridcell', { name: 'GANDELAIRE', exact: true }).waitFor();
    expect(await grid.getByRole('gridcell', { name: '01/01/2007' }).first().textContent()).toBe('01/01/2007');
    await computeIn(page);
    await page.getByRole('button', { name: 'Mutualisation', exact: true }).click();
    await grid.getByRole('gridcell', { name: '37 338,77 €' }).waitFor();
    await page
      .getByRole('img', { name: /contribution/i })
      .first()
      .waitFor();
    await page.locator('main li button[aria-expanded=false]').first().click();
    const problem = page.getByRole('button', { name: /^Aller à la feuille/ }).first();
    const [, sheet = '', cell = ''] =
      /«\s(.*)\s», cellule (\w+)/u.exec((await problem.getAttribute('aria-label')) ?? '') ?? [];
    await problem.click();
    await page.getByRole('grid', { name: `Feuille « ${sheet} »` }).waitFor();
    expect(await page.getByRole('tab', { name: sheet }).getAttribute('aria-selected')).toBe('true');
    expect(await selectedCell(page)).toBe(cell);
  });

  test('draws the results, each picture with its figures as a table', async () => {
    const { page } = await openSample(browser);
    await page.getByRole('tab', { name: 'Graphiques' }).click();
    await page.getByText('Les graphiques apparaissent après un calcul.').waitFor();
    await computeIn(page);
    for (const name of ['Contribution par mois', 'Répartition entre entrepreneurs']) {
      const figure = page.getByRole('figure', { name });
      await figure.getByRole('img').waitFor();
      expect(await figure.getByRole('row').count()).toBeGreaterThan(12);
    }
    await page.getByText('La moitié de la contribution vient de 13 entrepreneurs sur 82').waitFor();
  });

  test('goes back to the workbook as it was dropped, and asks before a result is lost', async () => {
    const { page } = await openSample(browser);
    await page.getByText('Classeur tel que déposé').waitFor();
    await computeIn(page);
    await page.getByText('Résultat non enregistré').waitFor();
    expect(await asksBeforeLeaving(page)).toBe(true);
    await dropFile(page, 'autre.xlsx', sampleBytes());
    await page.getByRole('dialog', { name: 'Le résultat n’est pas enregistré' }).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'Revenir au classeur déposé' }).click();
    await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Contrôles' }).count()).toBe(0);
    await computeIn(page);
    await savedCopy(page);
    await page.getByText('Copie enregistrée').waitFor();
    expect(await asksBeforeLeaving(page)).toBe(false);
  });

  test('is worked with the keyboard alone, from the sample to the saved copy', async () => {
    const { page } = await openWeb(browser);
    await press(page, /^Essayer avec/, 'Enter');
    await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
    await press(page, /^Calculer la mutualisation$/, 'Enter');
    await page.getByRole('heading', { name: 'Mutualisation 2014' }).waitFor();
    await tabTo(page, /^Feuille «\sEntrepreneurs\s»$/u);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Control+End', 'Home', 'PageUp'])
      await page.keyboard.press(key);
    expect(await selectedCell(page)).toMatch(/^A\d+$/);
    const download = page.waitForEvent('download');
    await press(page, /^Enregistrer une copie$/, 'Enter');
    expect((await download).suggestedFilename()).toMatch(/mutualisation\.xlsx$/);
  });
});

async function openSample(browser: Browser): ReturnType<typeof openWeb> {
  const opened = await openWeb(browser);
  await opened.page.getByRole('button', { name: 'Essayer avec l’exemple' }).click();
  await opened.page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
  return opened;
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

function fileOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return join(builtWeb(), name === '' ? 'index.html' : name);
}

/** `E75`, from the one cell that says that it is selected. */
async function selectedCell(page: Page): Promise<string> {
  const selected = page.locator('[role=gridcell][aria-selected=true]');
  await selected.waitFor();
  const [, row = '', column = ''] =
    /^cell-(\d+)-(\d+)$/.exec((await selected.getAttribute('id')) ?? '') ?? [];
  return `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`;
}

function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  });
}

async function expectSameAfterRecalculation(bytes: Uint8Array): Promise<void> {
  const [before, after] = [await formulaValues(bytes), await formulaValues(await recalculate(bytes))];
  const differing = [...before].filter(([place, value]) => inCents(value) !== inCents(after.get(place)));
  expect(before.size).toBeGreaterThan(20);
  expect(differing).toEqual([]);
}

function inCents(value: number | string | undefined): string {
  return typeof value === 'number' ? (Math.round(value * 10_000) / 10_000).toFixed(2) : String(value);
}
