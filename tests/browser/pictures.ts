import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';

/** Where the pictures of a run are kept: not in git. */
export const pictures = join(__dirname, '../../artifacts/pictures');

export const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;
