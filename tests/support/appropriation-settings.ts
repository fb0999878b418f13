import type { AppropriationSettings } from '../../src/app/appropriation-settings';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';

/** The published year of 2014 as a door asks for it; the development fund is the rest. */
export const reportSettings: AppropriationSettings = {
  result: Money.ofEuros('16325'),
  priorLosses: Money.ofEuros('8272'),
  legal: Rate.ofPercent('15'),
  labour: Rate.ofPercent('25'),
  year: 2014,
};

/** With something in every cell that a person may fill. */
export const fullSettings: AppropriationSettings = {
  ...reportSettings,
  result: Money.ofEuros('14312.40'),
  labourBooked: Money.ofEuros('2013'),
  excludedGains: Money.ofEuros('100'),
  fund: Rate.ofPercent('55'),
  interest: Rate.ofPercent('5'),
  highestCapital: Money.ofEuros('50000'),
  legalReserve: Money.ofEuros('49500'),
  ceiling: 'none',
  unit: 'cent',
  policy: 'strict',
  lossTo: 'reserves',
  nextResults: [Money.ofEuros('12000'), Money.ofEuros('-3000')],
  labourByPay: Rate.ofPercent('50'),
  labourByPresence: Rate.ofPercent('30'),
  labourEqually: Rate.ofPercent('20'),
  employees: [
    {
      name: 'Élodie Martin',
      pay: Money.ofEuros('24500.10'),
      presence: Rate.of('1607'),
      seniority: Rate.of('1.4'),
    },
    { name: 'Paul Durand', pay: Money.ofEuros('18000'), presence: Rate.of('803.5'), seniority: Rate.of('2') },
    { name: 'Ana', pay: Money.zero, presence: Rate.of('120'), seniority: Rate.of('1') },
  ],
};
