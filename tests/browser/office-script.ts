import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { bodyIndex } from '../excel-host/office-client';

/**
 * What stands in place of Microsoft's script: its real client for Excel, with the few parts of the loader that the
 * pane uses, and a host that is asked through `answerExcel`, a function that the test gives to the page.
 */
export function officeScript(): string {
  const client = createRequire(resolve('package.json')).resolve(
    '@microsoft/office-js/dist/excel-win32-16.01.debug.js',
  );
  return `${readFileSync(client, 'utf8')}
(() => {
  const context = { requirements: { isSetSupported: () => true }, platform: 'PC' };
  OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', flags: 0 }),
  };
  OSF.DDA.RichApi.executeRichApiRequestAsync = (message, answer) => {
    window.answerExcel(message[${bodyIndex}]).then(answer);
  };
  Office.HostType = { Excel: 'Excel' };
  Office.onReady = () => Promise.resolve({ host: 'Excel', platform: 'PC' });
  window.ribbon = {};
  window.wasShown = 0;
  Office.actions = { associate: (name, command) => { window.ribbon[name] = command; } };
  Office.addin = { showAsTaskpane: () => { window.wasShown += 1; return Promise.resolve(); } };
})();`;
}

/** In a browser without Office, its script loads all the same and answers that there is no host. */
export const scriptWithoutHost =
  'window.Office = { onReady: () => Promise.resolve({ host: null, platform: null }), HostType: { Excel: "Excel" } };';
