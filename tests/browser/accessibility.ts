import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rules of axe that the page breaks, each with the elements. The dummies of the focus manager are not content. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
