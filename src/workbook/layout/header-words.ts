import type { ColumnRole } from '../understanding';
import { comparableText } from './comparable-text';

/**
 * What the headers of people's tables mean. The first rule that fits gives the role; `other` is a column that
 * is seen and never used (a contribution, a forecast, last year's figure).
 */
export function roleOfHeader(text: string): ColumnRole | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const role = findRole(withoutUnits(comparableText(text)));
  if (cache.size > cacheLimit) cache.clear();
  cache.set(text, role);
  return role;
}

/** True when the header says percent: a number below it is in percent points. */
export function speaksOfPercent(text: string): boolean {
  return /%|pourcent|pour cent/i.test(text);
}

/** True when a bare number word (`N°`, `Numéro`) may be the code of a person, for want of a better column. */
export function mayBeCode(text: string): boolean {
  return /^(n|no|num|numero|number|ref|reference|id|section|compte|cpte)$/.test(comparableText(text));
}

/** True for a column of analytic sections: beside a code it is not the code. */
export function speaksOfSection(text: string): boolean {
  return /^((code )?section( analytique)?|codes? analytiques?|centre (de cout|analytique))$/.test(
    comparableText(text),
  );
}

/** True when the header says HT, so that it wins against a column that only says `Montant`. */
export function saysBeforeVat(text: string): boolean {
  return /\b(ht|h t|hors tax|hors taxe|hors taxes|hors tva|excl vat)\b/.test(comparableText(text));
}

