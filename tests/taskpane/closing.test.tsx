import { screen, within } from '@testing-library/react';
import type { Month } from '../../src/domain/values/month';
import type { MonthsServices } from '../../src/taskpane/months/months-services';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import { budgetWorkbook } from '../support/budget-workbook';
import { monthsOn } from '../support/months-on';
import { buttonCalled, choiceCalled, factOf, openMonths, plain } from '../support/shown-months';
import { spoken } from '../support/spoken';

test('closing shows its months and totals first, and does nothing until the person says yes', async () => {
  const { user, services } = await openMonths();
  expect(choiceCalled('Clore jusqu’à')).toHaveDisplayValue('Janvier 2014');
  await user.selectOptions(choiceCalled('Clore jusqu’à'), 'Février 2014');
  await user.click(buttonCalled('Clore…'));
  const question = await screen.findByRole('group', {
    name: spoken('Clore janvier 2014 et février 2014 ?'),
  });
  const rows = within(question).getAllByRole('row');
  expect(plain(rows.at(-1)?.textContent)).toBe('Total5 000,00500,00');
  expect(within(question).getByText(spoken('Date de clôture : 10/04/2014.'))).toBeInTheDocument();
  expect(services.closeMonths).not.toHaveBeenCalled();
  await user.click(buttonCalled('Ne pas clore'));
  expect(screen.queryByRole('group', { name: /^Clore/ })).toBeNull();
  expect(buttonCalled('Clore…')).toHaveFocus();
  await user.keyboard('{Enter}');
  await screen.findByRole('group', { name: /^Clore/ });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: /^Clore/ })).toBeNull();
  expect(services.closeMonths).not.toHaveBeenCalled();
});

test('a closed month is shown as closed, and reopened with those after it', async () => {
  const { user, services } = await openMonths();
  await user.selectOptions(choiceCalled('Clore jusqu’à'), 'Février 2014');
  await user.click(buttonCalled('Clore…'));
  await user.click(await screen.findByRole('button', { name: spoken('Clore 2 mois') }));
  const done = spoken('Janvier 2014 et février 2014 sont clos, à la date du 10/04/2014.');
  expect(await screen.findByRole('heading', { name: done })).toHaveFocus();
  expect(screen.getByText(spoken('Clos jusqu’à février 2014.'))).toBeInTheDocument();
  expect(screen.getByText('Tous les mois qui ont des chiffres sont clos.')).toBeInTheDocument();
  expect(factOf('État')).toBe('Clos le 10/04/2014');
  expect(choiceCalled('Mois')).toHaveDisplayValue(spoken('Février 2014, clos le 10/04/2014'));
  await user.click(buttonCalled('Mois clos'));
  expect(services.jumpTo).toHaveBeenCalledWith({ sheet: 'Mois clos', cell: { row: 0, column: 0 } });

  expect(choiceCalled('Rouvrir à partir de')).toHaveDisplayValue('Février 2014');
  await user.selectOptions(choiceCalled('Rouvrir à partir de'), 'Janvier 2014');
  await user.click(buttonCalled('Rouvrir…'));
  await screen.findByRole('group', { name: spoken('Rouvrir janvier 2014 et février 2014 ?') });
  await user.click(buttonCalled('Rouvrir 2 mois'));
  expect(await screen.findByText('Aucun mois n’est clos.')).toBeInTheDocument();
  expect(screen.getByText(/recalculez-la pour qu’elles suivent/)).toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: spoken('Rouvrir à partir de') })).toBeNull();
});

test('what is asked about is what the workbook says now, not when the tab was opened', async () => {
  const workbook = memoryWorkbook(budgetWorkbook());
  const real = monthsOn(workbook);
  const { user } = await openMonths(real);
  await real.closeMonths(
    { month: await firstMonth(real), closedOn: real.today() },
    { step: () => undefined, isCancelled: () => false },
  );
  await user.click(buttonCalled('Clore…'));
  await screen.findByRole('group', { name: spoken('Clore février 2014 ?') });
  expect(screen.getByText(spoken('Clos jusqu’à janvier 2014.'))).toBeInTheDocument();
});

test('a refusal is listed with its cells and leads there; nothing is closed', async () => {
  const place = { sheet: 'Mutualisation', cell: null };
  const { user, services } = await openMonths({
    closeMonths: () => Promise.resolve({ status: 'refused', problems: [{ code: 'sheet-protected', place }] }),
  });
  await user.click(buttonCalled('Clore…'));
  await user.click(await screen.findByRole('button', { name: spoken('Clore 1 mois') }));
  expect(await screen.findByText(/^La clôture est refusée/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Aller à la feuille/ }));
  expect(services.jumpTo).toHaveBeenCalledWith(place);
  expect(screen.getByText('Aucun mois n’est clos.')).toBeInTheDocument();
});

test('when nothing can be computed, the reasons are shown and months can still be reopened', async () => {
  const place = { sheet: 'Mois clos', cell: { row: 8, column: 8 } };
  const real = monthsOn(memoryWorkbook(budgetWorkbook()));
  const month = await firstMonth(real);
  const { user, services } = await openMonths({
    readMonths: () =>
      Promise.resolve({
        status: 'refused',
        problems: [{ code: 'closed-month-altered', month: '2014-01', place }],
        closed: [{ month, closedOn: real.today() }],
      }),
  });
  expect(screen.getByText(/^Les mois ne peuvent pas être calculés/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Écrire les relevés' })).toBeNull();
  await user.click(buttonCalled('Rouvrir…'));
  await user.click(await screen.findByRole('button', { name: spoken('Rouvrir 1 mois') }));
  expect(services.reopenMonths.mock.calls[0]?.[0].toString()).toBe('2014-01');
});

async function firstMonth(services: MonthsServices): Promise<Month> {
  const look = await services.readMonths({}, { step: () => undefined, isCancelled: () => false });
  if (look.status === 'refused' || look.known.months[0] === undefined) throw new Error('No month');
  return look.known.months[0].month;
}
