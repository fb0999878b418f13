import { openBrowser } from '/work/main/tests/support/browser';
import { serveFolder, paneAddress } from '/work/main/tests/browser/serve-folder';
(async () => {
const b = await openBrowser();
const only = process.argv[2];
for (const stage of (only ?? 'idle,reading,proposal,refused,done,broken').split(',')) for (const [name, opts] of [['light',{colorScheme:'light'}],['dark',{colorScheme:'dark'}],['contrast',{colorScheme:'dark',forcedColors:'active'}]] as const) for (const w of [320,450]) {
  if (process.argv[3] && !process.argv[3].split(',').includes(`${name}-${w}`)) continue;
  const c = await b.newContext({ viewport: {width:w,height:900}, ...opts });
  const p = await c.newPage();
  p.on('console', m => console.log(stage, m.type(), m.text()));
  p.on('pageerror', e => console.log('ERR', e.message));
  await serveFolder(p, '/work/main/artifacts/pictured-pane', '');
  await p.goto(`${paneAddress}?stage=${stage}`);
  await p.waitForTimeout(400);
  if (process.argv[4]) { await eval(`(async (p)=>{${process.argv[4]}})`)(p); await p.waitForTimeout(300);}
  await p.screenshot({ path: `/tmp/shots/${stage}-${name}-${w}.png` });
  const over = await p.evaluate(() => document.querySelector('main')!.scrollWidth > document.querySelector('main')!.clientWidth || document.documentElement.scrollWidth > innerWidth);
  if (over) console.log('OVERFLOW', stage, name, w);
  await c.close();
}
await b.close();
})();
