import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { readClosedMonths } from '../../src/workbook/readers/read-closed-months';
import type { Browser, Download, Page } from 'playwright-core';
import { browserIsHere, openBrowser } from '../support/browser';
import { violationsOf } from './accessibility';
import { builtWeb } from './built-web';
import { press, tabTo } from './keyboard';
import { closeAll, openWeb, savedCopy, type OpenedWeb } from './opened-web';

const inBrowser = browserIsHere() ? describe : describe.skip;

jest.setTimeout(300_000);

inBrowser('the months on the page without Excel', () => {
  let browser: Browser;

  beforeAll(async () => {
    builtWeb();
    browser = await openBrowser();
  });

  afterEach(closeAll);
  afterAll(() => browser.close());

  test('are booked, stated and closed, accessible all the way', async () => {
    const { page, complaints, elsewhere } = await openMonths(browser);
    const faults: string[] = [];
    // The colours of every look are seen in the pictures of the pane.
    const see = async (scene: string): Promise<void> => {
      faults.push(...(await violationsOf(page)).map((fault) => `${scene}: ${fault}`));
    };
    await prepareFile(page);
    const file = await downloaded(page, () => page.getByRole('button', { name: 'Télécharger' }).click());
    expect(file.name).toBe('MUT-2014-12.txt');
    expect(file.text.split('\r\n')[0]?.split('\t')).toHaveLength(19);
    await writeStatementOf(page, 'gandelaire');
    await see('stated');
    await closeUntil(page, '2014-03', see);
    await page.getByRole('button', { name: 'Mois clos', exact: true }).click();
    await page.getByRole('grid', { name: /Mois clos/ }).waitFor();
    expect(await closedIn(page)).toEqual(['2014-01', '2014-02', '2014-03']);
    expect({ faults, complaints, elsewhere }).toEqual({ faults: [], complaints: [], elsewhere: [] });
  });

  test('are worked with the keyboard alone, from the tab to a reopened month', async () => {
    const { page } = await openSample(browser);
    await press(page, /^Mutualisation$/, 'ArrowRight');
    await page.keyboard.press('Enter');
    await headed(page);
    await press(page, /^Préparer le fichier$/, 'Enter');
    // The focus is on what came out: the next stops are its own.
    await focusOn(page, /^Journal MUT/u);
    const file = await downloaded(page, () => press(page, /^Télécharger$/, 'Enter'));
    expect(file.name).toBe('MUT-2014-12.txt');
    await press(page, /^Seulement quelques personnes$/, 'Space');
    await tabTo(page, /^Chercher une personne$/);
    await page.keyboard.type('gandelaire');
    for (const key of ['ArrowDown', 'Space']) await page.keyboard.press(key);
    await press(page, /^Écrire les relevés$/, 'Enter');
    await focusOn(page, /^Relevés écrits$/);
    await press(page, /^Clore…$/, 'Enter');
    await focusOn(page, /^Clore janvier 2014/u);
    await page.keyboard.press('Escape');
    await focusOn(page, /^Clore…$/);
    await page.keyboard.press('Enter');
    await press(page, /^Clore 1/u, 'Enter');
    await focusOn(page, /^Janvier 2014 est clos/u);
    await press(page, /^Rouvrir…$/, 'Enter');
    await press(page, /^Rouvrir 1/u, 'Enter');
    await focusOn(page, /^Janvier 2014 est rouvert/u);
    await page.getByText('Aucun mois n’est clos.').waitFor();
  });

  test('ask before a month is closed where it can be seen, in the narrowest pane', async () => {
    const { page } = await openMonths(browser);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.getByRole('combobox', { name: 'Clore jusqu’à' }).selectOption('2014-03');
    await page.getByRole('button', { name: 'Clore…' }).click();
    const yes = page.getByRole('button', { name: /^Clore 3/ });
    await yes.waitFor();
    const box = await yes.boundingBox();
    const footer = await page.getByRole('button', { name: 'Relire' }).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(footer?.y ?? 0);
  });
});

async function openSample(browser: Browser): Promise<OpenedWeb> {
  const opened = await openWeb(browser, { look: { reducedMotion: 'reduce' } });
  await opened.page.getByRole('button', { name: 'Essayer avec l’exemple' }).click();
  await opened.page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
  return opened;
}

async function openMonths(browser: Browser): Promise<OpenedWeb> {
  const opened = await openSample(browser);
  await opened.page.getByRole('tab', { name: 'Mois', exact: true }).click();
  await headed(opened.page);
  return opened;
}

async function headed(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Écritures, relevés et clôture' }).waitFor();
  await page.getByRole('combobox', { name: 'Mois', exact: true }).waitFor();
}

async function prepareFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Préparer le fichier' }).click();
  await page.getByText('✓ Débit et crédit sont égaux.').waitFor();
}

async function writeStatementOf(page: Page, person: string): Promise<void> {
  await page.getByRole('checkbox', { name: 'Seulement quelques personnes' }).check();
  await page.getByRole('searchbox', { name: 'Chercher une personne' }).fill(person);
  await page.getByRole('listbox', { name: 'Personnes' }).getByRole('option').first().click();
  await page.getByRole('button', { name: 'Écrire les relevés' }).click();
  await page.getByRole('table', { name: 'Relevés écrits' }).waitFor();
}

async function closeUntil(page: Page, month: string, see: (scene: string) => Promise<void>): Promise<void> {
  await page.getByRole('combobox', { name: 'Clore jusqu’à' }).selectOption(month);
  await page.getByRole('button', { name: 'Clore…' }).click();
  await page.getByRole('table', { name: 'Mois à clore' }).waitFor();
  await page.getByText(/points sont à vérifier dans le classeur/).waitFor();
  await see('asked');
  await page.getByRole('button', { name: /^Clore 3/ }).click();
  await page.getByText('Clos jusqu’à mars 2014.').waitFor();
}

/** Waits until the focus is on what has this text: a request may run before. */
async function focusOn(page: Page, text: RegExp): Promise<void> {
  await page.waitForFunction(
    ({ source, flags }) => new RegExp(source, flags).test(document.activeElement?.textContent ?? ''),
    { source: text.source, flags: text.flags },
  );
}

async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The months that a saved copy holds as closed. */
async function closedIn(page: Page): Promise<readonly string[]> {
  const { bytes } = await savedCopy(page);
  const opened = openXlsx(bytes, { codec: nodeCodec, title: 'copie.xlsx' });
  const read = opened.status === 'done' ? await opened.value.read({}) : opened;
  if (read.status === 'refused') throw new Error('The saved copy cannot be read.');
  return readClosedMonths(read.value).closed.map(({ month }) => month.toString());
}
