import { act, screen, within } from '@testing-library/react';
import type { MonthsServices } from '../../src/taskpane/months/months-services';
import { writeBalance } from '../../src/app/write-balance';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { books } from '../support/budget-books';
import { budgetWorkbook } from '../support/budget-workbook';
import { monthsOn } from '../support/months-on';
import { monthsWorkbook } from '../support/months-workbook';
import { sectionLine } from '../support/section-months';
import { later } from '../support/show-pane';
import { buttonCalled, choiceCalled, factOf, openMonths, plain } from '../support/shown-months';
import { spoken } from '../support/spoken';

test('the last month that has figures is shown, the year on request, and the workbook is read once', async () => {
  const { user, services } = await openMonths();
  expect(choiceCalled('Mois')).toHaveDisplayValue('Février 2014');
  expect(factOf('Contribution')).toBe('200,00 €');
  await user.click(buttonCalled('Tous les mois de l’exercice 2014'));
  const year = within(screen.getByRole('table', { name: spoken('Tous les mois de l’exercice 2014') }));
  expect(year.getAllByRole('row').map(({ textContent }) => plain(textContent))).toEqual([
    'MoisCA HTContribution',
    'janv. 2014ouvert3 000,00300,00',
    'févr. 2014ouvert2 000,00200,00',
    'Total5 000,00500,00',
  ]);
  await user.click(screen.getByRole('tab', { name: 'Mutualisation' }));
  await user.click(screen.getByRole('tab', { name: 'Mois' }));
  expect(services.readMonths).toHaveBeenCalledTimes(1);
  await user.click(await screen.findByRole('button', { name: 'Relire' }));
  expect(services.readMonths).toHaveBeenCalledTimes(2);
});

test('what was chosen or computed for the contributions meanwhile is looked at anew', async () => {
  const { user, store, services } = await openMonths();
  await act(() => store.mutualisation.compute());
  await user.click(screen.getByRole('tab', { name: 'Mois' }));
  await screen.findByRole('combobox', { name: 'Mois' });
  expect(services.readMonths).toHaveBeenCalledTimes(2);
});

