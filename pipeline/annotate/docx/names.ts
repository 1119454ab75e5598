import { escapeXml } from '../package/edits.js';

const NAMESPACES = {
  transitional: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
} as const;

/** How a part writes the names of WordprocessingML. */
export class WordNames {
  private constructor(
    private readonly prefix: string,
    /** The declaration of the prefix, where the part has none and each element has to bring it. */
    private readonly declaration: string,
    /** In which of its two namespaces. */
    readonly namespace: string,
  ) {}

  /** Of a part, by the start tag of the element that it consists of. */
  static of(tag: string, wording: keyof typeof NAMESPACES): WordNames {
    for (const namespace of Object.values(NAMESPACES)) {
      const declared = new RegExp(`xmlns:([^\\s=]+)\\s*=\\s*["']${namespace}["']`).exec(tag)?.[1];
      if (declared !== undefined) return new WordNames(declared, '', namespace);
    }
    const namespace = Object.values(NAMESPACES).find((each) => tag.includes(each)) ?? NAMESPACES[wording];
    return new WordNames('w', ` xmlns:w="${namespace}"`, namespace);
  }

  /** A start tag: `<w:del w:id="7">`. */
  open(name: string, attributes: Readonly<Record<string, string | number>> = {}): string {
    return `<${this.start(name, attributes)}>`;
  }

  /** An element without content: `<w:commentRangeStart w:id="7"/>`. */
  empty(name: string, attributes: Readonly<Record<string, string | number>> = {}): string {
    return `<${this.start(name, attributes)}/>`;
  }

  /** An end tag. */
  close(name: string): string {
    return `</${this.prefix}:${name}>`;
  }

  /** An element with content that is XML. */
  element(name: string, attributes: Readonly<Record<string, string | number>>, content: string): string {
    return this.open(name, attributes) + content + this.close(name);
  }

  private start(name: string, attributes: Readonly<Record<string, string | number>>): string {
    const { prefix } = this;
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${key.includes(':') ? key : `${prefix}:${key}`}="${escapeXml(String(value))}"`,
    );
    return `${prefix}:${name}${this.declaration}${written.join('')}`;
  }
}

/** Ids for comments and changes that nothing in some parts has. */
export class FreeIds {
  private readonly used = new Set<number>();
  private last = -1;

  constructor(parts: readonly string[]) {
    for (const part of parts)
      for (const [, id] of part.matchAll(/[\s:]id\s*=\s*["'](\d{1,10})["']/g)) this.used.add(Number(id));
  }

  /** The next one. */
  next(): number {
    do this.last++;
    while (this.used.has(this.last));
    return this.last;
  }
}
