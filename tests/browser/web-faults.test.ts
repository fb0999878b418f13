import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { writeJournalFile } from '../bench/bench-files';
import { sampleBytes } from '../sample/sample-book';
import { browserIsHere, openBrowser } from '../support/browser';
import { builtWeb } from './built-web';
import { chooseFile, closeAll, computeIn, dropFile, openWeb } from './opened-web';

const inBrowser = browserIsHere() ? describe : describe.skip;

jest.setTimeout(600_000);

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const wrongFiles: readonly (readonly [what: string, bytes: () => Uint8Array, sentence: string])[] = [
  ['an empty file', () => new Uint8Array(), 'Ce fichier n’est pas un classeur .xlsx : il est vide.'],
  [
    'a text',
    () => strToU8('Bonjour, ceci est une lettre.'),
    'Ce fichier n’est pas un classeur .xlsx : c’est un texte.',
  ],
  [
    'a PDF',
    () => strToU8('%PDF-1.7\n%âãÏÓ\n'),
    'Ce fichier n’est pas un classeur .xlsx : c’est un document PDF.',
  ],
  [
    'an archive',
    () => zipSync({ 'lettre.txt': strToU8('Bonjour') }),
    'Ce fichier n’est pas un classeur .xlsx',
  ],
  ['a workbook that was cut', () => sampleBytes().slice(0, 20_000), 'Le fichier est endommagé ou incomplet.'],
  [
    'an old workbook',
    () => new Uint8Array([...oleSignature, ...new Uint8Array(2048)]),
    'Ce fichier n’est pas un classeur .xlsx',
  ],
];

/** A script of the page itself, which its policy does not know. */
const addScript = `
  const script = document.createElement('script');
  script.textContent = 'document.title = 1';
  document.head.append(script);`;

inBrowser('the page without Excel, when something is wrong', () => {
  let browser: Browser;

  beforeAll(async () => {
    builtWeb();
    browser = await openBrowser();
  });

  afterEach(closeAll);
  afterAll(() => browser.close());

  test('refuses each wrong file with its sentence and its remedy, and takes a right one after it', async () => {
    const { page, complaints } = await openWeb(browser);
    const told: string[] = [];
    for (const [what, bytes] of wrongFiles) {
      await dropFile(page, `${what}.xlsx`, bytes());
      await page.getByRole('heading', { name: `« ${what}.xlsx » n’a pas pu être ouvert` }).waitFor();
      told.push(((await page.getByRole('alert').first().textContent()) ?? '').replaceAll(/\s/gu, ' '));
    }
    expect(told).toEqual(wrongFiles.map(([, , sentence]) => expect.stringContaining(sentence) as string));
    await dropFile(page, 'juste.xlsx', sampleBytes());
    await computeIn(page);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['a script in the page', addScript, 'script-src'],
    ['a text that is run as a script', 'setTimeout("document.title = 1")', 'unsafe-eval'],
    ['a connection elsewhere', 'void fetch("https://elsewhere.example/").catch(() => 0)', 'connect-src'],
    ['a picture from elsewhere', 'new Image().src = "https://elsewhere.example/a.png"', 'img-src'],
    ['a style in the page', 'document.body.setAttribute("style", "color: red")', 'style-src'],
    ['a worker from elsewhere', 'new Worker("https://elsewhere.example/w.js")', ''],
  ])('lets its content security policy refuse %s', async (_, attack, directive) => {
    const { page, complaints, elsewhere } = await openWeb(browser);
    await page.evaluate(`try { ${attack} } catch (fault) { console.error(String(fault)) }`);
    await page.waitForTimeout(200);
    expect(await page.title()).toBe('Mutualisation');
    expect(complaints.join()).toContain(directive);
    expect(complaints).not.toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  test('answers while it reads and computes a journal of more than 20 MB, and stops when asked', async () => {
    const { page, complaints } = await openWeb(browser);
    await chooseFile(page, 'journal.xlsx', largeJournal());
    await page.getByText('Lecture du classeur…').waitFor({ timeout: 120_000 });
    expect(await framesDuring(page, 500)).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Annuler' }).click();
    // The worker is ended in the middle of its work; the workbook stays, and can be asked anew.
    await page.getByRole('button', { name: 'Lire le classeur' }).click();
    await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Calculer la mutualisation' }).click();
    await page.getByText('Calcul de la mutualisation…').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
    await page.getByText('Classeur tel que déposé').waitFor();
    await page.getByRole('button', { name: 'Calculer la mutualisation' }).click();
    await page.getByRole('heading', { name: 'Mutualisation 2014' }).waitFor({ timeout: 120_000 });
    await page.getByRole('tab', { name: 'Factures' }).click();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.getByRole('rowheader', { name: '200001' }).waitFor();
    // Of two hundred thousand lines, those in view are in the page.
    expect(await page.getByRole('grid').getByRole('row').count()).toBeLessThan(100);
    expect(complaints).toEqual([]);
  });
});

/** A journal of 200 000 invoices, with a picture that makes the file larger than 20 MB. */
function largeJournal(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'large-journal-'));
  try {
    const path = join(folder, 'journal.xlsx');
    writeJournalFile(path);
    const picture = Uint8Array.from({ length: 9_000_000 }, (_, at) => (at * at * 7919 + (at >> 3)) & 255);
    const parts = unzipSync(new Uint8Array(readFileSync(path)));
    const file = zipSync({ ...parts, 'xl/media/photo.jpg': [picture, { level: 0 }] }, { level: 3 });
    expect(file.length).toBeGreaterThan(20_000_000);
    return file;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How often the page is painted: a page that is busy is not. */
function framesDuring(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(
    (duration) =>
      new Promise<number>((resolve) => {
        const end = performance.now() + duration;
        let frames = 0;
        const next = (): void => {
          frames += 1;
          if (performance.now() < end) requestAnimationFrame(next);
          else resolve(frames);
        };
        requestAnimationFrame(next);
      }),
    milliseconds,
  );
}
