import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an add-in manifest must keep and its schema does not see. Gives one English sentence per fault. */
export function manifestFaults(manifest: string, root: string): readonly string[] {
  return [
    ...addressFaults(manifest),
    ...resourceFaults(manifest),
    ...lengthFaults(manifest),
    ...iconFaults(manifest, root),
    ...identityFaults(manifest, root),
    ...functionFaults(manifest, root),
    ...languageFaults(manifest),
  ];
}

/** Office loads nothing over http, and namespaces are the only other addresses. */
function addressFaults(manifest: string): readonly string[] {
  const values = matches(manifest, /(?:DefaultValue|Value)="([a-z]+:[^"]*)"|<AppDomain>([^<]*)</g);
  return [
    ...values.filter((url) => !url.startsWith('https://')).map((url) => `This address is not https: ${url}`),
    ...(manifest.includes('<SupportUrl ') ? [] : ['There is no SupportUrl.']),
  ];
}

function resourceFaults(manifest: string): readonly string[] {
  const defined = matches(manifest, /<bt:(?:Image|Url|String) id="([^"]*)"/g);
  const used = matches(manifest, /resid="([^"]*)"/g);
  return [
    ...defined
      .filter((id, at) => defined.indexOf(id) !== at)
      .map((id) => `The resource ${id} is defined twice.`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `The resource ${id} is used nowhere.`),
    ...used.filter((id) => !defined.includes(id)).map((id) => `The resource ${id} is not defined.`),
    ...defined
      .filter((id) => id.length > 32)
      .map((id) => `The name of the resource ${id} has more than 32 characters.`),
  ];
}

/** Office cuts or refuses longer strings: 125 characters in short ones, 250 in long ones and descriptions. */
function lengthFaults(manifest: string): readonly string[] {
  const strings = (part: string): readonly string[] =>
    matches(part, /(?:DefaultValue|Value)="([^"]*)"/g).map(withoutEntities);
  const over = (texts: readonly string[], limit: number): readonly string[] =>
    texts.filter((text) => text.length > limit).map((text) => `Longer than ${limit} characters: ${text}`);
  return [
    ...over(strings(between(manifest, 'bt:ShortStrings')), 125),
    ...over(strings(between(manifest, 'bt:LongStrings')), 250),
    ...over(strings(between(manifest, 'Description')), 250),
  ];
}

function iconFaults(manifest: string, root: string): readonly string[] {
  const files = matches(manifest, /"https:\/\/localhost:3000\/(assets\/[^"]+)"/g);
  const missing = files.filter((file) => !existsSync(join(root, file))).map((file) => `${file} is missing.`);
  const sizes = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].flatMap(([, size, id]) => {
    const url = new RegExp(`<bt:Image id="${String(id)}" DefaultValue="[^"]*/(assets/[^"]+)"`).exec(
      manifest,
    )?.[1];
    return url !== undefined && existsSync(join(root, url)) && pngSize(join(root, url)) !== Number(size)
      ? [`${url} is not ${String(size)} pixels wide and high.`]
      : [];
  });
  const own = [
    { tag: 'IconUrl', size: 64 },
    { tag: 'HighResolutionIconUrl', size: 128 },
  ].flatMap(({ tag, size }) => {
    const file = new RegExp(`<${tag} DefaultValue="[^"]*/(assets/[^"]+)"`).exec(manifest)?.[1];
    const isRight = file !== undefined && existsSync(join(root, file)) && pngSize(join(root, file)) === size;
    return isRight ? [] : [`${tag} does not name an icon of ${String(size)} pixels.`];
  });
  // An icon that two buttons share is said once.
  return [...new Set([...missing, ...sizes, ...own])];
}

/** Width and height stand at fixed places of the first chunk; 0 stands for a picture that is not square. */
function pngSize(file: string): number {
  const bytes = readFileSync(file);
  return bytes.readUInt32BE(16) === bytes.readUInt32BE(20) ? bytes.readUInt32BE(16) : 0;
}

/** Excel keeps what it knows of an add-in until its version rises. */
function identityFaults(manifest: string, root: string): readonly string[] {
  // The project's own file: its version is a string.
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const found = /<Version>([^<]*)</.exec(manifest)?.[1] ?? 'none';
  const id = /<Id>([^<]*)</.exec(manifest)?.[1] ?? '';
  return [
    ...(found === `${version}.0` ? [] : [`The version is ${found}, but package.json says ${version}.`]),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : ['The Id is not a GUID.']),
  ];
}

/** A ribbon button whose function nobody registered does nothing, without a word. */
function functionFaults(manifest: string, root: string): readonly string[] {
  const source = readFileSync(join(root, 'src/commands/register-commands.ts'), 'utf8');
  const registered = matches(source, /Office\.actions\.associate\('([^']+)'/g);
  return matches(manifest, /<FunctionName>([^<]*)</g)
    .filter((name) => !registered.includes(name))
    .map((name) => `The function ${name} is registered nowhere in src/commands.`);
}

/** French is the language of the manifest; English stands beside it, but for the name of the product. */
function languageFaults(manifest: string): readonly string[] {
  const texts = [
    ...manifest.matchAll(
      /<bt:String id="([^"]*)" DefaultValue="([^"]*)"(\/?)>([^]*?)(?=<bt:String|<\/bt:\w+Strings>)/g,
    ),
    ...manifest.matchAll(/<(Description) DefaultValue="([^"]*)"(\/?)>([^]*?)<\/Description>/g),
  ];
  return [
    ...(manifest.includes('<DefaultLocale>fr-FR<') ? [] : ['The language of the manifest is not French.']),
    ...texts
      .filter(([, , text, , inner]) => text !== 'Mutualisation' && !String(inner).includes('Locale="en-US"'))
      .map(([, id]) => `${String(id)} has no English text.`),
  ];
}

function between(manifest: string, tag: string): string {
  return new RegExp(`<${tag}[ >][^]*?</${tag}>`).exec(manifest)?.[0] ?? '';
}

function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#\d+|#x[0-9a-f]+|[a-z]+);/gi, '?');
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter(Boolean));
}
