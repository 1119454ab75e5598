import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from '../package.js';

/**
 * Where editors find a schema of this package, for the first line of a file in `folder` (absolute): a path that works without a
 * network. It is seen from that folder where the package lies in its project (`./node_modules/qingdan/…`), so that it
 * is the same for colleagues; else it is the path of this machine.
 */
export function schemaPath(name: 'config' | 'accepted', folder: string): string {
  const home = packageFolder();
  const schema = resolve(home, 'schemas', `${name}.schema.json`);
  const from = realFolder(folder);
  const path = relative(from, schema).replaceAll('\\', '/');
  // The folder that has the package installed; where it is not installed, its own.
  const below = relative(home.replace(/[\\/]node_modules[\\/].*$/, ''), from);
  if (below.startsWith('..') || isAbsolute(below) || isAbsolute(path)) return pathToFileURL(schema).href;
  return path.startsWith('.') ? path : `./${path}`;
}

/** The folder itself where it is there (a link may stand for it), else as it is named. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
