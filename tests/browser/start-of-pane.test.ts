import type { Browser, Page } from 'playwright-core';
import { ExcelHost } from '../excel-host/excel-host';
import { hostFromDescription } from '../excel-host/host-from-description';
import { browserIsHere, openBrowser } from '../support/browser';
import { buildPage } from './build-page';
import { openPane } from './opened-pane';
import type { OpenedPane, PaneWorld } from './opened-pane';

const inBrowser = browserIsHere() ? describe : describe.skip;

jest.setTimeout(240_000);

const addScript = `
  const script = document.createElement('script');
  script.textContent = 'document.title = 1';
  document.head.append(script);
  document.title`;

/** Whatever is wrong around it, the page says something, and runs nothing that is not its own. */
inBrowser('the built pane, when it starts', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = buildPage('started-pane', {});
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  const open = (world: Omit<PaneWorld, 'folder'>): Promise<OpenedPane> =>
    openPane(browser, { folder, ...world });
  const anyHost = (): ExcelHost =>
    new ExcelHost(hostFromDescription({ sheets: [{ name: 'S', rows: [[1]] }] }));

  test('outside of Excel says so, and asks nothing but itself and the scripts of Office', async () => {
    const { page, asked, complaints } = await open({ host: null });
    expect(await headingOf(page)).toBe('Ce volet s’ouvre dans Excel');
    expect({ complaints, refused: asked.refused }).toEqual({ complaints: [], refused: [] });
    await page.context().close();
  });

  test('without a network, where the script of Office is missing, says the same', async () => {
    const { page } = await open({ host: null, office: 'missing' });
    expect(await headingOf(page)).toBe('Ce volet s’ouvre dans Excel');
    await page.context().close();
  });

  test('in an Excel below the floor says what it needs', async () => {
    const { page } = await open({ host: anyHost(), facts: { excelApi: '1.12' } });
    expect(await headingOf(page)).toBe('Cette version d’Excel est trop ancienne');
    expect(await page.getByText('il faut ExcelApi 1.13').count()).toBe(1);
    await page.context().close();
  });

  test('says that Excel does not answer when Office stays silent', async () => {
    const before = async (page: Page): Promise<void> => {
      await page.clock.install();
      await page.addInitScript(() => {
        const silent = { GetHostInfo: () => 'excel$win32$16.01$fr-FR$$$$1', GetContext: () => undefined };
        Object.assign(window, { external: silent });
      });
    };
    const { page } = await open({ host: null, before });
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading').count()).toBe(0);
    await page.clock.fastForward(16_000);
    expect(await headingOf(page)).toBe('Excel ne répond pas encore');
    await page.context().close();
  });

  test.each([
    ['before anything is shown', 'Object.defineProperty(window, "Office", { get: fail })'],
    ['in what is shown', 'window.matchMedia = fail'],
  ])('shows a sentence instead of a blank page when a fault comes %s', async (_, fault) => {
    const script = `const fail = () => { throw new Error('planted'); }; ${fault};`;
    const { page } = await open({ host: anyHost(), before: (opened) => opened.addInitScript(script) });
    expect(await headingOf(page)).toBe('Le volet n’a pas pu s’afficher');
    expect(await page.getByText('planted').count()).toBe(1);
    await page.context().close();
  });

  test.each([
    ['a script in the page', addScript, 'script-src'],
    ['a text that is run as a script', 'setTimeout("document.title = 1")', 'unsafe-eval'],
    ['a connection elsewhere', 'void fetch("https://elsewhere.example/").catch(() => 0)', 'connect-src'],
  ])('lets its content security policy refuse %s', async (_, attack, directive) => {
    const { page, asked, complaints } = await open({ host: anyHost() });
    await page.evaluate(attack);
    await page.waitForTimeout(200);
    expect(await page.title()).toBe('Mutualisation');
    expect(complaints.join()).toContain(directive);
    expect(asked.refused).toEqual([]);
    await page.context().close();
  });
});

async function headingOf(page: Page): Promise<string | null> {
  const heading = page.getByRole('heading', { level: 2 });
  await heading.waitFor();
  return heading.textContent();
}
