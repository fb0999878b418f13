import { readFileSync } from 'node:fs';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export const paneAddress = 'https://localhost:3000/taskpane.html';
const ownOrigin = new URL(paneAddress).origin;
const officeFolder = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Where Microsoft's package keeps what its network gives to add-ins: the loader and what the loader loads. */
const officeFiles = join(
  dirname(createRequire(resolve('package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** What a page asked for: all addresses in their order, and those that nobody answered. */
export interface Asked {
  readonly all: string[];
  readonly refused: string[];
}

/**
 * Answers the requests of the page from a folder of built files, and those to Microsoft's network from its package
 * in node_modules, or not at all. No server and no network take part.
 */
export async function serveFolder(page: Page, folder: string, office: 'served' | 'missing'): Promise<Asked> {
  const asked: Asked = { all: [], refused: [] };
  await page.route('**/*', async (route) => {
    const { origin, href, pathname } = new URL(route.request().url());
    asked.all.push(href);
    const isOffice = href.startsWith(officeFolder) && office === 'served';
    const body = isOffice
      ? fileOf(officeFiles, href.slice(officeFolder.length))
      : origin === ownOrigin
        ? fileOf(folder, pathname)
        : null;
    if (body !== null) await route.fulfill({ contentType: types[extname(pathname)] ?? '', body });
    else {
      asked.refused.push(href);
      await route.abort();
    }
  });
  return asked;
}

function fileOf(folder: string, path: string): Buffer | null {
  try {
    return readFileSync(join(folder, normalize(path)));
  } catch {
    // A file that is not there is what the page is told, as a server would.
    return null;
  }
}