test('the entries of a month balance, are given as a file and copied as a text', async () => {
  const { user, services } = await openMonths();
  const saved = catchDownloads();
  await user.selectOptions(choiceCalled('Mois'), 'Janvier 2014');
  await user.click(buttonCalled('Préparer le fichier'));
  expect(await screen.findByRole('heading', { name: spoken('Journal MUT – janvier 2014') })).toHaveFocus();
  expect(['Écritures', 'Lignes', 'Total débit', 'Total crédit'].map(factOf)).toEqual([
    '1',
    '4',
    '300,00 €',
    '300,00 €',
  ]);
  expect(screen.getByText('✓ Débit et crédit sont égaux.')).toBeInTheDocument();
  expect(services.writeEntries).not.toHaveBeenCalled();
  await user.click(buttonCalled('Télécharger'));
  expect(saved.map(({ name }) => name)).toEqual(['MUT-2014-01.txt']);
  const text = saved[0] === undefined ? '' : await textOf(saved[0].content);
  expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(5);
  await user.click(buttonCalled('Copier'));
  expect(await screen.findByText('Le texte est copié.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(text);
  await user.selectOptions(choiceCalled('Format du fichier'), 'CSV, pour Excel');
  await user.click(buttonCalled('Télécharger'));
  expect(saved.at(-1)?.name).toBe('MUT-2014-01.csv');
});

test('where the clipboard is closed to the pane, the text is shown and selected', async () => {
  const { user } = await openMonths();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
  await user.click(buttonCalled('Préparer le fichier'));
  await user.click(await screen.findByRole('button', { name: 'Copier' }));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Texte du fichier' });
  expect(text.value.startsWith('JournalCode\tJournalLib')).toBe(true);
  expect({ from: text.selectionStart, to: text.selectionEnd }).toEqual({ from: 0, to: text.value.length });
});

test('all months are booked together, as a sheet that a button shows', async () => {
  const { user, services } = await openMonths();
  await user.click(screen.getByRole('checkbox', { name: 'Tous les mois qui ont des chiffres' }));
  await user.click(buttonCalled('Écrire la feuille'));
  await user.click(await screen.findByRole('button', { name: 'Écritures' }));
  expect(services.writeEntries.mock.calls[0]?.[0]).toMatchObject({ month: null });
  expect(services.jumpTo).toHaveBeenCalledWith({ sheet: 'Écritures', cell: { row: 0, column: 0 } });
  expect(factOf('Total débit')).toBe('500,00 €');
  expect(screen.getByText('La feuille Écritures est dans le classeur.')).toBeInTheDocument();
});

test('another month makes what came out before void', async () => {
  const { user } = await openMonths();
  await user.click(buttonCalled('Préparer le fichier'));
  await screen.findByRole('heading', { name: spoken('Journal MUT – février 2014') });
  await user.selectOptions(choiceCalled('Mois'), 'Janvier 2014');
  expect(screen.queryByRole('heading', { name: spoken('Journal MUT – février 2014') })).toBeNull();
});

test('statements are written for everybody up to the month, with their totals and the way to the sheet', async () => {
  const { user, services } = await openMonths();
  await user.selectOptions(choiceCalled('Mois'), 'Janvier 2014');
  await user.click(buttonCalled('Écrire les relevés'));
  const table = within(await screen.findByRole('table', { name: 'Relevés écrits' }));
  expect(table.getAllByRole('row').map(({ textContent }) => plain(textContent))).toEqual([
    'EntrepreneurCA HTContribution',
    'Élodie MartinE11 000,00100,00',
    'Paul DurandE22 000,00200,00',
    'Total, 2 relevés3 000,00300,00',
  ]);
  expect(services.writeStatements.mock.calls[0]?.[0]).toMatchObject({ only: null });
  await user.click(buttonCalled('Relevés'));
  expect(services.jumpTo).toHaveBeenCalledWith({ sheet: 'Relevés', cell: { row: 0, column: 0 } });
});

test('a sheet for each person is written on request, and reached from the index', async () => {
  const { user, services } = await openMonths();
  await user.click(screen.getByRole('checkbox', { name: 'Une feuille par personne' }));
  await user.click(buttonCalled('Écrire les relevés'));
  await screen.findByRole('table', { name: 'Relevés écrits' });
  expect(services.writeStatements.mock.calls[0]?.[0]).toMatchObject({ layout: 'sheet-each', only: null });
  // The mock's results are untyped: this is what the service promises.
  const written = (await services.writeStatements.mock.results[0]?.value) as Awaited<
    ReturnType<MonthsServices['writeStatements']>
  >;
  const titles = written.status === 'done' ? written.applied?.sheets.map(({ title }) => title) : [];
  expect(titles).toEqual(expect.arrayContaining(['Relevés', 'Relevé E1', 'Relevé E2']));
  expect(screen.queryByRole('button', { name: 'Relevé E1' })).not.toBeInTheDocument();
});

test('what the books say of the statements is shown, and what cannot be right is told', async () => {
  const workbook = memoryWorkbook(budgetWorkbook());
  const sectionMonths = [
    sectionLine('E1', '706000', { '2014-01': '-1000', '2014-02': '-500' }),
    sectionLine('E1', '512000', { '2014-01': '900' }),
  ];
  await writeBalance(workbook, { ...books(), sectionMonths });
  const { user } = await openMonths(monthsOn(workbook));
  expect(screen.queryByText(/déséquilibrée/)).toBeNull();
  await user.click(buttonCalled('Écrire les relevés'));
  const table = within(await screen.findByRole('table', { name: 'Relevés écrits' }));
  expect(plain(table.getAllByRole('row')[1]?.textContent)).toContain('E1 · résultat 1 500,00');
  expect(screen.getByText(/déséquilibrée/)).toBeInTheDocument();
});

test('corrections made in the pane count for statements, and are left to the workbook once written', async () => {
  const { user, store, services } = await openMonths();
  const corrections = [{ sheet: 'Février 2014', readAs: 'ignore' as const }];
  act(() => store.mutualisation.change({ ...store.getState().mutualisation.draft, corrections }));
  await user.selectOptions(choiceCalled('Mois'), 'Janvier 2014');
  await user.click(buttonCalled('Écrire les relevés'));
  await screen.findByRole('table', { name: 'Relevés écrits' });
  expect(services.writeStatements.mock.calls[0]?.[0]).toMatchObject({ corrections });
  expect(store.getState().mutualisation.draft.corrections).toEqual([]);
});

test('some of many people are found and ticked with the keyboard alone, whatever their number', async () => {
  const { user, services } = await openMonths(monthsOn(memoryWorkbook(monthsWorkbook())));
  await user.click(screen.getByRole('checkbox', { name: 'Seulement quelques personnes' }));
  const people = () => within(screen.getByRole('listbox', { name: 'Personnes' })).getAllByRole('option');
  expect(people()).toHaveLength(84);
  expect(buttonCalled('Écrire les relevés')).toHaveAttribute('aria-disabled', 'true');
  await user.click(buttonCalled('Écrire les relevés'));
  expect(services.writeStatements).not.toHaveBeenCalled();

  await user.click(screen.getByRole('searchbox', { name: 'Chercher une personne' }));
  await user.keyboard('celestine');
  expect(screen.getByText(spokenIn('personnes trouvées. Cochez au moins une personne.'))).toBeInTheDocument();
  await user.keyboard('{ArrowDown}');
  expect(people()[0]).toHaveFocus();
  await user.keyboard(' {End} {Home}{ArrowDown}{ArrowUp}{Enter}');
  const ticked = people().filter((option) => option.getAttribute('aria-selected') === 'true');
  expect(ticked).toEqual([people().at(-1)]);
  // One stop for Tab, however long the list is.
  await user.tab();
  expect(buttonCalled('Tout décocher')).toHaveFocus();
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByRole('table', { name: 'Relevés écrits' });
  const code = /E\d+/.exec(ticked[0]?.textContent ?? '')?.[0];
  expect(services.writeStatements.mock.calls[0]?.[0].only).toEqual([code]);
});

test('while something runs it can be cancelled, and leaves what was there', async () => {
  const answer = later<Awaited<ReturnType<MonthsServices['writeStatements']>>>();
  const { user } = await openMonths({ writeStatements: () => answer.promise });
  await user.click(buttonCalled('Écrire les relevés'));
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Écriture des relevés de compte');
  expect(screen.queryByRole('button', { name: 'Écrire les relevés' })).toBeNull();
  await user.click(buttonCalled('Annuler'));
  await answer.resolve({ status: 'refused', problems: [{ code: 'cancelled', place: null }] });
  await screen.findByRole('heading', { name: 'Écritures, relevés et clôture' });
  expect(screen.queryByText(/refusés/)).toBeNull();
  expect(choiceCalled('Mois')).toHaveDisplayValue('Février 2014');
});

function spokenIn(text: string): RegExp {
  return new RegExp(spoken(text).source.slice(1));
}

interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** The blobs of jsdom have no `text()`. */
function textOf(content: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(content);
  });
}

/** What is given to the downloads, in the place of a browser that would save it. */
function catchDownloads(): readonly Download[] {
  const caught: Download[] = [];
  const offered = new Map<string, Blob>();
  URL.createObjectURL = (content) => {
    const address = `blob:${String(offered.size)}`;
    offered.set(address, content as Blob); // Only blobs are offered.
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const content = offered.get(this.href);
    if (content !== undefined) caught.push({ name: this.download, content });
  });
  return caught;
}
