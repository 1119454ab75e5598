import { stringify } from 'yaml';

/** A setting as it is in force: its name, its value, and who says so. */
export interface Setting {
  name: string;
  value: unknown;
  from: string;
}

/** Settings as a `qingdan.config.yaml`, each with the comment that says where it comes from. */
export function printSettings(settings: readonly Setting[], rules: readonly Setting[]): string {
  return [
    ...settings.map((setting) => lineOf(setting)),
    'rules:\n',
    ...rules.map((rule) => lineOf(rule).replace(/^/gm, '  ').trimEnd() + '\n'),
  ].join('');
}

/** A setting on its line; the comment stands before what follows, also before a list below it. */
function lineOf({ name, value, from }: Setting): string {
  const [first = '', ...rest] = stringify({ [name]: value }, { lineWidth: 0 }).split('\n');
  return [`${first} # ${from.replaceAll('\n', ' ')}`, ...rest].join('\n');
}
