import { createHash } from 'node:crypto';
import webpack from 'webpack';

/** Where the source of the service worker leaves room for the list. */
const room = /["'`]__PRECACHE__["'`]/;

/**
 * Gives the service worker the list of all files of the build, with a version made from their contents: two builds
 * of one source give the same worker, and any change gives another.
 */
export class PrecachePlugin {
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('PrecachePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PrecachePlugin', stage }, (assets) => {
        const worker = assets['service-worker.js'].source().toString();
        if (!room.test(worker)) throw new Error('The service worker has no room for the list of files.');
        const files = Object.keys(assets).filter(isServed).sort();
        // The worker itself takes part: a change of how it works is a new version too.
        const hash = createHash('sha256').update(worker);
        for (const file of files) hash.update(file).update(assets[file].buffer());
        const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
        compilation.updateAsset('service-worker.js', new sources.RawSource(worker.replace(room, () => list)));
      });
    });
  }
}

/** Maps are for those who look for a fault; the worker is fetched by the browser itself. */
function isServed(name) {
  return !/\.(map|txt)$/.test(name) && name !== 'service-worker.js';
}
