/** A line of `Postes` as the template fills it. */
export interface TemplateLine {
  readonly key: string;
  readonly label: string;
  readonly side: 'resource' | 'use';
  readonly group: string;
  readonly perimeter: 'structure' | 'entrepreneurs';
  readonly source: 'accounts' | 'contribution';
  /** As typed: `64, 621, -649`. */
  readonly accounts: string;
  /** First and last year in which it is in force; open when left out. */
  readonly from?: number;
  readonly until?: number;
  /** The label inside a sentence, with its article. */
  readonly phrase: string;
}

/** The account on which the contribution moves from one section to another; it nets to zero in the ledger. */
export const internalAccountPrefix = '7588';

/** Key, label, accounts, phrase: what differs between the lines of one group. */
type Row = readonly [string, string, string, string];

/**
 * Lines that suit a co-operative of entrepreneurs, by the French chart of accounts. The longest prefix comes first, so
 * the short ones catch what no other line takes and nothing of classes 6 and 7 is left over.
 *
 * Account 791 (transferts de charges) exists in years opened until 2024; from 2025 on refunds of personnel are in 649
 * (ANC rule 2022-06). From 2013 to 2018 account 649 held the CICE: less personnel in the accounts, a resource in
 * this budget.
 */
export const budgetTemplate: readonly TemplateLine[] = [
  ...lines('resource', 'structure', {
    Mutualisation: [['mutualisation', 'Mutualisation', internalAccountPrefix, 'la mutualisation']],
    Subventions: [
      ['region', 'Région', '7411', 'la Région'],
      ['departement', 'Département', '7412', 'le Département'],
      ['collectivites', 'Autres collectivités', '7413, 7414', 'les autres collectivités'],
      ['etat-europe', 'État et Europe', '7415, 7416', 'l’État et l’Europe'],
      ['autres-subventions', 'Autres subventions', '74', 'les autres subventions'],
    ],
    Projets: [['projets', 'Projets', '7418', 'les projets']],
    'Aides sur salaires': [
      ['cice', 'CICE', '649', 'le CICE'],
      ['aides-emploi', 'Aides à l’emploi', '7417', 'les aides à l’emploi'],
    ],
    Fondations: [['fondations', 'Fondations et mécénat', '754, 758, 7713', 'les fondations']],
    Formation: [
      ['formation', 'Fonds de formation', '791', 'les fonds de formation'],
      ['formation', 'Fonds de formation', '649', 'les fonds de formation'],
    ],
    'Autres ressources': [
      ['prestations', 'Prestations de la structure', '70', 'les prestations'],
      ['autres-produits', 'Autres produits', '7', 'les autres produits'],
    ],
  }),
  ...lines('use', 'structure', {
    Personnel: [
      ['salaires', 'Salaires', '64', 'les salaires'],
      ['cotisations-sociales', 'Cotisations sociales', '645, 646, 647', 'les cotisations sociales'],
      ['taxes-salaires', 'Taxes sur les salaires', '631, 633', 'les taxes sur les salaires'],
    ],
    Fonctionnement: [
      ['achats', 'Achats et fournitures', '60', 'les achats'],
      ['locaux', 'Locaux, entretien, assurances', '61', 'les locaux'],
      ['honoraires', 'Honoraires et personnel extérieur', '621, 622', 'les honoraires'],
      ['communication', 'Communication, poste, télécoms', '623, 626', 'la communication'],
      ['deplacements', 'Déplacements et missions', '624, 625', 'les déplacements'],
      ['services-exterieurs', 'Autres services extérieurs', '62', 'les autres services extérieurs'],
    ],
    Réseaux: [['reseaux', 'Cotisations aux réseaux', '6281', 'les cotisations aux réseaux']],
    'Autres charges': [
      ['impots', 'Impôts et taxes', '63', 'les impôts et taxes'],
      ['gestion', 'Autres charges de gestion', '65', 'les autres charges de gestion'],
      ['financier', 'Charges financières', '66', 'les charges financières'],
      ['exceptionnel', 'Charges exceptionnelles', '67', 'les charges exceptionnelles'],
      ['autres-charges', 'Autres charges', '6', 'les autres charges'],
    ],
    'Amortissements et provisions': [
      ['amortissements', 'Amortissements et provisions', '68', 'les amortissements'],
    ],
    'Participation et impôt': [
      ['participation', 'Participation et impôt sur le résultat', '69', 'la participation'],
    ],
  }),
  ...lines('resource', 'entrepreneurs', {
    'Activités des entrepreneurs': [
      ['ca', 'Chiffre d’affaires', '70', 'le chiffre d’affaires'],
      ['ent-produits', 'Autres produits des activités', '7', 'les autres produits'],
    ],
  }),
  ...lines('use', 'entrepreneurs', {
    'Activités des entrepreneurs': [
      ['ent-achats', 'Achats et sous-traitance', '60, 611', 'les achats'],
      ['ent-salaires', 'Rémunérations et cotisations', '64, 631, 633', 'les rémunérations'],
      ['ent-frais', 'Frais professionnels et autres', '6', 'les frais professionnels'],
    ],
  }),
];

/** Years of the lines whose account changed its meaning, by account. */
function yearsOf(key: string, accounts: string): Pick<TemplateLine, 'from' | 'until'> {
  if (key === 'cice') return { from: 2013, until: 2018 };
  if (key !== 'formation') return {};
  return accounts === '791' ? { until: 2024 } : { from: 2025 };
}

function lines(
  side: TemplateLine['side'],
  perimeter: TemplateLine['perimeter'],
  groups: Readonly<Record<string, readonly Row[]>>,
): readonly TemplateLine[] {
  return Object.entries(groups).flatMap(([group, rows]) =>
    rows.map(([key, label, accounts, phrase]) => ({
      key,
      label,
      side,
      group,
      perimeter,
      source: key === 'mutualisation' ? 'contribution' : 'accounts',
      accounts,
      ...yearsOf(key, accounts),
      phrase,
    })),
  );
}
