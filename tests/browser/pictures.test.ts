import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { browserIsHere, openBrowser } from '../support/browser';
import { usualBooks } from '../support/budget-books';
import { balanceCsv } from '../support/ledger-file';
import { violationsOf } from './accessibility';
import { buildPage } from './build-page';
import { looks, pictures } from './pictures';
import { paneAddress, serveFolder } from './serve-folder';

const inBrowser = browserIsHere() ? describe : describe.skip;

jest.setTimeout(300_000);

/** Every stage, and what is opened in it: `after` is what a person does before the picture. */
const scenes: readonly {
  readonly name: string;
  readonly stage: string;
  readonly after?: (page: Page) => Promise<void>;
  /** Of the window, to see more than a person does at once. */
  readonly height?: number;
}[] = [
  { name: 'idle', stage: 'idle' },
  { name: 'reading', stage: 'reading' },
  { name: 'proposal', stage: 'proposal' },
  { name: 'details', stage: 'proposal', after: openDetails },
  { name: 'refused', stage: 'refused' },
  { name: 'done', stage: 'done' },
  { name: 'broken', stage: 'broken' },
  { name: 'simulation', stage: 'simulation' },
  { name: 'simulation-done', stage: 'simulation-done', after: toSimulation, height: 1700 },
  { name: 'months', stage: 'months' },
  { name: 'months-whole', stage: 'months-closed', after: openMonths, height: 2300 },
  { name: 'months-entries', stage: 'months', after: prepareEntries, height: 1500 },
  { name: 'months-copied', stage: 'months', after: copyClosed, height: 1700 },
  { name: 'months-statements', stage: 'months', after: writeStatements, height: 1700 },
  { name: 'months-closing', stage: 'months', after: askToClose, height: 1400 },
  { name: 'months-settled', stage: 'months', after: closeMonths },
  { name: 'months-reopening', stage: 'months-closed', after: askToReopen, height: 1400 },
  { name: 'months-locked', stage: 'months-locked', after: closeLocked },
  { name: 'months-refused', stage: 'months-refused' },
  { name: 'months-working', stage: 'months-working' },
  { name: 'appropriation', stage: 'appropriation' },
  { name: 'appropriation-whole', stage: 'appropriation', after: openWhole, height: 3900 },
  { name: 'appropriation-empty', stage: 'appropriation-empty' },
  { name: 'appropriation-broken', stage: 'appropriation-broken', after: toChecks },
  { name: 'appropriation-faulty', stage: 'appropriation-empty', after: typeFaults },
  { name: 'appropriation-books', stage: 'appropriation-books' },
  { name: 'appropriation-written', stage: 'appropriation', after: writeSheet },
  { name: 'appropriation-working', stage: 'appropriation-working' },
  { name: 'budget', stage: 'budget' },
  { name: 'budget-read', stage: 'budget', after: pickBooks, height: 1700 },
  { name: 'budget-faulty', stage: 'budget', after: pickFaultyBooks, height: 1300 },
  { name: 'budget-held', stage: 'budget-held', after: tryAccounts, height: 2300 },
  { name: 'budget-working', stage: 'budget-working', after: pickBooks },
  { name: 'budget-done', stage: 'budget', after: buildBudgets },
  { name: 'budget-whole', stage: 'budget', after: buildBudgets, height: 2900 },
];

inBrowser('the pane in pictures', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    folder = buildPage('pictured-pane', { entry: './tests/browser/pictured-pane.tsx' });
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test.each(['light', 'dark', 'contrast'] as const)(
    'fits its width and is accessible in %s',
    async (look) => {
      const context = await browser.newContext({ ...looks[look], reducedMotion: 'reduce' });
      const faults: string[] = [];
      for (const scene of scenes) {
        const page = await context.newPage();
        await serveFolder(page, folder, 'missing');
        await page.goto(`${paneAddress}?stage=${scene.stage}`);
        await page.getByRole('heading', { level: 2 }).waitFor();
        await scene.after?.(page);
        for (const width of [450, 320]) {
          await page.setViewportSize({ width, height: scene.height ?? 900 });
          await page.screenshot({ path: join(pictures, `${scene.name}-${look}-${width}.png`) });
          // Roles, names and colours do not hang on the width.
          const found = [...(await overflowOf(page)), ...(width === 320 ? await violationsOf(page) : [])];
          faults.push(...found.map((fault) => `${scene.name} ${width}: ${fault}`));
        }
        await page.close();
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );
});

async function openDetails(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Détail de la feuille «\s?Février 2014/ }).click();
  await page.getByRole('button', { name: 'Corriger la lecture' }).click();
  await page.getByRole('button', { name: /Détail de la feuille «\s?Février 2014/ }).scrollIntoViewIfNeeded();
}

