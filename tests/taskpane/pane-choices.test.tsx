import { screen, within } from '@testing-library/react';
import { spoken } from '../support/spoken';
import { showPane, smallProposal } from '../support/show-pane';

async function afterReading(given: Parameters<typeof showPane>[0] = {}) {
  const shown = showPane(given);
  await shown.user.click(screen.getByRole('button', { name: spoken('Lire le classeur') }));
  return shown;
}

const compute = () => screen.getByRole('button', { name: spoken('Calculer la mutualisation') });

test('every sheet says what it was understood as', async () => {
  await afterReading();
  const sheets = screen.getByRole('region', { name: 'Feuilles' });
  expect(within(sheets).getByText(/Feuille d’un mois · février 2014 · 54 lignes/)).toBeVisible();
  expect(within(sheets).getByText(/Liste des entrepreneurs · 82 lignes/)).toBeVisible();
  expect(within(sheets).getByText(/juillet 2014 · 59 lignes · masquée/)).toBeVisible();
  expect(within(sheets).getByText('2 feuilles écrites par Mutualisation')).toBeVisible();
});

test('the details of a sheet show its header, its columns with their use, its period and the rows left out', async () => {
  const { user } = await afterReading();
  await user.click(screen.getByRole('button', { name: spoken('Détail de la feuille « Février 2014 »') }));
  expect(screen.getByText(/A5:E63, en-tête ligne 5/)).toBeVisible();
  expect(screen.getByText(/février 2014, d’après le nom de la feuille/)).toBeVisible();
  expect(screen.getByText(/D « CA HT »/)).toHaveTextContent('D « CA HT » : CA HT');
  expect(screen.getByText('lignes 21 et 63 (total), ligne 64 (titre ou note)')).toBeVisible();
});

