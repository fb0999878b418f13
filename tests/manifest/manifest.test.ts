import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from '../../.config/scripts/manifest-rules';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** The faults of the manifest with one part replaced by another; the part must be there to be replaced. */
function faultsWith(part: string, other: string): readonly string[] {
  expect(manifest).toContain(part);
  return manifestFaults(manifest.replace(part, other), root);
}

test('the manifest keeps every rule that its schema does not see', () => {
  expect(manifestFaults(manifest, root)).toEqual([]);
});

test('an address over http is named', () => {
  expect(faultsWith('<AppDomain>https:', '<AppDomain>http:')).toEqual([
    'This address is not https: http://localhost:3000',
  ]);
  expect(
    faultsWith('"https://localhost:3000/assets/icon-16.png"', '"http://localhost:3000/assets/icon-16.png"'),
  ).toEqual(['This address is not https: http://localhost:3000/assets/icon-16.png']);
});

test('a manifest without a SupportUrl is named', () => {
  expect(faultsWith('<SupportUrl ', '<OtherUrl ')).toEqual(['There is no SupportUrl.']);
});

test('a resource that is missing, left over or defined twice is named', () => {
  expect(faultsWith('<Label resid="Compute.Label" />', '<Label resid="Compute.Lable" />')).toEqual([
    'The resource Compute.Label is used nowhere.',
    'The resource Compute.Lable is not defined.',
  ]);
  expect(faultsWith('<bt:String id="Group.Label"', '<bt:String id="Tab.Label"')).toEqual([
    'The resource Tab.Label is defined twice.',
    'The resource Group.Label is not defined.',
  ]);
});

test('a text that Office would cut is named', () => {
  const long = 'x'.repeat(251);
  expect(faultsWith('Ouvrez le classeur de la coopérative', long)[0]).toContain('Longer than 250 characters');
  expect(faultsWith('"Ouvrir le volet"', `"${'x'.repeat(126)}"`)).toEqual([
    `Longer than 125 characters: ${'x'.repeat(126)}`,
  ]);
  expect(faultsWith('"Ouvrir le volet"', `"${'x'.repeat(125)}"`)).toEqual([]);
});

test('an icon that is missing or of another size is named', () => {
  expect(faultsWith('/assets/icon-pane-16.png', '/assets/icon-pane-17.png')).toEqual([
    'assets/icon-pane-17.png is missing.',
  ]);
  expect(faultsWith('/assets/icon-pane-16.png', '/assets/icon-pane-32.png')).toEqual([
    'assets/icon-pane-32.png is not 16 pixels wide and high.',
  ]);
  expect(faultsWith('icon-128.png', 'icon-80.png')).toEqual([
    'HighResolutionIconUrl does not name an icon of 128 pixels.',
  ]);
});

test('a version that is not that of the package is named', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(faultsWith(`<Version>${version}.0<`, '<Version>9.9.9.0<')).toEqual([
    `The version is 9.9.9.0, but package.json says ${version}.`,
  ]);
});

test('a button whose function nobody registered is named', () => {
  expect(faultsWith('<FunctionName>computeMutualisation<', '<FunctionName>computeMutualization<')).toEqual([
    'The function computeMutualization is registered nowhere in src/commands.',
  ]);
});

test('the pane, the commands and the runtime are one page, and the floor is that of the adapter', () => {
  const pages = [...manifest.matchAll(/<(?:Runtime|FunctionFile|SourceLocation) resid="([^"]*)"/g)];
  expect(pages.map(([, resource]) => resource)).toEqual(['Pane.Url', 'Pane.Url', 'Pane.Url']);
  expect(manifest).toContain('<Runtime resid="Pane.Url" lifetime="long" />');
  expect(manifest).toContain('<Set Name="SharedRuntime" MinVersion="1.1" />');
  expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.13" />');
});

test('a text without English, and a manifest that is not in French, are named', () => {
  const english = '<bt:Override Locale="en-US" Value="Open the pane" />';
  expect(faultsWith(english, '')).toEqual(['Pane.Label has no English text.']);
  expect(
    faultsWith(`<Override Locale="en-US" Value="Computes`, '<Override Locale="en-GB" Value="Computes'),
  ).toEqual(['Description has no English text.']);
  expect(faultsWith('<DefaultLocale>fr-FR<', '<DefaultLocale>en-US<')).toEqual([
    'The language of the manifest is not French.',
  ]);
});
