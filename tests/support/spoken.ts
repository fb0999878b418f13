/** Matches a whole French text whatever its fixed spaces: sources of tests are typed with plain ones. */
export function spoken(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/\s/g, '\\s')}$`);
}
