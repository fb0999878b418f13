import { asCooperativeScheme, gallery, type Preset, type PresetKey } from '../domain/contribution/gallery';
import type { Scheme } from '../domain/contribution/scheme';
import { presetTexts } from '../text/preset-texts';
import { comparableText } from '../workbook/layout/comparable-text';

/** The published scheme that a person calls so, case and accents forgiven; `null` when there is none. */
export function findPreset(text: string): PresetKey | null {
  const wanted = comparableText(text);
  const names = ({ key }: Preset): readonly string[] => [key, presetTexts[key].name].map(comparableText);
  return gallery.find((preset) => names(preset).includes(wanted))?.key ?? null;
}

/** A published scheme under its name, for the whole co-operative. */
export function presetScheme(key: PresetKey): Scheme {
  const preset = gallery.find((one) => one.key === key);
  if (preset === undefined) throw new RangeError(`No such preset: ${key}`);
  return asCooperativeScheme(preset, presetTexts[key].name);
}
