import { partPath } from '../../common/part-path.js';
import { readXml } from './xml.js';
import type { Zip } from './zip.js';

/** A relationship of a part: what the target is (`styles`), and the name of the part. */
export interface Relationship {
  type: string;
  target: string;
}

/**
 * The relationships of a part by their ids, or of the package for the empty name (ECMA-376-2, 6.5). External
 * targets are left out: nothing outside of the package is ever loaded.
 */
export function relationshipsOf(zip: Zip, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relationship>();
  if (!zip.has(name)) return found;
  readXml(zip, name, {
    open: (element, { Id, Type, Target, TargetMode }) => {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Type === undefined || Target === undefined) return;
      found.set(Id, {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolve(part.slice(0, slash), Target),
      });
    },
    close: () => undefined,
  });
  return found;
}

/** The first target of a type, or null. */
export function targetOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | null {
  for (const each of relationships.values()) if (each.type === type) return each.target;
  return null;
}

/** A target relative to the folder of its source. */
function resolve(folder: string, target: string): string {
  return partPath(target.startsWith('/') ? target : folder + target);
}
