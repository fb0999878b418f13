import { act, screen } from '@testing-library/react';
import type { MutualisationResult } from '../../src/app/requests';
import { sampleDone } from '../support/pane-samples';
import { later, showPane } from '../support/show-pane';
import { spoken } from '../support/spoken';

const tab = (name: string) => screen.getByRole('tab', { name: spoken(name) });
const heading = () => screen.getByRole('heading', { level: 2 });

test('arrows move between the tabs, Enter chooses, and the focus stays on the tab', async () => {
  const { user } = showPane();
  await user.tab({ shift: true });
  expect(tab('Mutualisation')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab('Mois')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab('Affectation du résultat')).toHaveFocus();
  expect(tab('Affectation du résultat')).toHaveAttribute('aria-selected', 'false');
  await user.keyboard('{Enter}');
  expect(heading()).toHaveTextContent('Affectation du résultat');
  expect(tab('Affectation du résultat')).toHaveFocus();
  expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Affectation du résultat');
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(tab('Mutualisation')).toHaveFocus();
  await user.keyboard('{End}');
  expect(tab('Simulation')).toHaveFocus();
});

test('a result stays while the person looks at something else', async () => {
  const { user } = showPane();
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  await user.click(tab('Affectation du résultat'));
  await user.click(tab('Mutualisation'));
  expect(heading()).toHaveTextContent('Mutualisation 2014');
});

test('one request runs over the whole pane: another tab starts nothing until it has ended', async () => {
  const answer = later<MutualisationResult>();
  const { user, services } = showPane({ compute: () => answer.promise });
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  await user.click(tab('Affectation du résultat'));
  expect(heading()).toHaveTextContent('Calcul de la mutualisation');
  expect(services.readSheet).not.toHaveBeenCalled();
  await answer.resolve(sampleDone);
  expect(heading()).toHaveTextContent('Affectation du résultat');
  await user.click(tab('Mutualisation'));
  expect(heading()).toHaveTextContent('Mutualisation 2014');
});

test('the ribbon command brings its own request into view, whatever the pane showed', async () => {
  const { user, store } = showPane();
  await user.click(tab('Affectation du résultat'));
  const outcome = await act(() => store.mutualisation.compute());
  expect(outcome.kind).toBe('done');
  expect(heading()).toHaveTextContent('Mutualisation 2014');
});

test('the button of the ribbon for the appropriation opens it on the sheet', async () => {
  const { store, services } = showPane();
  await act(() => {
    store.show('appropriation');
    return Promise.resolve();
  });
  expect(services.readSheet).toHaveBeenCalledTimes(1);
  expect(heading()).toHaveTextContent('Affectation du résultat');
});

test('a bug in one request loses nothing of another', async () => {
  const { user } = showPane({ readSheet: () => Promise.reject(new Error('a torn sheet')) });
  await user.click(screen.getByRole('button', { name: spoken('Calculer sans attendre') }));
  await user.click(tab('Affectation du résultat'));
  expect(screen.getByText(/a torn sheet/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Recommencer' }));
  await user.click(tab('Mutualisation'));
  expect(heading()).toHaveTextContent('Mutualisation 2014');
});
