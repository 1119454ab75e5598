/** The documents of a package and their pages (GB/T 33190-2016, 7.4 and 7.5). */
import { childOf, childrenOf, textOf, type Element } from './elements.js';
import { badPart } from '../failures.js';
import { ENTRY, folderOf, type OfdPackage } from './package.js';
import { resourcesOf, type Resources } from './resources.js';

/** When something is drawn: what is in the background first. */
export type Depth = 'Background' | 'Body' | 'Foreground';

/** A page that others are drawn with. */
export interface TemplatePage {
  part: string;
  depth: Depth;
}

/** A page as the list of pages has it. */
export interface PageEntry {
  id: string;
  part: string;
  document: OfdDocument;
}

/** A document of a package. */
export interface OfdDocument {
  /** Its part, and the folder of that. */
  part: string;
  folder: string;
  pages: PageEntry[];
  templates: ReadonlyMap<string, TemplatePage>;
  /** The areas of pages that have none of their own. */
  area: Element | undefined;
  resources: Resources;
  /** Where its lists of annotations and of tags are; empty where it has none. */
  annotations: string;
  tags: string;
}

/** What a package holds. */
export interface Contents {
  documents: OfdDocument[];
  /** The lists of signatures, by the location of each and the folder of who names it. */
  signatures: string[];
  /** A document has another version than the one that is read. */
  versions: boolean;
}

/** The documents of a package, in their order. Throws Problem: damaged, encrypted, too-complex. */
export function contentsOf(pack: OfdPackage): Contents {
  const root = pack.tree(ENTRY);
  const bodies = childrenOf(root, 'DocBody');
  const locations = bodies.map((body) => textOf(body, 'DocRoot'));
  if (bodies.length === 0 || locations.includes('')) throw badPart(ENTRY);
  return {
    documents: locations.map((location) => documentOf(pack, pack.part(location, ['']))),
    signatures: bodies.map((body) => textOf(body, 'Signatures')).filter((location) => location !== ''),
    versions: bodies.some((body) => childrenOf(childOf(body, 'Versions') ?? EMPTY, 'Version').length > 1),
  };
}

const EMPTY: Element = { name: '', attributes: {}, children: [], text: '' };

function documentOf(pack: OfdPackage, part: string): OfdDocument {
  const root = pack.tree(part);
  const folder = folderOf(part);
  const common = childOf(root, 'CommonData') ?? EMPTY;
  const parts = ['PublicRes', 'DocumentRes'].flatMap((name) =>
    // What is not there nobody can draw with: the page is what it is without.
    childrenOf(common, name).flatMap((element) => pack.find(element.text.trim(), [folder]) ?? []),
  );
  const templates = new Map<string, TemplatePage>();
  for (const { attributes } of childrenOf(common, 'TemplatePage')) {
    const { ID = '', BaseLoc = '', ZOrder } = attributes;
    templates.set(ID, { part: pack.part(BaseLoc, [folder]), depth: depthOf(ZOrder, 'Background') });
  }
  const found: OfdDocument = {
    part,
    folder,
    pages: [],
    templates,
    area: childOf(common, 'PageArea'),
    resources: resourcesOf(pack, parts, folder, textOf(common, 'DefaultCS')),
    annotations: textOf(root, 'Annotations'),
    tags: textOf(root, 'CustomTags'),
  };
  const pages = childOf(root, 'Pages');
  if (!pages) throw badPart(part);
  for (const { attributes } of childrenOf(pages, 'Page')) {
    const { ID = '', BaseLoc = '' } = attributes;
    found.pages.push({ id: ID, part: pack.part(BaseLoc, [folder]), document: found });
  }
  return found;
}

/** When something of this `ZOrder` or `Type` is drawn. */
export function depthOf(word: string | undefined, otherwise: Depth): Depth {
  const known: readonly Depth[] = ['Background', 'Body', 'Foreground'];
  return known.find((depth) => depth.toLowerCase() === word?.trim().toLowerCase()) ?? otherwise;
}
