import { relationshipsOf } from '../../extract/package/relationships.js';
import { readXmlText } from '../../extract/package/xml.js';
import { Zip } from '../../extract/package/zip.js';
import { escapeXml } from './edits.js';
import { appendToRoot, bytesOfPart, readPartText, type PartText } from './part-text.js';
import { rewriteZip } from './rewrite.js';

const CONTENT_TYPES = '[Content_Types].xml';

/** The type of a main part (ECMA-376-1, 11.3.10, 12.3.23). */
const MAIN =
  /\b(wordprocessingml|ms-word|spreadsheetml|ms-excel)\.(document|sheet|template)\.(macroEnabled(?:Template)?\.)?main\b/i;

/** What the package says of itself, in the two wordings of the standard (ECMA-376-1, annex A; 29500-1). */
const OFFICE = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part that is new in a package. */
interface NewPart {
  name: string;
  text: string;
  /** Of its content, as [Content_Types].xml says it. */
  type: string;
}

/**
 * A package (.docx, .xlsx; ECMA-376-2) of which a copy with changes is made: parts are changed or added as text, all
 * others stay byte for byte. Throws Problem: damaged, encrypted, too-complex.
 */
export class PackageDraft {
  readonly zip: Zip;
  /** What was read, or made, by name. */
  private readonly parts = new Map<string, PartText>();
  private readonly changed = new Set<string>();

  constructor(private readonly bytes: Uint8Array) {
    this.zip = new Zip(bytes);
  }

  /** True where there is a part of this name. */
  has(name: string): boolean {
    return this.parts.has(name) || this.zip.has(name);
  }

  /** A part as text, with what has been changed in it. */
  text(name: string): string {
    return this.part(name).text;
  }

  /** Changes a part that is there. */
  write(name: string, text: string): void {
    const part = this.part(name);
    if (part.text === text) return;
    this.parts.set(name, { ...part, text });
    this.changed.add(name);
  }

  /** Adds a part, and what its content is. */
  add({ name, text, type }: NewPart): void {
    this.put(name, text);
    this.write(
      CONTENT_TYPES,
      appendToRoot(
        this.text(CONTENT_TYPES),
        CONTENT_TYPES,
        (prefix) => `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`,
      ),
    );
  }

  /** A name that no part has and that no content type is told of: `word/comments.xml`, else `word/comments1.xml`… */
  freeName(stem: string, ending: string): string {
    const told = this.text(CONTENT_TYPES).toLowerCase();
    for (let number = 0; ; number++) {
      const name = `${stem}${number === 0 ? '' : number}${ending}`;
      if (!this.has(name) && !told.includes(`/${name.toLowerCase()}"`)) return name;
    }
  }

  /**
   * Adds a relationship of a part (`comments`) to another part and returns its id. `type` is the last step of the type,
   * in the wording that the package uses, or all of it.
   */
  relate(part: string, type: string, target: string): string {
    const name = relationshipsPart(part);
    if (!this.has(name)) this.addRelationships(name);
    const text = this.text(name);
    const id = freeId(text, name);
    const whole = type.includes('/') ? type : `${OFFICE[this.wording]}/${type}`;
    const path = pathFrom(part, target);
    this.write(
      name,
      appendToRoot(
        text,
        name,
        (prefix) =>
          `<${prefix}Relationship Id="${id}" Type="${escapeXml(whole)}" Target="${escapeXml(path)}"/>`,
      ),
    );
    return id;
  }

  /** In which of the standard's two wordings the package is written. */
  get wording(): keyof typeof OFFICE {
    return this.text(relationshipsPart('')).includes(OFFICE.strict) ? 'strict' : 'transitional';
  }

  /** True where somebody has signed the package: any change would break the signature. */
  get isSigned(): boolean {
    return [...relationshipsOf(this.zip, '').values()].some(({ type }) => type === 'origin');
  }

  /** The ending of the document's name, which has to fit what its main part is: `.docm` with macros, `.dotx` a template. */
  get ending(): '.docx' | '.docm' | '.dotx' | '.dotm' | '.xlsx' | '.xlsm' | '.xltx' | '.xltm' {
    const types = this.text(CONTENT_TYPES);
    const [, program = '', kind = '', macros] = MAIN.exec(types) ?? [];
    const isExcel = program === 'spreadsheetml' || program === 'ms-excel';
    const isMacro = macros !== undefined;
    if (kind === 'template') {
      if (isExcel) return isMacro ? '.xltm' : '.xltx';
      return isMacro ? '.dotm' : '.dotx';
    }
    if (isExcel) return isMacro ? '.xlsm' : '.xlsx';
    return isMacro ? '.docm' : '.docx';
  }

  /** The copy. */
  finish(): Uint8Array {
    const parts = new Map<string, Uint8Array>();
    for (const name of this.changed) parts.set(name, bytesOfPart(this.part(name)));
    return rewriteZip(this.bytes, parts);
  }

  private part(name: string): PartText {
    const known = this.parts.get(name);
    if (known !== undefined) return known;
    const read = readPartText(this.zip, name);
    this.parts.set(name, read);
    return read;
  }

  private put(name: string, text: string): void {
    this.parts.set(name, { text, encoding: 'utf-8', marked: false });
    this.changed.add(name);
  }

  /** Relationships of a part that had none. Their type is a default of every package, but need not be. */
  private addRelationships(name: string): void {
    const text = `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`;
    if (hasDefault(this.text(CONTENT_TYPES), 'rels')) this.put(name, text);
    else this.add({ name, text, type: RELATIONSHIPS_TYPE });
  }
}

/** The part that holds the relationships of a part, or of the package for the empty name. */
function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as relationships of a part name it: `comments.xml` beside it, else from the root (`/word/comments.xml`). */
function pathFrom(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** An id that no relationship of the part has. */
function freeId(text: string, part: string): string {
  const used = new Set<string>();
  readXmlText(text, part, {
    open: (_, { Id }) => {
      if (Id !== undefined) used.add(Id);
    },
    close: () => undefined,
  });
  for (let number = used.size; ; number++) if (!used.has(`rId${number}`)) return `rId${number}`;
}

function hasDefault(text: string, ending: string): boolean {
  let found = false;
  readXmlText(text, CONTENT_TYPES, {
    open: (name, { Extension }) => {
      found ||= name.endsWith('Default') && Extension?.toLowerCase() === ending;
    },
    close: () => undefined,
  });
  return found;
}
