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
  const accounts = plain(screen.getByRole('region', { name: spoken('Comptabilité') }));
  expect(accounts).toContain('« Balance 2014.csv » est lu ; le classeur n’est pas encore changé.');
  expect(accounts).toContain('Lignes13Comptes8Total débit6 650,00 €Total crédit6 650,00 €Résultat1 940,00 €');
  expect(shown.services.writeBalance).not.toHaveBeenCalled();
  expect(shown.services.buildBudget).not.toHaveBeenCalled();
});

test('a dropped file is read as a chosen one, the first of several, and the drop does not leave the pane', async () => {
  const { services } = await onBudgets();
  const files = [ledgerFile('a.csv', balanceCsv(usualBooks)), ledgerFile('b.csv', '')];
  const isFree = fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });
  expect(isFree).toBe(false);
  expect(await screen.findByText(/« a\.csv » est lu/)).toBeVisible();
  expect(services.importLedger).toHaveBeenCalledTimes(1);
});

test('lines that cannot be read are listed with their numbers, and can be left out', async () => {
  const shown = await onBudgets();
  await pick(shown, balanceCsv(usualBooks).replace('628100', '6A'));
  expect(screen.getByText(/ligne 3/)).toHaveTextContent(/« 6A »/);
  const build = button('Construire les budgets');
  expect(build).toHaveAttribute('aria-disabled', 'true');
  await shown.user.click(build);
  expect(shown.services.buildBudget).not.toHaveBeenCalled();
  expect(screen.getByText(spoken('1 ligne serait laissée de côté, 12 gardées.'))).toBeVisible();
  await shown.user.click(button('Continuer sans ces lignes'));
  expect(plain(screen.getByRole('region', { name: spoken('Comptabilité') }))).toContain(
    'Lignes13Lignes laissées de côté1',
  );
  await shown.user.click(button('Construire les budgets'));
  expect(shown.services.buildBudget.mock.lastCall?.[0].books?.balance).toHaveLength(12);
});

test('a file that is no accounting file is refused, and there is nothing to go on with', async () => {
  const shown = await onBudgets();
  await pick(shown, 'Bonjour\n');
  expect(screen.getByText(/n’est pas repris/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Continuer/ })).toBeNull();
  await shown.user.click(button('Ne pas reprendre'));
  expect(screen.queryByText(/n’est pas repris/)).toBeNull();
});

test('reading shows how much of the file is read, and stops on request without a trace', async () => {
  const answer = later<ReadImport | RefusedImport>();
  const seen: StepProgress[] = [];
  const shown = await onBudgets({
    importLedger: (_file, progress) => {
      seen.push(progress);
      return answer.promise;
    },
  });
  await pick(shown);
  act(() => seen[0]?.step('ledger', 4_200, 10_000));
  expect(screen.getByText(/^42,0\s%$/)).toBeInTheDocument();
  await shown.user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(seen[0]?.isCancelled()).toBe(true);
  await answer.resolve({
    status: 'refused',
    problems: [{ code: 'cancelled', place: null }],
    leniently: null,
  });
  expect(screen.queryByText(/n’est pas repris/)).toBeNull();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Budgets structure et global');
});

test('each line says which accounts it takes, and shows them', async () => {
  const shown = await onBudgets();
  await pick(shown);
  await shown.user.click(screen.getByRole('button', { name: /^Structure · Emplois/ }));
  const wages = screen.getByRole('button', { name: /^Salaires/ });
  expect(plain(wages)).toBe('Salaires64, sauf 649 : 2 comptes, 1 150,00 €');
  await shown.user.click(wages);
  const table = screen.getByRole('table', { name: spoken('Comptes du poste « Salaires »') });
  expect(within(table).getAllByRole('row').map(plain)).toEqual([
    'CompteMontant',
    '641100 Compte 6411001 000,00',
    '645000 Compte 645000150,00',
  ]);
});

