import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export const paneAddress = 'https://localhost:3000/taskpane.html';
const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Answers the requests of the page from a folder of built files, and Microsoft's script from `office`. No server
 * and no network take part; whatever else the page asks for is refused and comes back in the list.
 */
export async function serveFolder(page: Page, folder: string, office: string): Promise<readonly string[]> {
  const refused: string[] = [];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.href === officeScript) {
      await route.fulfill({ contentType: types['.js'] ?? '', body: office });
    } else if (url.origin === 'https://localhost:3000') {
      const body = fileOf(folder, url.pathname);
      await route.fulfill(
        body === null ? { status: 404 } : { contentType: types[extname(url.pathname)] ?? '', body },
      );
    } else {
      refused.push(url.href);
      await route.abort();
    }
  });
  return refused;
}

function fileOf(folder: string, path: string): Buffer | null {
  try {
    return readFileSync(join(folder, normalize(path)));
  } catch {
    // A file that is not there is what the page is told, as a server would.
    return null;
  }
}
