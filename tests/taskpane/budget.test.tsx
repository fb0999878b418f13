import { act, fireEvent, screen, within } from '@testing-library/react';
import type { ReadImport, RefusedImport } from '../../src/app/import-ledger';
import type { StepProgress } from '../../src/app/requests';
import { account, books, usualBooks } from '../support/budget-books';
import { balanceCsv, ledgerFile } from '../support/ledger-file';
import { later, showPane } from '../support/show-pane';
import { spoken } from '../support/spoken';

type Given = Parameters<typeof showPane>[0];

async function onBudgets(given: Given = {}) {
  const shown = showPane(given);
  await shown.user.click(screen.getByRole('tab', { name: 'Budgets' }));
  await screen.findByRole('heading', { name: 'Budgets structure et global' });
  return shown;
}

const button = (name: string) => screen.getByRole('button', { name: spoken(name) });
const region = (name: string) => within(screen.getByRole('region', { name: spoken(name) }));
const field = (name: string) => screen.getByRole('textbox', { name: spoken(name) });
const fileInput = () => screen.getByLabelText(spoken('Importer une comptabilité…'), { selector: 'input' });
const plain = (element: HTMLElement) => element.textContent.replace(/\s/g, ' ');

/** Chooses a balance of these accounts. */
async function pick({ user }: Awaited<ReturnType<typeof onBudgets>>, text = balanceCsv(usualBooks)) {
  await user.upload(fileInput(), ledgerFile('Balance 2014.csv', text));
}

test('what the workbook holds is shown: year, lines, sections, and that no accounts are there', async () => {
  const { services } = await onBudgets();
  expect(services.readBudget).toHaveBeenCalledTimes(1);
  const known = region('Dans le classeur');
  expect(known.getByText('2014')).toBeVisible();
  expect(known.getByText(spoken('7 postes de votre feuille'))).toBeVisible();
  expect(known.getByText('STRUCTURE')).toBeVisible();
  expect(known.getByText(spoken('aucune n’a encore été importée'))).toBeVisible();
});

test('a file is read and its totals are shown before anything is written', async () => {
  const shown = await onBudgets();
  await pick(shown);
  const books14 = plain(screen.getByRole('region', { name: spoken('Comptabilité') }));
  expect(books14).toContain('« Balance 2014.csv » est lu ; le classeur n’est pas encore changé.');
  expect(books14).toContain('Lignes13');
  expect(books14).toContain('Total débit4 460,00 €');
  expect(books14).toContain('Total crédit6 900,00 €'.replace('6 900', '6 650'));
  expect(shown.services.writeBalance).not.toHaveBeenCalled();
  expect(shown.services.buildBudget).not.toHaveBeenCalled();
});
