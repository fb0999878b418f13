import type { PresetKey } from '../domain/contribution/gallery';
import { findPreset, presets } from '../app/preset-schemes';
import { readTypedRate } from '../app/typed-rate';
import type { SimulatedScheme } from '../app/what-if';
import { schemeUsage } from '../text/scheme-cli-text';
import { UsageError } from './usage-error';

/** A published scheme by its name. Throws {@link UsageError} on any other. */
export function presetOption(text: string): PresetKey {
  const key = findPreset(text);
  if (key === null) throw unknown(text);
  return key;
}

/** A published scheme, or a flat rate. Throws {@link UsageError} on anything else, and when there is none. */
export function simulatedOption(text: string | undefined): SimulatedScheme {
  if (text === undefined) throw new UsageError(schemeUsage.missingScheme());
  const key = findPreset(text);
  if (key !== null) return { kind: 'preset', key };
  const typed = readTypedRate(text);
  if (typed.kind !== 'rate') throw unknown(text);
  return { kind: 'rate', rate: typed.rate };
}

function unknown(text: string): UsageError {
  return new UsageError(
    schemeUsage.unknownScheme(
      text,
      presets.map(({ name }) => name),
    ),
  );
}
