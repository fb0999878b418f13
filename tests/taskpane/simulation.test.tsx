import { screen, within } from '@testing-library/react';
import { whatIf } from '../../src/app/what-if';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { budgetWorkbook } from '../support/budget-workbook';
import { showPane } from '../support/show-pane';

test('a typed rate is simulated beside today, and nothing is written', async () => {
  const { user, services } = showPane();
  await openSimulation(user);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Barème à simuler' }), 'Un taux unique…');
  const simulate = screen.getByRole('button', { name: 'Simuler' });
  expect(simulate).toHaveAttribute('aria-disabled', 'true');
  await user.type(screen.getByRole('textbox', { name: 'Taux, en pour cent' }), '12');
  await user.click(simulate);
  const totals = within(await screen.findByRole('table', { name: 'Résultat' }));
  expect(totals.getAllByRole('cell').map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
    '',
    '500,00',
    '600,00',
    '100,00',
  ]);
  const people = within(screen.getByRole('table', { name: 'Personne par personne' }));
  expect(people.getAllByRole('row')).toHaveLength(3);
  expect(services.simulate).toHaveBeenCalledTimes(1);
  expect(services.writeSimulation).not.toHaveBeenCalled();
});

test('what came out is void once another scheme is chosen', async () => {
  const { user } = showPane();
  await openSimulation(user);
  await simulateRate(user, '12');
  await user.type(screen.getByRole('textbox', { name: 'Taux, en pour cent' }), '5');
  expect(screen.queryByRole('table', { name: 'Résultat' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Écrire la feuille' })).toBeNull();
});

test('a rate that may be two is told at its field and cannot be simulated', async () => {
  const { user } = showPane();
  await openSimulation(user);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Barème à simuler' }), 'Un taux unique…');
  await user.type(screen.getByRole('textbox', { name: 'Taux, en pour cent' }), '0,1');
  expect(screen.getByText(/Saisissez un taux entre 0 et 100/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Simuler' })).toHaveAttribute('aria-disabled', 'true');
});

test('the sheet is written on request, and shown by a button', async () => {
  const workbook = memoryWorkbook(budgetWorkbook());
  const { user, services } = showPane({
    writeSimulation: (request, progress) => whatIf(workbook, request, { destination: 'workbook', progress }),
  });
  await openSimulation(user);
  await simulateRate(user, '12');
  await user.click(screen.getByRole('button', { name: 'Écrire la feuille' }));
  await user.click(await screen.findByRole('button', { name: 'Simulation de barème' }));
  expect(services.jumpTo).toHaveBeenCalledWith({
    sheet: 'Simulation de barème',
    cell: { row: 0, column: 0 },
  });
  const outline = await workbook.outline();
  expect(
    outline.status === 'done' && outline.value.sheets.some(({ owned }) => owned?.key === 'contributions'),
  ).toBe(false);
});

test('a refusal is listed with its cells, and the choice stays', async () => {
  const { user } = showPane({
    simulate: () => Promise.resolve({ status: 'refused', problems: [{ code: 'year-unknown', place: null }] }),
  });
  await openSimulation(user);
  await simulateRate(user, '12', 'refused');
  expect(await screen.findByText(/La simulation est refusée/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Taux, en pour cent' })).toHaveValue('12');
});

type User = ReturnType<typeof showPane>['user'];

async function openSimulation(user: User): Promise<void> {
  await user.click(screen.getByRole('tab', { name: 'Simulation' }));
  await screen.findByRole('heading', { name: 'Simuler un autre barème' });
}

async function simulateRate(user: User, rate: string, end: 'done' | 'refused' = 'done'): Promise<void> {
  await user.selectOptions(screen.getByRole('combobox', { name: 'Barème à simuler' }), 'Un taux unique…');
  await user.type(screen.getByRole('textbox', { name: 'Taux, en pour cent' }), rate);
  await user.click(screen.getByRole('button', { name: 'Simuler' }));
  if (end === 'done') await screen.findByRole('table', { name: 'Résultat' });
}
