import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** False where there is no LibreOffice: the tests that need it say that they were left out. */
export function libreOfficeIsHere(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The workbook as LibreOffice saves it after computing every formula anew: no cached value of ours is left in it. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, 'xlsx:Calc MS Excel 2007 XML');
    return new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx')));
  });
}

/** What the pages of the workbook look like, as PNG files in the folder that is given; gives their paths in order. */
export async function picturesOf(bytes: Uint8Array, into: string): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, 'pdf');
    mkdirSync(into, { recursive: true });
    await run('pdftoppm', ['-r', '70', '-png', join(folder, 'out', 'in.pdf'), join(into, 'page')]);
    return readdirSync(into)
      .filter((name) => name.startsWith('page'))
      .sort()
      .map((name) => join(into, name));
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function convert(folder: string, bytes: Uint8Array, format: string): Promise<void> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  writeFileSync(join(folder, 'in.xlsx'), bytes);
  // A profile of its own: two LibreOffices on one profile wait for each other.
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  await run(
    'soffice',
    [...options, '--convert-to', format, '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')],
    { timeout: 120_000 },
  );
}

/** Left to itself, LibreOffice keeps the cached values of a file, even wrong ones. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;