/** Everything that can be folded is opened. */
async function openWhole(page: Page): Promise<void> {
  for (const name of [/^Capital, plafond/, /règles? respectée/])
    await page.getByRole('button', { name }).click();
}

async function toChecks(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Contrôles' }).scrollIntoViewIfNeeded();
}

async function typeFaults(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^Résultat de/ }).fill('16.325');
  await page.getByRole('textbox', { name: 'Part travail' }).fill('vingt');
}

async function writeSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Écrire la feuille' }).click();
  await page.getByText('La feuille est écrite').waitFor();
}

async function pick(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

async function pickBooks(page: Page): Promise<void> {
  await pick(page, 'Balance 2014.csv', balanceCsv(usualBooks));
  await page
    .getByText(/est lu|Lecture de la comptabilité/)
    .first()
    .waitFor();
}

async function pickFaultyBooks(page: Page): Promise<void> {
  const text = balanceCsv(usualBooks).replace('1500.00', 'mille cinq cents').replace('628100', '6A');
  await pick(page, 'Balance 2014.csv', text);
  await page.getByText("n'est pas repris".replace("'", '’')).waitFor();
}

/** Accounts on trial, and every group of lines open. */
async function tryAccounts(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Débuts de comptes' }).fill('64, 65, 67, -645');
  for (const name of [/^Structure · Ressources/, /^Structure · Emplois/, /^Salaires/])
    await page.getByRole('button', { name }).click();
}

async function buildBudgets(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Construire les budgets' }).click();
  await page.getByRole('heading', { name: /^Budgets 2/ }).waitFor();
}

/** What stands out of the page to the right. */
function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );
}

async function toSimulation(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Répartition des écarts' }).waitFor();
}

/** The year open, and three of many people chosen. */
async function openMonths(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tous les mois de l/ }).click();
  await page.getByRole('checkbox', { name: 'Seulement quelques personnes' }).check();
  for (const name of [/^E002/, /^E003/, /^E005/]) await page.getByRole('option', { name }).click();
}

async function prepareEntries(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Préparer le fichier' }).click();
  await page.getByRole('button', { name: 'Télécharger' }).waitFor();
}

/** Where the clipboard is closed to the pane. */
async function copyClosed(page: Page): Promise<void> {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await prepareEntries(page);
  await page.getByRole('button', { name: 'Copier' }).click();
  await page.getByRole('textbox', { name: 'Texte du fichier' }).waitFor();
}

async function writeStatements(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Écrire les relevés' }).click();
  await page.getByRole('table', { name: 'Relevés écrits' }).waitFor();
}

async function askToClose(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Clore jusqu’à' }).selectOption('2014-03');
  await page.getByRole('button', { name: 'Clore…' }).click();
  await page.getByRole('button', { name: /^Clore 3/ }).waitFor();
}

async function closeMonths(page: Page): Promise<void> {
  await askToClose(page);
  await page.getByRole('button', { name: /^Clore 3/ }).click();
  await page.getByText('Clos jusqu’à mars 2014').waitFor();
}

async function askToReopen(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Rouvrir à partir de' }).selectOption('2014-01');
  await page.getByRole('button', { name: 'Rouvrir…' }).click();
  await page.getByRole('button', { name: /^Rouvrir 2/ }).waitFor();
}

async function closeLocked(page: Page): Promise<void> {
  await askToClose(page);
  await page.getByRole('button', { name: /^Clore 3/ }).click();
  await page.getByText(/^La clôture est refusée/).waitFor();
}
