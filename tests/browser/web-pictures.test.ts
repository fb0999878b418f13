import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { browserIsHere, openBrowser } from '../support/browser';
import { violationsOf } from './accessibility';
import { builtWeb } from './built-web';
import { closeAll, computeIn, dropFile, openWeb } from './opened-web';
import { looks, pictures } from './pictures';

const inBrowser = browserIsHere() ? describe : describe.skip;

// Axe looks at every line of every table: on a busy machine that takes its time.
jest.setTimeout(600_000);

/** What a person does from one picture to the next. */
const scenes: readonly { readonly name: string; readonly go: (page: Page) => Promise<void> }[] = [
  { name: 'landing', go: () => Promise.resolve() },
  {
    name: 'refused',
    go: async (page) => {
      await dropFile(page, 'lettre.xlsx', strToU8('Bonjour'));
      await page.getByRole('heading', { name: /n’a pas pu être ouvert/ }).waitFor();
    },
  },
  {
    name: 'workbook',
    go: async (page) => {
      await page.getByRole('button', { name: 'Essayer avec l’exemple' }).click();
      await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
      await page.getByRole('gridcell').first().waitFor();
    },
  },
  {
    name: 'result',
    go: async (page) => {
      await computeIn(page);
      await page.getByRole('button', { name: 'Mutualisation', exact: true }).click();
      await page
        .getByRole('img', { name: /contribution/i })
        .first()
        .waitFor();
    },
  },
  {
    name: 'months',
    go: async (page) => {
      await page.getByRole('tab', { name: 'Mois', exact: true }).click();
      await page.getByRole('button', { name: 'Préparer le fichier' }).click();
      await page.getByRole('button', { name: 'Télécharger' }).waitFor();
    },
  },
  {
    name: 'budget',
    go: async (page) => {
      await page.getByRole('tab', { name: 'Comptabilité' }).click();
      await page.getByRole('button', { name: /la comptabilité de l’exemple/ }).click();
      await page.getByRole('button', { name: 'Établir le budget' }).click();
      await page.getByText('Le budget est dans le classeur').waitFor();
    },
  },
  {
    name: 'plots',
    go: async (page) => {
      await page.getByRole('button', { name: 'Voir les graphiques' }).click();
      await page.getByRole('figure', { name: 'Prévisionnel et réalisé de la structure' }).waitFor();
    },
  },
];

inBrowser('the page without Excel, in pictures', () => {
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    builtWeb();
    browser = await openBrowser();
  });

  afterEach(closeAll);
  afterAll(() => browser.close());

  test.each(['light', 'dark', 'contrast'] as const)(
    'fits its width, is accessible and speaks French properly in %s',
    async (look) => {
      const { page } = await openWeb(browser, { look: { ...looks[look], reducedMotion: 'reduce' } });
      const faults: string[] = [];
      for (const { name, go } of scenes) {
        await page.setViewportSize({ width: 1200, height: 800 });
        await go(page);
        for (const width of [1200, 450, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await page.waitForTimeout(100);
          await page.screenshot({ path: join(pictures, `web-${name}-${look}-${width}.png`) });
          const found = [
            ...(await overflowOf(page)),
            // Roles, names and colours do not hang on the width, but for the switch between the two parts.
            ...(width === 1200 || (width === 320 && name === 'result') ? await violationsOf(page) : []),
            ...(look === 'light' && width === 1200 ? await carelessFrench(page) : []),
          ];
          faults.push(...found.map((fault) => `${name} ${width}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

/** The page itself never scrolls sideways; grids, tables and rows of tabs do so by themselves. */
function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth > window.innerWidth
      ? [`the page is ${document.documentElement.scrollWidth} pixels wide`]
      : [],
  );
}

/** Spaces that may break before a sign or inside quotes, and typewriter apostrophes; the cells are the person's own. */
function carelessFrench(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const careless = / [;:!?»€%]|« |\w'\w/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isCell = node.parentElement?.closest('[role=grid]') !== null;
      if (!isCell && careless.test(node.textContent ?? '')) found.push(node.textContent ?? '');
    }
    return found;
  });
}
