import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the schemas of Microsoft say of a manifest, or why they could not be asked. */
export type SchemaAnswer =
  | { readonly kind: 'asked'; readonly faults: readonly string[] }
  | { readonly kind: 'not-asked'; readonly because: string };

const entry = 'OfficeAppManifestV1_1.xsd';

/** Asks xmllint, a program of libxml2; the schemas are not part of this project, so their folder may be missing. */
export function checkSchema(manifest: string, folder: string): SchemaAnswer {
  const schema = join(folder, entry);
  if (!existsSync(schema)) return { kind: 'not-asked', because: `there is no ${entry} in ${folder}` };
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--schema', schema, manifest], {
    encoding: 'utf8',
  });
  if (error !== undefined) return { kind: 'not-asked', because: 'xmllint is not installed' };
  const lines = stderr.split('\n').filter((line) => line.includes('error'));
  return { kind: 'asked', faults: status === 0 ? [] : lines.length > 0 ? lines : [stderr.trim()] };
}
