import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { packageFolder, publicAddress } from '../package.js';

/**
 * Where editors find a schema of this package, for the first line of a file in `folder` (absolute). The file is handed
 * on, so the line is the same on every machine: seen from that folder where the package lies in its project
 * (`./node_modules/qingdan/…`), which needs no network; else the schema of this version in the public repository.
 */
export function schemaPath(name: 'config' | 'accepted' | 'county-decisions', folder: string): string {
  const home = packageFolder();
  const schema = `schemas/${name}.schema.json`;
  const from = realFolder(folder);
  const path = relative(from, resolve(home, schema)).replaceAll('\\', '/');
  // The folder that has the package installed; where it is not installed, its own.
  const below = relative(home.replace(/[\\/]node_modules[\\/].*$/, ''), from);
  if (below.startsWith('..') || isAbsolute(below) || isAbsolute(path)) return publicAddress(schema);
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
