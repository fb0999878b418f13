import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringsIn } from '../support/strings-in';

const root = join(__dirname, '../..');

/** Made or fetched by a tool, and named in .gitignore. */
const foreign = new Set(['node_modules', 'dist', 'coverage', 'artifacts', '.git']);

/** The files of the project, read from the disk: a copy without git has to be tidy too. */
const files = filesUnder('');

const code = files.filter((file) => /^(src|tests|\.config)\/.*\.(ts|tsx|js|cjs)$/.test(file));
const texts = files.filter((file) => !/\.(png|xlsx|xlsm)$|^package-lock\.json$/.test(file));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('the list of files is that of the project', () => {
  expect(files).toContain('package.json');
  expect(code).toContain('src/workbook/port.ts');
});

test('no file and no folder is a drawer for anything', () => {
  const drawers = /(^|\/)(utils?|helpers?|misc|common|manager|stuff|lib)(\.[a-z]+)?(\/|$)/i;
  expect(files.filter((file) => drawers.test(file))).toEqual([]);
});

test('no file is longer than one idea takes', () => {
  const long = code.filter((file) => read(file).trimEnd().split('\n').length > 260);
  expect(long).toEqual([]);
});

test('files are named in kebab-case, components after themselves', () => {
  const named = code.filter((file) => file.startsWith('src/')).map((file) => basename(file));
  const odd = named.filter(
    (name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.(ts|d\.ts|tsx)$|^[A-Z][A-Za-z]+\.tsx$/.test(name),
  );
  expect(odd).toEqual([]);
});

test('French is said in the rooms that are made for it, and nowhere else', () => {
  const speaking = /^src\/(text|workbook\/layout|functions)\//;
  const found = code
    .filter((file) => file.startsWith('src/') && !speaking.test(file))
    .flatMap((file) =>
      stringsIn(read(file))
        .filter(isFrench)
        .map((text) => `${file}: ${text}`),
    );
  expect(found).toEqual([]);
});

test('French is recognised where it stands', () => {
  expect(stringsIn("const a = 'Feuille introuvable'; // 'le commentaire'").filter(isFrench)).toHaveLength(1);
  expect(stringsIn('const b = `Écart de ${c}`;').filter(isFrench)).toHaveLength(1);
  expect(stringsIn("const d = 'month-sheet';").filter(isFrench)).toHaveLength(0);
  expect(stringsIn('const e = /^d\'été/; const f = "plain";').filter(isFrench)).toHaveLength(0);
});

test('every room of src is named in the picture of the architecture', () => {
  const picture = read('docs/architecture.md');
  const rooms = new Set(code.flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? []));
  expect([...rooms].filter((room) => !picture.includes(`${room}/`))).toEqual([]);
});

test('nothing names a machine or a registry', () => {
  // Put together here, so that this file does not find itself.
  const machine = new RegExp(['(^|[^\\w.])/(work|farm', 'home/\\w+', 'root|Users/\\w+)/'].join('|'));
  const registry = new RegExp(['registry', '\\.(npmjs|yarnpkg)|npm', '\\.pkg\\.github'].join(''));
  const found = texts.filter((file) => {
    const text = read(file);
    return machine.test(text) || registry.test(text);
  });
  expect(found).toEqual([]);
});

test('nothing is left for later or switched off', () => {
  const later = new RegExp(
    `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b|\\.(only|skip)\\(|\\.todo\\(`,
  );
  expect(code.filter((file) => later.test(read(file)))).toEqual([]);
});

test('no file has a default export or stands only to pass on others', () => {
  const source = code.filter((file) => file.startsWith('src/'));
  expect(source.filter((file) => /^export default|^export \*/m.test(read(file)))).toEqual([]);
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return foreign.has(entry.name) ? [] : filesUnder(path);
    return entry.isFile() && !entry.name.endsWith('.log') ? [path] : [];
  });
}

/** Accents, or words that a French sentence can hardly do without. */
function isFrench(text: string): boolean {
  const words =
    /(^|[\s('’])(le|la|les|des|une|du|est|pas|pour|dans|avec|sur|aux?|cette?|feuille|ligne|colonne|classeur|fichier|erreur|mois|année)(?=[\s.,)]|$)/i;
  return /[àâçéèêëîïôûùœ«»’]/i.test(text) || (text.includes(' ') && words.test(text));
}
