import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSchema } from '../../.config/scripts/check-schema';

const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
const withXmllint = hasXmllint ? test : test.skip;

/** A folder with a schema of one rule, since those of Microsoft are not part of the project. */
function folderWithSchema(): string {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  writeFileSync(
    join(folder, 'OfficeAppManifestV1_1.xsd'),
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Version" type="xs:integer"/></xs:schema>`,
  );
  return folder;
}

withXmllint('what the schemas say of a manifest is told', () => {
  const folder = folderWithSchema();
  const manifest = join(folder, 'manifest.xml');
  writeFileSync(manifest, '<Version>1</Version>');
  expect(checkSchema(manifest, folder)).toEqual({ kind: 'asked', faults: [] });
  writeFileSync(manifest, '<Version>one</Version>');
  const answer = checkSchema(manifest, folder);
  expect(answer).toMatchObject({
    kind: 'asked',
    faults: [expect.stringContaining("'one' is not a valid value")],
  });
});

test('a folder without the schemas is said, and is no fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  expect(checkSchema('manifest.xml', folder)).toMatchObject({
    kind: 'not-asked',
    because: expect.stringContaining('there is no OfficeAppManifestV1_1.xsd'),
  });
});
