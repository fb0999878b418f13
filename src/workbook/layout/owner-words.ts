import { comparableText } from './comparable-text';

/** What a label above an entrepreneur sheet announces: « Code : », « Entrepreneur : ». */
export function labelOfOwner(label: string): 'code' | 'name' | null {
  const comparable = comparableText(label);
  if (codeLabels.test(comparable)) return 'code';
  return nameLabels.test(comparable) ? 'name' : null;
}

/** « Mois : », « Période : ». */
export function announcesMonth(text: string): boolean {
  return /^(mois|periode)\b/.test(comparableText(text));
}

/** « Édité le 05/02/2015 » tells when the sheet was printed, not the time of its figures. */
export function speaksOfEdition(text: string): boolean {
  return /\b(edite|edition|imprime|extrait|export|exporte|mis a jour|maj|cree|le \d)/.test(
    comparableText(text),
  );
}

const codeLabels = /^(code|matricule|section|code entrepreneur|section analytique|n entrepreneur)$/;
const nameLabels =
  /^(nom|entrepreneur|entrepreneure|entrepreneur e|entrepreneur e salarie e|nom prenom|nom et prenom|salarie|salariee|nom de l entrepreneur|porteur de projet)$/;
