import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, whether this file runs from `dist/` or as source. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('package.json of qingdan is missing');
    folder = above;
  }
  return folder;
}

/** What package.json says of this package. */
interface Manifest {
  version: string;
  repository: { url: string };
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as Manifest;
}

/** The version of this package. */
export function version(): string {
  return manifest().version;
}

/** The public address of a file of this version: `https://raw.githubusercontent.com/<owner>/qingdan/v0.1.0/<file>`. */
export function publicAddress(file: string): string {
  const { repository, version: own } = manifest();
  const repo = repository.url.replace(/^git\+https:\/\/github\.com\/|\.git$/g, '');
  return `https://raw.githubusercontent.com/${repo}/v${own}/${file}`;
}