test('accounts on trial show count, total, and where each goes now', async () => {
  const shown = await onBudgets();
  await pick(shown);
  await shown.user.type(field('Débuts de comptes'), '64 sauf 645');
  const trial = region('Essayer des comptes');
  expect(plain(trial.getByText(/^64, sauf 645/))).toBe('64, sauf 645 : 1 compte, 1 000,00 €');
  expect(trial.getByText('va à « Salaires »')).toBeVisible();
  await shown.user.selectOptions(trial.getByRole('combobox'), 'entrepreneurs');
  expect(plain(trial.getByText(/^64, sauf 645/))).toBe('64, sauf 645 : 1 compte, 2 700,00 €');
  await shown.user.type(field('Sections'), 'E2');
  expect(plain(trial.getByText(/^64, sauf 645/))).toBe('64, sauf 645 · section E2 : 1 compte, 1 200,00 €');
  await shown.user.clear(field('Débuts de comptes'));
  await shown.user.type(field('Débuts de comptes'), '41');
  expect(trial.getByText(/« 41 » n’est pas un début de compte/)).toBeVisible();
  await shown.user.click(screen.getByRole('tab', { name: 'Mutualisation' }));
  await shown.user.click(screen.getByRole('tab', { name: 'Budgets' }));
  expect(field('Débuts de comptes')).toHaveValue('41');
});

test('accounts that no line takes are counted and shown', async () => {
  const shown = await onBudgets();
  await pick(shown);
  expect(region('Comptes sans poste').getByText(/^✓/)).toBeVisible();
  const more = books(...usualBooks.balance, account('658000', 'STRUCTURE', '1200.00'));
  await pick(shown, balanceCsv(more));
  const unmapped = region('Comptes sans poste');
  expect(plain(unmapped.getByText(/^⚠/))).toBe('⚠ 1 compte ne va à aucun poste, solde 1 200,00 €');
  expect(plain(unmapped.getByRole('row', { name: /^658000/ }))).toBe('658000 Compte 6580001 200,00');
});

test('the balance is written alone, and counts from the workbook from then on', async () => {
  const shown = await onBudgets();
  await pick(shown);
  await shown.user.click(button('Écrire la balance'));
  expect(screen.getByText('La balance est écrite dans le classeur.')).toBeVisible();
  expect(region('Dans le classeur').getByText(spoken('feuille « Balance », 13 lignes'))).toBeVisible();
  await shown.user.click(screen.getByRole('button', { name: 'Balance' }));
  expect(shown.services.jumpTo).toHaveBeenCalledWith({ sheet: 'Balance', cell: { row: 0, column: 0 } });
  await shown.user.click(button('Construire les budgets'));
  expect(shown.services.buildBudget.mock.lastCall?.[0]).toEqual({});
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Budgets 2014');
});

test('the budgets show both tables, the passage, what makes up for what, and lead to their sheets', async () => {
  const shown = await onBudgets();
  await pick(shown);
  await shown.user.click(button('Construire les budgets'));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Budgets 2014');
  const structure = region('Budget structure 2014').getAllByRole('row').map(plain);
  expect(structure).toEqual([
    'PrévisionnelRéalisé',
    'Ressources1 410,001 412,00',
    'Écart : +2,00 € · +0,1 % · ▲ favorable',
    'Emplois1 250,001 260,00',
    'Écart : +10,00 € · +0,8 % · ▼ défavorable',
    'Résultat160,00152,00',
    'Écart : −8,00 € · −5,0 % · ▼ défavorable',
  ]);
  const passage = region('Passage de la structure au global');
  expect(passage.getByText(/✓ Différence du passage\s: 0,00/)).toBeVisible();
  expect(region('Ce qui compense quoi').getAllByRole('listitem').map(plain)[0]).toMatch(/compense/);
  await shown.user.click(screen.getByRole('button', { name: 'Budget global' }));
  expect(shown.services.jumpTo).toHaveBeenCalledWith({ sheet: 'Budget global', cell: { row: 0, column: 0 } });
  await shown.user.click(button('Revoir les postes'));
  expect(region('Dans le classeur').getByText(spoken('feuille « Balance », 13 lignes'))).toBeVisible();
});

test('a refusal says why and keeps the file', async () => {
  const shown = await onBudgets({
    buildBudget: () =>
      Promise.resolve({ status: 'refused', problems: [{ code: 'structure-locked', place: null }] }),
  });
  await pick(shown);
  await shown.user.click(button('Construire les budgets'));
  expect(screen.getByText(/structure du classeur est protégée/i)).toBeVisible();
  expect(screen.getByText(/« Balance 2014\.csv » est lu/)).toBeVisible();
});
