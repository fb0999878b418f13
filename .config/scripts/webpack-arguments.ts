/**
 * `npm run build -- --host https://…`: builds all that is shipped, the add-in for that address. webpack knows no
 * `--host`; it is passed on as `--env host=…`, which is understood as well. Everything else goes to webpack as it is.
 */
export function webpackArguments(given: readonly string[]): readonly string[] {
  const passed: string[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const [name = '', ...value] = (given[at] ?? '').split('=');
    if (name !== '--host') {
      passed.push(given[at] ?? '');
      continue;
    }
    if (value.length === 0) at += 1;
    passed.push('--env', `host=${value.length === 0 ? (given[at] ?? '') : value.join('=')}`);
  }
  return passed;
}
