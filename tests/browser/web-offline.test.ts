import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { browserIsHere, openBrowser } from '../support/browser';
import { builtWeb } from './built-web';
import { closeAll, computeIn, openWeb, savedCopy } from './opened-web';

const inBrowser = browserIsHere() ? describe : describe.skip;

jest.setTimeout(240_000);

inBrowser('the page without Excel, kept by the browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    builtWeb();
    browser = await openBrowser();
  });

  afterEach(closeAll);
  afterAll(() => browser.close());

  test('computes the sample and saves the copy without a network, after one visit', async () => {
    const { page, context, server, address } = await openWeb(browser);
    await isKept(page);
    await page.close();
    await server.close();
    const again = await context.newPage();
    await again.goto(address);
    await again.getByRole('button', { name: 'Essayer avec l’exemple' }).click();
    await computeIn(again);
    expect((await savedCopy(again)).bytes.length).toBeGreaterThan(60_000);
  });

  test('offers a new version when there is one, and takes it when the person wants it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'web-versions-'));
    try {
      cpSync(builtWeb(), folder, { recursive: true });
      const { page, address } = await openWeb(browser, { folder });
      await isKept(page);
      await page.reload();
      expect(await page.getByRole('button', { name: 'Mettre à jour' }).count()).toBe(0);
      makeNewVersion(folder);
      await page.goto(address);
      await page.getByText('Une nouvelle version de la page est prête.').waitFor();
      // Until then, the old one is shown, whole.
      expect(await page.title()).toBe('Mutualisation');
      await page.getByRole('button', { name: 'Mettre à jour' }).click();
      await page.waitForFunction(() => document.title === 'Version suivante');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('can be installed: its manifest names it and its icons, which are there in their sizes', () => {
    const folder = builtWeb();
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).toContain('<link rel=manifest href=page.webmanifest>');
    const manifest = JSON.parse(readFileSync(join(folder, 'page.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({
      name: 'Mutualisation',
      lang: 'fr',
      start_url: './',
      display: 'standalone',
    });
    for (const { src, sizes } of manifest.icons) {
      const picture = readFileSync(join(folder, src));
      const size = `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`;
      expect(`${src} ${size}`).toBe(`${src} ${sizes}`);
    }
    // Nothing in the page names a place of its own: any folder of any server will do.
    const named = [...html.matchAll(/(?:src|href)=([^ >]+)/g)].map(([, place = '']) => place);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((place) => !/^(assets\/|page\.)/.test(place))).toEqual([]);
    expect(html).not.toContain('appsforoffice');
  });
});

/** The service worker has all files: from here on the network may go. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The same page with another title, as a later build would be. */
function makeNewVersion(folder: string): void {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'service-worker.js')];
  writeFileSync(page, readFileSync(page, 'utf8').replace('<title>Mutualisation', '<title>Version suivante'));
  const old = readFileSync(worker, 'utf8');
  const next = old.replace(/(version["']?:\s*["'])[0-9a-f]{16}/, '$10123456789abcdef');
  expect(next).not.toBe(old);
  writeFileSync(worker, next);
}
