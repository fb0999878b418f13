import { screen, within } from '@testing-library/react';
import type { MutualisationResult, ProposalResult, StepProgress } from '../../src/app/requests';
import type { Problem } from '../../src/workbook/problems';
import { sampleDone, sampleErrors, sampleSettings } from '../support/pane-samples';
import { spoken } from '../support/spoken';
import { later, showPane, smallProposal } from '../support/show-pane';

const heading = () => screen.getByRole('heading', { level: 2 });

test('the pane opens with what it does and asks nothing by itself', () => {
  const { services } = showPane();
  expect(heading()).toHaveTextContent('La contribution de chacun, mois par mois');
  expect(services.propose).not.toHaveBeenCalled();
  expect(services.compute).not.toHaveBeenCalled();
});

test('reading shows its step and how far it is, then what was understood, with the focus on its heading', async () => {
  const answer = later<ProposalResult>();
  const { user } = showPane({
    propose: (_settings, progress) => {
      progress.step('read', 3, 12);
      return answer.promise;
    },
  });
  await user.click(screen.getByRole('button', { name: spoken('Lire le classeur') }));
  expect(screen.getByText('Lecture des cellules')).toHaveAttribute('role', 'status');
  expect(screen.getByText('3 sur 12')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
  await answer.resolve({ status: 'done', proposal: smallProposal });
  expect(heading()).toHaveTextContent('Ce qui a été compris');
  expect(heading()).toHaveFocus();
  expect(screen.getByText(/3 feuilles de chiffre d’affaires, 168 lignes lues/)).toBeVisible();
});

test('a refused reading lists every problem and offers to read again', async () => {
  const { user, services } = showPane({
    propose: () => Promise.resolve({ status: 'refused', problems: [{ code: 'session-lost', place: null }] }),
  });
  await user.click(screen.getByRole('button', { name: spoken('Lire le classeur') }));
  expect(heading()).toHaveTextContent('Le classeur n’a pas pu être lu');
  await user.click(screen.getByRole('button', { name: spoken('Relire le classeur') }));
  expect(services.propose).toHaveBeenCalledTimes(2);
});

test('a result shows its totals, the difference of rounding and everyone’s figures', async () => {
  const { user } = showPane();
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  expect(heading()).toHaveTextContent('Mutualisation 2014');
  expect(heading()).toHaveFocus();
  expect(screen.getByText('45 663,09 €')).toBeVisible();
  expect(screen.getByText('0,066 €')).toBeVisible();
  const row = screen.getByRole('row', { name: /Anouk Delmas/ });
  expect(within(row).getByText('30 725,34')).toBeVisible();
  expect(within(row).getByText('3 072,54')).toBeVisible();
  expect(screen.getByRole('row', { name: /^Total/ })).toHaveTextContent('456 630,24');
});

test('a search keeps the matching people, without a total that would be read as theirs', async () => {
  const { user } = showPane();
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  await user.type(screen.getByRole('searchbox', { name: spoken('Chercher un entrepreneur') }), 'emilie');
  expect(screen.getByRole('row', { name: /Émilie Garcin/ })).toBeVisible();
  expect(screen.queryByRole('row', { name: /Anouk Delmas/ })).toBeNull();
  expect(screen.queryByRole('row', { name: /^Total/ })).toBeNull();
  expect(screen.getByText('1 entrepreneur trouvé')).toHaveAttribute('role', 'status');
});

test('a refusal says that nothing was written and offers the settings that may settle it', async () => {
  const refusal: MutualisationResult = {
    status: 'refused',
    problems: sampleErrors,
    proposal: smallProposal,
  };
  const { user, services } = showPane({ compute: () => Promise.resolve(refusal) });
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  expect(heading()).toHaveTextContent('Le calcul n’a pas été fait');
  expect(heading()).toHaveFocus();
  expect(screen.getByText(/Rien n’a été écrit dans le classeur/)).toBeVisible();
  expect(screen.getByText('3 erreurs')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: spoken('Décimale des textes') }), 'comma');
  await user.click(screen.getByRole('button', { name: 'Recalculer' }));
  expect(services.compute.mock.lastCall?.[0]).toEqual({ decimal: 'comma' });
});

test('a writing that broke off and could not be undone does not say that nothing was written', async () => {
  const problems: readonly Problem[] = [{ code: 'restore-failed', place: null, sheets: ['Mutualisation'] }];
  const refusal: MutualisationResult = { status: 'refused', problems, proposal: smallProposal };
  const { user } = showPane({ compute: () => Promise.resolve(refusal) });
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  expect(screen.queryByText(/Rien n’a été écrit/)).toBeNull();
  expect(screen.getByText(/L’écriture s’est arrêtée en cours de route/)).toBeVisible();
});

test('a bug of ours is called so, shows what to pass on, and the pane can begin again', async () => {
  const { user } = showPane({ compute: () => Promise.reject(new Error('a case nobody thought of')) });
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  expect(heading()).toHaveTextContent('Une erreur de notre fait');
  expect(screen.getByText(/a case nobody thought of/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Recommencer' }));
  expect(heading()).toHaveTextContent('La contribution de chacun');
});

test('a click while a request runs starts nothing', async () => {
  const answer = later<MutualisationResult>();
  const { user, store, services } = showPane({ compute: () => answer.promise });
  await user.dblClick(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  await store.mutualisation.compute();
  await store.mutualisation.read();
  await store.mutualisation.createParameters();
  expect(services.compute).toHaveBeenCalledTimes(1);
  expect(services.propose).not.toHaveBeenCalled();
  expect(services.createParameters).not.toHaveBeenCalled();
  await answer.resolve(sampleDone);
  expect(heading()).toHaveTextContent('Mutualisation 2014');
});

test('cancelling asks the request to stop and comes back to where the person was', async () => {
  const answer = later<MutualisationResult>();
  const seen: StepProgress[] = [];
  const { user } = showPane({
    compute: (_settings, progress) => {
      seen.push(progress);
      return answer.promise;
    },
  });
  await user.click(screen.getByRole('button', { name: spoken('Lire le classeur') }));
  await user.click(screen.getByRole('button', { name: spoken('Calculer la mutualisation') }));
  expect(seen[0]?.isCancelled()).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(seen[0]?.isCancelled()).toBe(true);
  expect(screen.getByRole('button', { name: spoken('Arrêt demandé…') })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await answer.resolve({
    status: 'refused',
    problems: [{ code: 'cancelled', place: null }],
    proposal: null,
  });
  expect(heading()).toHaveTextContent('Ce qui a été compris');
});

test('outside of Excel the page says what it is and how to compute in a terminal', () => {
  showPane({ hostFacts: () => ({ host: 'outside', needs: '', theme: 'unknown' }) });
  expect(heading()).toHaveTextContent('Ce volet s’ouvre dans Excel');
  expect(screen.getByText(/npm run -s cli -- compute/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('an Excel that is too old is named, with what it lacks', () => {
  showPane({ hostFacts: () => ({ host: 'too-old', needs: 'ExcelApi 1.13', theme: 'light' }) });
  expect(heading()).toHaveTextContent('Cette version d’Excel est trop ancienne');
  expect(screen.getByText(/ExcelApi 1\.13/)).toBeVisible();
});

test('a year that cannot be told is shown as unknown', async () => {
  const settings = { ...sampleSettings, year: null };
  const { user } = showPane({
    propose: () => Promise.resolve({ status: 'done', proposal: { ...smallProposal, settings } }),
  });
  await user.click(screen.getByRole('button', { name: spoken('Lire le classeur') }));
  expect(screen.getByText(/En vigueur : inconnue/)).toBeVisible();
});
