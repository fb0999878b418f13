import type { PresetKey } from '../domain/contribution/gallery';
import { french } from './french';
import { presetCaution, presetRules } from './preset-rules';
import { orList, quoted } from './phrases';

/** What the terminal says of schemes: options, usage faults, the gallery. */
export const schemeCliText = {
  schemes: french`montre aussi les règles appliquées et le calcul de chaque ligne`,
  schemeFlag: '--scheme <barème>',
  presetOption: french`remplit la table des barèmes d'un barème publié : optéos, solstice, coopaname…`,
  whatIfDescription: french`simule un autre barème sur le même exercice et, avec --out ou --in-place, l'écrit dans une feuille à part`,
  simulated: french`le barème à simuler : un barème publié (optéos, solstice…) ou un taux (12 %)`,
  keep: french`garde les barèmes propres à un entrepreneur, une catégorie ou un statut`,
  gallery: french`Barèmes publiés :`,
} as const;

export const schemeUsage = {
  unknownScheme: (text: string, names: readonly string[]): string =>
    french`--scheme ${quoted(text)} n'est ni un taux ni un barème publié ; il faut ${orList(names)}`,
  missingScheme: (): string => french`indiquez le barème à simuler : --scheme optéos, ou --scheme "12 %"`,
} as const;

/** The gallery below the help of the commands that take a published scheme. */
export function galleryText(presets: readonly { readonly key: PresetKey; readonly name: string }[]): string {
  const lines = presets.flatMap(({ key, name }) => wrapped(french`${name} : ${presetRules[key]}`));
  return ['', schemeCliText.gallery, ...lines, '', presetCaution].join('\n');
}

/** Lines of a terminal, the first a little out. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last === undefined) lines.push(`  ${word}`);
    else if (last.length + word.length < lineWidth) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`      ${word}`);
  }
  return lines;
}

const lineWidth = 99;
