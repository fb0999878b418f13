import type { DescribedCell, SheetDescription } from '../../src/workbook/adapters/memory';

/** A list of two entrepreneurs, one of whom comes and goes within the year. */
export const people: SheetDescription = {
  name: 'Entrepreneurs',
  rows: [
    ['Code', 'Nom', 'Activité', 'Entrée', 'Sortie', 'Taux', 'Statut'],
    ['E1', 'Martin Élodie', 'Vente de bijoux', '01/01/2013', null, null, 'CAPE'],
    ['E2', 'Durand Paul', 'Prestations', '10/02/2014', '31/03/2014', 0.08, 'Salarié'],
  ],
};

/** A month sheet with its header in the first line. */
export function month(name: string, ...rows: readonly (readonly DescribedCell[])[]): SheetDescription {
  return { name, rows: [['Code', 'Nom', 'CA HT'], ...rows] };
}
