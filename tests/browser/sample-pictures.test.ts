import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ExcelHost } from '../excel-host/excel-host';
import { sampleInHost } from '../excel-host/host-from-snapshot';
import { browserIsHere, openBrowser } from '../support/browser';
import { violationsOf } from './accessibility';
import { buildPage } from './build-page';
import { press, tabTo } from './keyboard';
import { openPane } from './opened-pane';
import type { OpenedPane } from './opened-pane';
import { looks, pictures } from './pictures';

const inBrowser = browserIsHere() ? describe : describe.skip;

jest.setTimeout(300_000);

/** The production bundle on the sample, as a person meets it. */
inBrowser('the built pane on the sample', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    folder = buildPage('seen-pane', {});
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  async function open(look: keyof typeof looks): Promise<OpenedPane & { readonly host: ExcelHost }> {
    const host = new ExcelHost(await sampleInHost());
    const options = { ...looks[look], reducedMotion: 'reduce' as const };
    const facts = { background: look === 'light' ? 0xffffff : 0x262626 };
    return { host, ...(await openPane(browser, { folder, host, facts, look: options })) };
  }

  test.each(['light', 'dark', 'contrast'] as const)('is accessible from start to end in %s', async (look) => {
    const { page } = await open(look);
    const faults: string[] = [];
    const see = async (scene: string): Promise<void> => {
      for (const width of [450, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: join(pictures, `sample-${scene}-${look}-${width}.png`) });
      }
      // Roles, names and colours do not hang on the width.
      faults.push(...(await violationsOf(page)).map((fault) => `${scene}: ${fault}`));
    };
    await see('start');
    await page.getByRole('button', { name: 'Lire le classeur' }).click();
    await page.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
    await see('read');
    await page.getByRole('button', { name: 'Calculer la mutualisation' }).click();
    await page.getByRole('heading', { name: 'Mutualisation 2014' }).waitFor();
    await see('done');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('can be used from start to end with the keyboard alone', async () => {
    const { page, host } = await open('light');
    await press(page, /^Lire le classeur/, 'Enter');
    await headed(page, 'Ce qui a été compris');
    await press(page, /^Utiliser la feuille «\sMars 2014/, 'Space');
    await press(page, /^Détail de la feuille «\sAvril 2014/, 'Enter');
    await press(page, /^Voir dans le classeur/, 'Enter');
    await selected(host, /^Avril 2014/);
    await press(page, /^Utiliser la feuille «\sMars 2014/, 'Space');
    await tabTo(page, /^Taux de contribution/);
    await page.keyboard.type('11');
    await press(page, /^Arrondi/, 'ArrowDown');
    await press(page, /^Calculer la mutualisation/, 'Enter');
    await headed(page, 'Mutualisation 2014');
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('Mutualisation');
    await press(page, /^Contrôles$/, 'Enter');
    await selected(host, /^Contrôles!A1$/);
    await press(page, /^Mois sans chiffre/, 'Space');
    await press(page, /^Aller à la feuille/, 'Enter');
    await selected(host, /^(?!Contrôles).*![A-Z]+\d+$/);
    await page.context().close();
  });

  test('the appropriation can be used from the tab to the written sheet with the keyboard alone', async () => {
    const { page, host } = await open('light');
    await press(page, /^Mutualisation$/, 'ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await headed(page, 'Affectation du résultat');
    await tabTo(page, /^Résultat de/);
    await page.keyboard.type('16325');
    await tabTo(page, /^Pertes antérieures/);
    await page.keyboard.type('8272');
    await tabTo(page, /^Taux\s: Part travail/);
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('slider', { name: /Part travail/ })
      .and(page.locator('[aria-valuetext^="25,5"]'))
      .waitFor();
    await press(page, /^Écrire la feuille/, 'Enter');
    await page.getByText('La feuille est écrite').waitFor();
    await press(page, /^Affectation du résultat$/, 'Enter');
    await selected(host, /^Affectation du résultat!A1$/);
    await page.context().close();
  });
});

async function headed(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name }).waitFor();
}

async function selected({ workbook }: ExcelHost, place: RegExp): Promise<void> {
  for (let tries = 0; tries < 50 && !place.test(workbook.selected ?? ''); tries++)
    await new Promise((resolve) => setTimeout(resolve, 40));
  expect(workbook.selected).toMatch(place);
}