function withoutUnits(comparable: string): string {
  return comparable
    .replace(/\b(en )?(eur|euros?|k euros?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function findRole(header: string): ColumnRole | null {
  if (header === '' || header.length > 60) return null;
  for (const [role, pattern] of rules) if (pattern.test(header)) return role;
  return null;
}

/** A sum of money, said in one of the ways of French bookkeeping. */
const money =
  '(ca|c a|chiffres? d affaires?|montants?|ventes?|facturations?|factures?|facture|recettes?|prestations?|turnover|sales|amount|revenue)';

const rules: readonly (readonly [ColumnRole, RegExp])[] = [
  ['other', /\b(taux|code) (de )?(la )?tva\b|\btva %|% tva\b/],
  ['rate', /^(taux|tx|rate|%)( .*)?$|^(contribution|mutualisation|cotisation) %$/],
  // What other bases than turnover are made of, and the invoice of a credit note.
  [
    'corrected-number',
    /^((n|no|num|numero|ref|reference) (de |de la )?)?(facture|piece|document)( n| no| num| numero)? (d origine|corrigee?|rectifiee?|initiale?|annulee?|concernee?)$|^avoir sur( la)?( facture)?( n| no| numero)?$/,
  ],
  [
    'opening',
    /^(ca |assiette |base |marge )?cumule?e?( ht)? ((a l |d )ouverture|anterieure?|au debut|avant l exercice)( .*)?$/,
  ],
  [
    'resale',
    /^(achats? )?(de |des |pour )?(la )?(marchandises?|reventes?|revendus?)( revendues?| achetees?)?( ht)?$/,
  ],
  ['subcontracting', /^(achats? (de )?)?sous traitance( ht)?$|^sous traitants?( ht)?$/],
  ['purchases', /^(total )?(des )?achats?( ht| hors taxes?| du mois)*$/],
  ['internal-sales', /^(dont )?(ventes?|ca|chiffres? d affaires|facturation)( ht)? internes?( ht)?$/],
  // Figures that are not this year's turnover, before anything that looks like one.
  [
    'other',
    /\b(previsionnel|prevision|previsions|prevu|prevue|budget|objectifs?|n 1|annee precedente|precedent|forecast|target|cible)\b/,
  ],
  [
    'other',
    /\b(contributions?|mutualisation|cotisations?|redevance|participation|reserve|solde|salaires?|charges?|achats?|marge|resultat|tresorerie|encaisse|encaissements?|regle|reglements?|ecart|evolution|variation|rang|part)\b/,
  ],
  [
    'other',
    /\b(telephone|tel|mobile|mail|email|courriel|adresse|ville|cp|code postal|siret|siren|naissance|age|sexe|genre|civilite|zone|territoire|commentaires?|remarques?|observations?|notes?(?! de credit)|echeance|paiement|mode|quantite|qte|prix|pu|unitaire|heures?|jours|nb|nombre)\b/,
  ],
  ['first-name', /^prenoms?$|^first name$/],
  [
    'code',
    /^(codes?|matricules?|mat|identifiant|codes? (de l |d )?(entrepreneur|entrepreneure|es|esa|salarie|analytique|section|activite|interne|porteur|nom)s?( e| es)?( salarie| salariee| salarie e)?|(n|no|num|numero|id) (d |de l )?(entrepreneur|salarie)( e)?|section analytique|code sect)$/,
  ],
  ['client', /\b(clients?|cliente|customer|acheteur|destinataire|debiteur|tiers)\b/],
  [
    'document-type',
    /^(type|nature|sens|type (de )?(piece|document|facture|ligne|mouvement)|nature (de )?(piece|document)|facture (ou )?avoir|fac av|f a)$/,
  ],
  [
    'entry',
    /^(date )?(d )?(entree|entrees|arrivee|embauche|integration)( le| dans la cooperative| cae)?$|^(date )?(de )?debut( de contrat| contrat| du contrat)?$|^date (d |de l )(entree|arrivee|embauche|integration)( .*)?$|^entre e? ?le$|^entry( date)?$|^start( date)?$/,
  ],
  [
    'exit',
    /^(date )?(de )?(sortie|sorties|depart|fin)( le| de contrat| contrat| du contrat| cae)?$|^date de (sortie|depart|fin)( .*)?$|^sorti e? ?le$|^exit( date)?$|^end( date)?$/,
  ],
  [
    'date',
    /^(date|dates|jour|date (de |de la |d )?(facture|facturation|emission|piece|vente|comptable|ecriture|operation|document)s?|facture le|emise? le|date fact|date doc|invoice date)$/,
  ],
  ['status', /^(statut|statuts|status|statut (de l )?entrepreneur( e)?|type de statut)$/],
  ['month', /^(mois|periode|periodes|month|mois (de )?(facturation|facture|concerne)|mois annee)$/],
  [
    'number',
    /^(n|no|num|numero|number|ref|reference|piece|(n|no|num|numero|ref|reference|piece) (de |de la |d )?(facture|facturation|piece|avoir|document|fact)s?|facture (n|no|numero)|invoice( number| no)?)$/,
  ],
  ['category', /^(categorie|categories|famille|type de vente|rubrique|nature de vente|category)$/],
  ['turnover-with-vat', /\b(ttc|t t c|toutes taxes|taxes comprises|tax included|incl vat)\b/],
  ['turnover', /\b(ht|ca|affaires?|factures?)\b.*\b(bruts?|hors avoirs?|avant avoirs?)\b/],
  [
    'net-turnover',
    new RegExp(
      `^(total )?(${money} )?(ht )?(net|nets|nette)( ht| hors taxes?| de l exercice)?$|^(total )?${money}( ht)? (net|nets|nette|apres avoirs|avoirs deduits)\\b|^net (ht|facture)$`,
    ),
  ],
  ['vat', /^(?!.*\bhors (taxes?|tva)\b).*\b(tva|taxes?|vat)\b/],
  ['other', /\b(cumul|cumule|cumulee|cumules|depuis|moyenne|mediane)\b/],
  ['credit-notes', /\b(avoirs?|notes? de credit|credit notes?)\b/],
  ['turnover', new RegExp(`^(total |totaux )?${money}( .*)?$|\\b(ht|hors taxes?|hors tva)\\b`)],
  [
    'total',
    /^(total|totaux|somme|ensemble|annee|annuel|total (general|annuel|annee|exercice|12 mois|de l annee)( .*)?|total 20\d\d|an|ytd|sum|t ?[1-4]|trim(estre)?s? ?\d?|s ?[12]|semestre ?\d?|\d ?(er|e|eme) (trimestre|semestre)|q[1-4])$/,
  ],
  [
    'activity',
    /^(activite|activites|metier|metiers|projet|enseigne|nom commercial|marque|activite principale|activity|domaine|nom de l activite|intitule)( .*)?$/,
  ],
  [
    'name',
    /^(nom|noms|name|entrepreneurs?|entrepreneures?|entrepreneur (e|e s)|nom prenoms?|nom et prenoms?|prenoms? (et )?noms?|nom complet|identite|salaries?|salariee?s?|entrepreneurs? salaries?|entrepreneur e salarie e|nom (de l |d |du |de la )?(entrepreneur|entrepreneure|salarie|porteur|porteur de projet|cooperateur|cooperatrice)( e)?( salarie)?( e)?|porteurs?( de projet)?|cooperateurs?|cooperatrices?|es|esa|personne|designation|libelle|beneficiaire|associes?|vendeur|commercial|magasin|rep|sales rep)$/,
  ],
];

const cache = new Map<string, ColumnRole | null>();
const cacheLimit = 20_000;
