import { createHash } from 'node:crypto';
import webpack from 'webpack';

/**
 * Compiles the service worker beside the page and gives it the list of all files of the build, with a version made
 * from their contents: two builds of one source give the same worker, and any change gives another.
 */
export class PrecachePlugin {
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('PrecachePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PrecachePlugin', stage }, (assets) => {
        const worker = compilation.getAsset('service-worker.js');
        if (worker === undefined) return;
        const names = Object.keys(assets).filter((name) => isServed(name));
        const hash = createHash('sha256');
        for (const name of names.sort()) hash.update(name).update(assets[name].buffer());
        // The worker itself takes part: a change of how it works is a new version too.
        hash.update(worker.source.buffer());
        const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files: names });
        const source = worker.source.source().toString().replace('"__PRECACHE__"', () => list);
        compilation.updateAsset('service-worker.js', new sources.RawSource(source));
      });
    });
  }
}

/** Maps are for those who look for a fault; the worker is fetched by the browser itself. */
function isServed(name) {
  return !name.endsWith('.map') && name !== 'service-worker.js';
}
