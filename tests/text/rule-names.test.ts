import { ruleName } from '../../src/text/rule-names';
import { withPlainSpaces } from '../support/golden';
import { schemeOf } from '../support/small-report';

test.each([
  ['the rate of the co-operative', schemeOf({ rate: '0.1' }), 'Taux de la coopérative : 10 %'],
  [
    'a status with a first day',
    schemeOf({ rate: '0.08', scope: { kind: 'status', status: 'CAPE' }, from: '2014-07-01' }),
    'Statut CAPE : 8 % depuis le 01/07/2014',
  ],
  [
    'a person with a last day',
    schemeOf({ rate: '0.115', scope: { kind: 'entrepreneur', entrepreneurId: 'e2' }, to: '2014-12-31' }),
    'Taux de l’entrepreneur : 11,5 % jusqu’au 31/12/2014',
  ],
  [
    'a named scheme between two days',
    schemeOf({ rate: '0', name: 'Découverte', from: '2014-01-01', to: '2014-03-31' }),
    'Découverte : 0 % du 01/01/2014 au 31/03/2014',
  ],
])('%s is named', (_, scheme, name) => {
  expect(withPlainSpaces(ruleName(scheme))).toBe(name);
});
