import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { browserIsHere, openBrowser } from '../support/browser';
import { buildPage } from './build-page';
import { paneAddress, serveFolder } from './serve-folder';

const inBrowser = browserIsHere() ? describe : describe.skip;
const pictures = join(__dirname, '../../artifacts/pictures');

jest.setTimeout(300_000);

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};

/** Every stage, and what is opened in it: `after` is what a person does before the picture. */
const scenes: readonly {
  readonly name: string;
  readonly stage: string;
  readonly after?: (page: Page) => Promise<void>;
}[] = [
  { name: 'idle', stage: 'idle' },
  { name: 'reading', stage: 'reading' },
  { name: 'proposal', stage: 'proposal' },
  { name: 'details', stage: 'proposal', after: openDetails },
  { name: 'refused', stage: 'refused' },
  { name: 'done', stage: 'done' },
  { name: 'broken', stage: 'broken' },
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

  test.each(Object.keys(looks))('fits its width and is accessible in %s', async (look) => {
    const faults: string[] = [];
    for (const width of [320, 450]) {
      const context = await browser.newContext({
        ...looks[look],
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      for (const scene of scenes) {
        const page = await context.newPage();
        await serveFolder(page, folder, '');
        await page.goto(`${paneAddress}?stage=${scene.stage}`);
        await page.getByRole('heading', { level: 2 }).waitFor();
        await scene.after?.(page);
        await page.screenshot({ path: join(pictures, `${scene.name}-${look}-${width}.png`) });
        // Roles and names do not hang on the width, nor on colours that the system imposes.
        const isJudged = width === 320 && look !== 'contrast';
        const found = [...(await overflowOf(page)), ...(isJudged ? await violationsOf(page) : [])];
        faults.push(...found.map((fault) => `${scene.name} ${width}: ${fault}`));
        await page.close();
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });
});

async function openDetails(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Détail de la feuille «\s?Février 2014/ }).click();
  await page.getByRole('button', { name: 'Corriger la lecture' }).click();
  await page.getByRole('button', { name: /Détail de la feuille «\s?Février 2014/ }).scrollIntoViewIfNeeded();
}

/** What stands out of the page to the right. */
function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );
}

/** The rules of axe that the page breaks, each with the elements. The dummies of the focus manager are not content. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