test('a sheet that is left out is passed on as ignored, and taken again without a trace', async () => {
  const { user, services } = await afterReading();
  const box = screen.getByRole('checkbox', { name: spoken('Utiliser la feuille « Mars 2014 »') });
  await user.click(box);
  expect(box).not.toBeChecked();
  expect(screen.getByText(/Vos changements seront pris en compte/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Relire' }));
  expect(services.propose.mock.lastCall?.[0]).toEqual({
    corrections: [{ sheet: 'Mars 2014', readAs: 'ignore' }],
  });
  await user.click(screen.getByRole('checkbox', { name: spoken('Utiliser la feuille « Mars 2014 »') }));
  await user.click(compute());
  expect(services.compute.mock.lastCall?.[0]).toEqual({ corrections: [{ sheet: 'Mars 2014' }] });
});

test('a correction of header row, period and columns is passed on as counted in the code', async () => {
  const { user, services } = await afterReading();
  await user.click(screen.getByRole('button', { name: spoken('Détail de la feuille « Mars 2014 »') }));
  await user.click(screen.getByRole('button', { name: spoken('Corriger la lecture') }));
  await user.selectOptions(screen.getByRole('combobox', { name: spoken('Lire comme') }), 'matrix');
  await user.type(screen.getByRole('textbox', { name: spoken('Ligne d’en-tête') }), '7');
  await user.type(screen.getByRole('textbox', { name: 'Période' }), '2014');
  await user.selectOptions(screen.getByRole('combobox', { name: spoken('Colonne du montant HT') }), '2');
  await user.click(screen.getByRole('button', { name: 'Relire' }));
  expect(services.propose.mock.lastCall?.[0]).toEqual({
    corrections: [{ sheet: 'Mars 2014', readAs: 'matrix', headerRow: 6, period: '2014', amountColumn: 2 }],
  });
});

test('a correction can be forgotten', async () => {
  const { user, services } = await afterReading();
  await user.click(screen.getByRole('button', { name: spoken('Détail de la feuille « Mars 2014 »') }));
  await user.click(screen.getByRole('button', { name: spoken('Corriger la lecture') }));
  await user.type(screen.getByRole('textbox', { name: spoken('Ligne d’en-tête') }), '7');
  await user.click(screen.getByRole('button', { name: spoken('Oublier la correction') }));
  expect(screen.getByRole('textbox', { name: spoken('Ligne d’en-tête') })).toHaveValue('');
  await user.click(compute());
  expect(services.compute.mock.lastCall?.[0]).toEqual({ corrections: [{ sheet: 'Mars 2014' }] });
});

test('a header row that is no row is said beside the field and not passed on', async () => {
  const { user, services } = await afterReading();
  await user.click(screen.getByRole('button', { name: spoken('Détail de la feuille « Mars 2014 »') }));
  await user.click(screen.getByRole('button', { name: spoken('Corriger la lecture') }));
  await user.type(screen.getByRole('textbox', { name: spoken('Ligne d’en-tête') }), 'haut');
  expect(screen.getByText('Indiquez un numéro de ligne, par exemple 5.')).toBeVisible();
  await user.click(compute());
  expect(services.compute.mock.lastCall?.[0]).toEqual({});
});

test('corrections that were written to the workbook are left to it from then on', async () => {
  const { user, services } = await afterReading();
  await user.click(screen.getByRole('checkbox', { name: spoken('Utiliser la feuille « Mars 2014 »') }));
  await user.click(compute());
  expect(services.compute.mock.lastCall?.[0]).toEqual({
    corrections: [{ sheet: 'Mars 2014', readAs: 'ignore' }],
  });
  await user.click(screen.getByRole('button', { name: 'Recalculer' }));
  expect(services.compute.mock.lastCall?.[0]).toEqual({});
});

test('a sheet without any table is taken by saying how to read it, and stays where it is meanwhile', async () => {
  const { user, services } = await afterReading();
  await user.click(screen.getByRole('button', { name: '2 feuilles non utilisées' }));
  expect(screen.queryByRole('checkbox', { name: spoken('Utiliser la feuille « Notes »') })).toBeNull();
  await user.click(screen.getByRole('button', { name: spoken('Détail de la feuille « Notes »') }));
  const choice = screen.getByRole('combobox', { name: 'Lire comme' });
  await user.selectOptions(choice, 'journal');
  expect(choice).toHaveFocus();
  expect(screen.getByRole('checkbox', { name: spoken('Utiliser la feuille « Notes »') })).toBeChecked();
  await user.click(compute());
  expect(services.compute.mock.lastCall?.[0]).toEqual({
    corrections: [{ sheet: 'Notes', readAs: 'journal' }],
  });
});

test('year, rate and rounding are passed on as typed in French', async () => {
  const { user, services } = await afterReading();
  await user.type(screen.getByRole('textbox', { name: spoken('Année de clôture de l’exercice') }), '2015');
  await user.type(screen.getByRole('textbox', { name: spoken('Taux de contribution') }), '11,5');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Arrondi' }), 'cumulative');
  await user.click(compute());
  const settings = services.compute.mock.lastCall?.[0];
  expect(settings).toMatchObject({ year: 2015, rounding: 'cumulative' });
  expect(settings?.rate?.toString()).toBe('0.115');
});

test('a rate that makes no sense is said beside the field, and nothing is computed with it', async () => {
  const { user, services } = await afterReading();
  await user.type(screen.getByRole('textbox', { name: spoken('Taux de contribution') }), '140');
  expect(screen.getByText(/Indiquez un taux entre 0 et 100/)).toBeVisible();
  expect(compute()).toHaveAttribute('aria-disabled', 'true');
  await user.click(compute());
  expect(services.compute).not.toHaveBeenCalled();
});

test('each setting says what is in force and where it comes from', async () => {
  await afterReading();
  expect(screen.getByText(/En vigueur : 2014 \(lu dans le classeur\)/)).toBeVisible();
  expect(screen.getByText(/En vigueur : textes ambigus signalés \(valeur par défaut\)/)).toBeVisible();
});

test('the sheet of parameters is offered only to a workbook that has none', async () => {
  const sheets = smallProposal.understanding.sheets.filter(({ use }) => use !== 'parameters');
  const { user, services } = await afterReading({
    propose: () =>
      Promise.resolve({ status: 'done', proposal: { ...smallProposal, understanding: { sheets } } }),
  });
  await user.click(screen.getByRole('button', { name: spoken('Créer la feuille Paramètres') }));
  expect(services.createParameters).toHaveBeenCalledTimes(1);
  expect(await screen.findByText(/La feuille Paramètres est dans le classeur/)).toBeVisible();
});

test('a workbook with a sheet of parameters is not offered another', async () => {
  await afterReading();
  expect(screen.queryByRole('button', { name: spoken('Créer la feuille Paramètres') })).toBeNull();
});

test('everything is reached and done with the keyboard alone', async () => {
  const { user, services } = showPane();
  await user.tab();
  expect(screen.getByRole('button', { name: spoken('Lire le classeur') })).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.tab();
  expect(
    screen.getByRole('checkbox', { name: spoken('Utiliser la feuille « Entrepreneurs »') }),
  ).toHaveFocus();
  await user.keyboard(' ');
  expect(
    screen.getByRole('checkbox', { name: spoken('Utiliser la feuille « Entrepreneurs »') }),
  ).not.toBeChecked();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(
    screen.getByRole('button', { name: spoken('Détail de la feuille « Entrepreneurs »') }),
  ).toHaveAttribute('aria-expanded', 'true');
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  // The pane is a ring: backwards from its first control, the switch between requests, stands its last one.
  expect(compute()).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(services.compute).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});
