import type { HostFacts } from './state/pane-services';

/** Office tells its theme in some hosts only; the background of its bodies says whether it is a dark one. */
export function officeTheme(): HostFacts['theme'] {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(bodyBackground());
  if (channels === null) return 'unknown';
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  // Weights of the eye for the three colours (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Undefined in hosts without themes and outside of Office, whatever its type says; some hosts throw instead. */
function bodyBackground(): string {
  const context = Office.context as { readonly officeTheme?: Office.OfficeTheme } | undefined;
  try {
    return context?.officeTheme?.bodyBackgroundColor ?? '';
  } catch {
    return '';
  }
}
