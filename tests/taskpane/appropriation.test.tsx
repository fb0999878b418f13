import { fireEvent, screen, within } from '@testing-library/react';
import type { WorkbookAppropriation } from '../../src/app/appropriate-workbook';
import type { StepProgress } from '../../src/app/requests';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';
import { fullSettings, reportSettings } from '../support/appropriation-settings';
import { later, showPane } from '../support/show-pane';
import { spoken } from '../support/spoken';
import { writtenAppropriation } from '../support/written-appropriation';

type Given = Parameters<typeof showPane>[0];

/** The pane on the appropriation, with the sheet of the published year unless a test gives another. */
async function onAppropriation(given: Given = {}) {
  const shown = showPane({
    readSheet: () => Promise.resolve({ status: 'done', typed: reportSettings, problems: [] }),
    ...given,
  });
  await shown.user.click(screen.getByRole('tab', { name: spoken('Affectation du résultat') }));
  return shown;
}

const field = (name: string) => screen.getByRole('textbox', { name: spoken(name) });
const region = (name: string) => within(screen.getByRole('region', { name: spoken(name) }));

/** The amount of a line of the cascade. */
function amountOf(label: string): string {
  const line = region('Affectation').getByRole('row', { name: new RegExp(`^${label}`) });
  return (within(line).getByRole('cell').textContent ?? '').replace(/\s/g, ' ');
}

test('the sheet of the workbook fills the form, and the published year comes out', async () => {
  const { services } = await onAppropriation();
  expect(services.readSheet).toHaveBeenCalledTimes(1);
  expect(field('Résultat de l’exercice')).toHaveValue('16\u202F325');
  expect(amountOf('Pertes antérieures')).toBe('8 272,00 €');
  expect(amountOf('Réserve légale')).toBe('1 208,00 €');
  expect(amountOf('Fonds de développement')).toBe('4 832,00 €');
  expect(amountOf('Part travail')).toBe('2 013,00 €');
  expect(amountOf('Total affecté')).toBe('16 325,00 €');
  expect(screen.getByText(/prend ce que les autres laissent, 60/)).toBeVisible();
});

test('every change shows its effect at once, without the workbook', async () => {
  const { user, services } = await onAppropriation();
  await user.clear(field('Part travail'));
  await user.type(field('Part travail'), '30');
  expect(amountOf('Part travail')).toBe('2 416,00 €');
  expect(amountOf('Fonds de développement')).toBe('4 429,00 €');
  expect(services.readSheet).toHaveBeenCalledTimes(1);
  expect(services.writeSheet).not.toHaveBeenCalled();
});

test('what breaks the law is shown first with its remedy, what is kept is folded away', async () => {
  const { user } = await onAppropriation();
  await user.clear(field('Part travail'));
  await user.type(field('Part travail'), '20');
  const checks = region('Contrôles');
  expect(checks.getByText('✗ 1 règle légale non respectée')).toBeVisible();
  expect(checks.getAllByRole('listitem')).toHaveLength(1);
  expect(checks.getByText(/Portez le pourcentage de la part travail à 25/)).toBeVisible();
  await user.click(checks.getByRole('button', { name: /règles respectées/ }));
  expect(checks.getByText(/Total affecté : 16/)).toBeVisible();
});

test.each([
  ['Résultat de l’exercice', '16.325', /Indiquez un montant, par exemple/],
  ['Pertes antérieures', '-5', /Indiquez un montant positif/],
  ['Part travail', '101', /Indiquez un pourcentage entre 0 et 100/],
] as const)('%s typed as %s is said at the field and stays as typed', async (name, typed, sentence) => {
  const { user, services } = await onAppropriation();
  await user.clear(field(name));
  await user.type(field(name), typed);
  expect(screen.getByText(sentence)).toBeVisible();
  expect(field(name)).toHaveValue(typed);
  expect(field(name)).toBeInvalid();
  const write = screen.getByRole('button', { name: spoken('Écrire la feuille') });
  expect(write).toHaveAttribute('aria-disabled', 'true');
  await user.click(write);
  expect(services.writeSheet).not.toHaveBeenCalled();
  await user.click(screen.getByRole('tab', { name: 'Mutualisation' }));
  await user.click(screen.getByRole('tab', { name: spoken('Affectation du résultat') }));
  expect(field(name)).toHaveValue(typed);
});

