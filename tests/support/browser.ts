import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is on this machine, or `null`. */
export function browserPath(): string | null {
  return process.env.CHROMIUM ?? places.find((place) => existsSync(place)) ?? null;
}

/** Tests of the built page need a Chromium; without one they are skipped, and a line says so once. */
export function browserIsHere(): boolean {
  const isHere = browserPath() !== null;
  if (!isHere)
    process.stderr.write('No Chromium on this machine: the tests of the built pane are skipped.\n');
  return isHere;
}

/** A browser without window, which calls nobody by itself. */
export function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error('There is no Chromium on this machine.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
