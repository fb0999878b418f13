import { asCooperativeScheme, gallery, presetOf, type PresetKey } from '../domain/contribution/gallery';
import type { Scheme } from '../domain/contribution/scheme';
import { comparableText } from '../workbook/layout/comparable-text';
import { presetNames } from '../workbook/layout/preset-names';

/** The published schemes by their names, in the order in which they are proposed. */
export const presets: readonly { readonly key: PresetKey; readonly name: string }[] = gallery.map(
  ({ key }) => ({
    key,
    name: presetNames[key],
  }),
);

/** The published scheme that a person calls so, case and accents forgiven; `null` when there is none. */
export function findPreset(text: string): PresetKey | null {
  const wanted = comparableText(text);
  const found = presets.find(({ key, name }) => [key, name].some((one) => comparableText(one) === wanted));
  return found?.key ?? null;
}

/** A published scheme under its name, for the whole co-operative. */
export function presetScheme(key: PresetKey): Scheme {
  return asCooperativeScheme(presetOf(key), presetNames[key]);
}