test('percentages that pass 100 are said as the terminal says them', async () => {
  const { user } = await onAppropriation();
  await user.type(field('Fonds de développement'), '80');
  expect(screen.getByText(/font 120\s% au lieu de 100\s%/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Contrôles' })).toBeNull();
});

test('a legal reserve without the capital that it is held against asks for it where it is typed', async () => {
  const { user } = await onAppropriation();
  await user.click(screen.getByRole('button', { name: /^Capital, plafond/ }));
  await user.type(field('Réserve légale avant affectation'), '400');
  expect(screen.getByText(/Indiquez aussi ce capital/)).toBeVisible();
  expect(field('Réserve légale avant affectation')).toHaveValue('400');
  expect(field('Réserve légale avant affectation')).toHaveFocus();
  await user.type(field('Capital le plus élevé atteint'), '1000');
  expect(amountOf('Réserve légale')).toBe('600,00 €');
});

test('a rate that moves on its scale changes this year and the ones after it', async () => {
  const nextResults = [Money.ofEuros('10000')];
  const typed = { ...reportSettings, fund: Rate.ofPercent('60'), nextResults };
  await onAppropriation({ readSheet: () => Promise.resolve({ status: 'done', typed, problems: [] }) });
  const scale = screen.getByRole('slider', { name: /Part travail/ });
  expect(scale).toHaveValue('25');
  fireEvent.change(scale, { target: { value: '40' } });
  expect(field('Part travail')).toHaveValue('40');
  expect(field('Fonds de développement')).toHaveValue('');
  const years = region('Exercices suivants').getAllByRole('listitem');
  expect(years[0]).toHaveTextContent(/2014 : 16\s325,00\s€.*Part travail3\s221,00/);
  expect(years[1]).toHaveTextContent(/2015 : 10\s000,00\s€.*Part travail4\s000,00/);
});

test('the employees of the sheet share the labour share to the cent', async () => {
  await onAppropriation({
    readSheet: () => Promise.resolve({ status: 'done', typed: fullSettings, problems: [] }),
  });
  const rows = region('Part travail par salarié').getAllByRole('row');
  expect(rows).toHaveLength(5);
  expect(rows.at(-1)).toHaveTextContent(/Total2\s013,00/);
});

test('the sheet is written as the form shows it, and shown by a click', async () => {
  const { user, services } = await onAppropriation();
  await user.type(field('Intérêts aux parts'), '5');
  await user.click(screen.getByRole('button', { name: spoken('Écrire la feuille') }));
  const settings = services.writeSheet.mock.lastCall?.[0];
  expect(settings).toEqual({
    ...reportSettings,
    interest: Rate.ofPercent('5'),
    ceiling: 'within-year',
    unit: 'euro',
    policy: 'report',
    lossTo: 'carried',
  });
  expect(screen.getByText('La feuille est écrite.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: spoken('Affectation du résultat') }));
  expect(services.jumpTo).toHaveBeenCalledWith({
    sheet: 'Affectation du résultat',
    cell: { row: 0, column: 0 },
  });
  await user.type(field('Intérêts aux parts'), ',5');
  expect(screen.getByText(/a changé depuis que la feuille a été écrite/)).toBeVisible();
});

test('writing can be cancelled, and what was typed is still there', async () => {
  const answer = later<WorkbookAppropriation>();
  const seen: StepProgress[] = [];
  const { user } = await onAppropriation({
    writeSheet: (_settings, progress) => {
      seen.push(progress);
      return answer.promise;
    },
  });
  await user.type(field('Intérêts aux parts'), '5');
  await user.click(screen.getByRole('button', { name: spoken('Écrire la feuille') }));
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(seen[0]?.isCancelled()).toBe(true);
  await answer.resolve({ status: 'refused', problems: [{ code: 'cancelled', place: null }] });
  expect(field('Intérêts aux parts')).toHaveValue('5');
  expect(screen.queryByText('La feuille est écrite.')).toBeNull();
  expect(screen.queryByRole('region', { name: spoken('À vérifier') })).toBeNull();
});

test('a refusal says why, and another try begins without it', async () => {
  let isOpen = false;
  const { user } = await onAppropriation({
    writeSheet: (settings) =>
      Promise.resolve(
        isOpen
          ? writtenAppropriation(settings)
          : { status: 'refused', problems: [{ code: 'structure-locked', place: null }] },
      ),
  });
  await user.click(screen.getByRole('button', { name: spoken('Écrire la feuille') }));
  expect(screen.getByText(/structure du classeur est protégée/i)).toBeVisible();
  isOpen = true;
  await user.click(screen.getByRole('button', { name: spoken('Écrire la feuille') }));
  expect(screen.queryByText(/structure du classeur est protégée/i)).toBeNull();
  expect(screen.getByText('La feuille est écrite.')).toBeVisible();
});

test('a workbook without the sheet leaves the form with the minimum of the law', async () => {
  const { services } = await onAppropriation({
    readSheet: () => Promise.resolve({ status: 'done', typed: null, problems: [] }),
  });
  expect(services.readSheet).toHaveBeenCalledTimes(1);
  expect(field('Réserve légale')).toHaveValue('15');
  expect(field('Part travail')).toHaveValue('25');
  expect(screen.getByText(/Saisissez le résultat de l’exercice pour voir/)).toBeVisible();
});

test('figures of the books stand beside what is typed, and are taken by a click', async () => {
  const { user } = await onAppropriation({
    readBooks: () =>
      Promise.resolve([
        { field: 'result', amount: Money.ofEuros('16325'), account: '120' },
        { field: 'priorLosses', amount: Money.ofEuros('8300.50'), account: '119' },
      ]),
  });
  const books = region('D’après les comptes');
  expect(books.getByText('Comme ce qui est saisi')).toBeVisible();
  expect(books.getByText(/Écart avec ce qui est saisi\s: 28,50/)).toBeVisible();
  await user.click(books.getByRole('button', { name: /Reprendre le montant des comptes\s: Pertes/ }));
  expect(field('Pertes antérieures')).toHaveValue('8\u202F300,50');
  expect(books.queryByRole('button')).toBeNull();
});

test('the resolution is copied, or selected where the clipboard is closed', async () => {
  const { user } = await onAppropriation();
  await user.click(screen.getByRole('button', { name: spoken('Copier le texte') }));
  expect(await navigator.clipboard.readText()).toMatch(/^L’assemblée générale/);
  expect(screen.getByText('Le texte est copié.')).toBeVisible();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
  await user.click(screen.getByRole('button', { name: spoken('Copier le texte') }));
  expect(screen.getByText(/Le texte est sélectionné/)).toBeVisible();
  expect(window.getSelection()?.toString()).toMatch(/^L’assemblée générale/);
});
