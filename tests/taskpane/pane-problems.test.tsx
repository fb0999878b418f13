import { screen, within } from '@testing-library/react';
import type { MutualisationResult } from '../../src/app/requests';
import type { Problem } from '../../src/workbook/problems';
import { sampleDone, sampleErrors, sampleWarnings } from '../support/pane-samples';
import { spoken } from '../support/spoken';
import { showPane, smallProposal } from '../support/show-pane';

const refusal = (problems: readonly Problem[]): MutualisationResult => ({
  status: 'refused',
  problems,
  proposal: smallProposal,
});

async function refusedWith(problems: readonly Problem[]) {
  const shown = showPane({ compute: () => Promise.resolve(refusal(problems)) });
  await shown.user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  return shown;
}

test('errors come before warnings, each kind counted', async () => {
  await refusedWith([...sampleWarnings, ...sampleErrors]);
  const list = screen.getByRole('region', { name: spoken('À vérifier') });
  const kinds = within(list)
    .getAllByRole('button')
    .filter((button) => button.hasAttribute('aria-expanded'))
    .map((button) => button.textContent);
  expect(kinds).toEqual([
    'Montants ambigus1',
    'Entrepreneurs inconnus1',
    'Cellules en erreur1',
    'Mois sans chiffre1',
    'Montants saisis en texte2',
    'Totaux qui ne tombent pas juste1',
    'Montants inhabituels1',
  ]);
  expect(screen.getByText('5 points à vérifier')).toBeVisible();
});

test('a problem is a button that goes to its cell', async () => {
  const { user, services } = await refusedWith(sampleErrors);
  await user.click(
    screen.getByRole('button', { name: spoken('Aller à la feuille « Avril 2014 », cellule D9') }),
  );
  expect(services.jumpTo).toHaveBeenCalledWith({ sheet: 'Avril 2014', cell: { row: 8, column: 3 } });
});

test('a jump that Excel refuses is said, and the list stays', async () => {
  const { user } = showPane({
    compute: () => Promise.resolve(refusal(sampleErrors)),
    jumpTo: () => Promise.resolve([{ code: 'cell-being-edited', place: null }]),
  });
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  await user.click(screen.getByRole('button', { name: /cellule D31/ }));
  expect(screen.getByText(/cellule est en cours de saisie|en cours de modification|en cours/i)).toBeVisible();
  expect(screen.getByText('3 erreurs')).toBeVisible();
});

test('what to do is said once for all problems of a kind when it is the same', async () => {
  const many = Array.from({ length: 3 }, (_, row): Problem => ({
    code: 'cell-error',
    value: '#REF!',
    place: { sheet: 'Mars', cell: { row, column: 0 } },
  }));
  await refusedWith(many);
  expect(screen.getAllByText(/Corrigez la formule/)).toHaveLength(1);
});

test('a long list shows its beginning, and the rest when asked', async () => {
  const many = Array.from({ length: 40 }, (_, row): Problem => ({
    code: 'amount-unreadable',
    text: `abc${row}`,
    place: { sheet: 'Mars', cell: { row, column: 0 } },
  }));
  const { user } = await refusedWith(many);
  expect(screen.getAllByRole('button', { name: /cellule A/ })).toHaveLength(15);
  await user.click(screen.getByRole('button', { name: spoken('Afficher les 25 autres') }));
  expect(screen.getAllByRole('button', { name: /cellule A/ })).toHaveLength(40);
});

test('a problem without a place has no button to nowhere', async () => {
  await refusedWith([{ code: 'structure-locked', place: null }]);
  const list = screen.getByRole('region', { name: spoken('À vérifier') });
  expect(within(list).getAllByRole('button')).toHaveLength(1);
});

test('the sheets that were written are shown by a click', async () => {
  const { user, services } = showPane();
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  await user.click(screen.getByRole('button', { name: spoken('Mutualisation – détail') }));
  expect(services.jumpTo).toHaveBeenCalledWith({
    sheet: 'Mutualisation – détail',
    cell: { row: 0, column: 0 },
  });
});

test('a result without any problem says so', async () => {
  const { user } = showPane({ compute: () => Promise.resolve({ ...sampleDone, problems: [] }) });
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  expect(screen.getByText('Rien à signaler dans les feuilles.')).toBeVisible();
});

test('a jump that fails for a reason of ours is shown as a bug, not swallowed', async () => {
  const { user } = showPane({ jumpTo: () => Promise.reject(new Error('no such place')) });
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  await user.click(screen.getByRole('button', { name: 'Lecture' }));
  expect(screen.getByText(/no such place/)).toBeVisible();
});
