import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, whether this file runs from `dist/` or as source. */
export function packageFolder(): string {
  return folderWithManifest(dirname(fileURLToPath(import.meta.url)));
}

/** The nearest folder from this one up that has a package.json; to have none is a broken installation. */
export function folderWithManifest(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`there is no package.json in ${start} or above it`);
  }
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
