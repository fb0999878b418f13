import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSchema } from './check-schema';
import { manifestFaults } from './manifest-rules';
import { runCommand } from './run-command';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}dist/pane/manifest.xml`;
const [schemas = `${root}../shared/data/manifest-xsd`] = process.argv
  .filter((argument) => argument.startsWith('--schemas='))
  .map((argument) => argument.slice('--schemas='.length));

const faults = manifestFaults(readFileSync(`${root}manifest.xml`, 'utf8'), root);
faults.forEach((fault) => console.error(`manifest.xml: ${fault}`));
if (faults.length === 0) {
  console.log(
    'manifest.xml: addresses, resources, lengths, icons, version, functions and languages are as they must be.',
  );
}
const bySchema = checkSchema(`${root}manifest.xml`, schemas);
if (bySchema.kind === 'asked') {
  bySchema.faults.forEach((fault) => console.error(fault));
  if (bySchema.faults.length === 0) console.log('manifest.xml: valid against the schemas of Microsoft.');
} else {
  console.log(
    `Not checked: the schemas of Microsoft (${bySchema.because}); npm run validate -- --schemas=folder.`,
  );
}
const isFaulty = faults.length > 0 || (bySchema.kind === 'asked' && bySchema.faults.length > 0);
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
process.exitCode = isFaulty ? 1 : 0;
