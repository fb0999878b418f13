import type { Page } from 'playwright-core';

/** Presses Tab until the focus is on what has this name; a person who sees the focus does the same. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const focused = await nameOfFocus(page);
    if (name.test(focused)) return;
    seen.push(focused);
  }
  throw new Error(`The focus never came to ${String(name)}, but to: ${[...new Set(seen)].join(' | ')}`);
}

/** Goes there and presses the key. */
export async function press(
  page: Page,
  name: RegExp,
  key: 'Enter' | 'Space' | 'ArrowDown' | 'ArrowRight',
): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** What a screen reader would call the element that has the focus. */
function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.labels?.[0]
        : null;
    return element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent;
  });
}
