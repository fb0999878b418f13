import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestFaults } from './manifest-rules';
import { runCommand } from './run-command';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}dist/pane/manifest.xml`;

const faults = manifestFaults(readFileSync(`${root}manifest.xml`, 'utf8'), root);
faults.forEach((fault) => console.error(`manifest.xml: ${fault}`));
if (faults.length === 0) {
  console.log(
    'manifest.xml: addresses, resources, lengths, icons, version and functions are as they must be.',
  );
}
console.log(
  existsSync(built) ? 'dist/pane/manifest.xml is there.' : 'dist/pane is not built yet: npm run build.',
);

if (process.argv.includes('--online')) {
  // The exit code says nothing on Linux: what the service answers is printed for a person to read.
  await runCommand('npx office-addin-manifest validate manifest.xml');
} else {
  console.log(
    'Not checked here: Microsoft’s own validation, which sends the manifest to its server ' +
      '(npm run validate -- --online), and a real Excel.',
  );
}
process.exitCode = faults.length === 0 ? 0 : 1;
