import { screen } from '@testing-library/react';
import type { MonthsServices } from '../../src/taskpane/months/months-services';
import { showPane } from './show-pane';
import { spoken } from './spoken';

/** The tab of the months on a workbook of two people and two months, unless other services are given. */
export async function openMonths(given: Partial<MonthsServices> = {}): Promise<ReturnType<typeof showPane>> {
  const shown = showPane(given);
  await shown.user.click(screen.getByRole('tab', { name: 'Mois' }));
  await screen.findByRole('heading', { name: 'Écritures, relevés et clôture' });
  return shown;
}

export function buttonCalled(name: string): HTMLElement {
  return screen.getByRole('button', { name: spoken(name) });
}

export function choiceCalled(name: string): HTMLElement {
  return screen.getByRole('combobox', { name: spoken(name) });
}

/** A text without its fixed spaces. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s/g, ' ');
}

/** The fact under a term of the lists of facts. */
export function factOf(term: string): string {
  const [found] = screen.getAllByText(term, { selector: 'dt' });
  return plain(found?.nextElementSibling?.textContent);
}
