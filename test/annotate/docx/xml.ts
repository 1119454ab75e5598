import { strFromU8, unzipSync } from 'fflate';

/** A node of XML: an element, or text as it is written. */
export type Node = Element | string;

export interface Element {
  name: string;
  /** As written, blanks before it included. */
  attributes: string;
  content: Node[];
}

/** XML as nodes, in a way that has nothing in common with that of the program. Comments and instructions are left out. */
export function parse(xml: string): Element {
  const root: Element = { name: '', attributes: '', content: [] };
  const open = [root];
  for (const [token] of xml.matchAll(
    /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g,
  )) {
    const top = open.at(-1) as Element;
    if (token.startsWith('<!--') || token.startsWith('<?')) continue;
    if (token.startsWith('<![CDATA[')) {
      const text = token.slice(9, -3);
      top.content.push(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    } else if (token.startsWith('</')) open.pop();
    else if (token.startsWith('<')) {
      const { name = '', attributes = '' } =
        /^<(?<name>[^\s/>]+)(?<attributes>[^]*?)\s*\/?>$/.exec(token)?.groups ?? {};
      const element = { name, attributes, content: [] };
      top.content.push(element);
      if (!token.endsWith('/>')) open.push(element);
    } else top.content.push(token);
  }
  return root;
}

/** The value of an attribute, or null. */
export function attribute({ attributes }: Element, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;
}

/** All elements, in the order of their start tags. */
export function elementsOf(node: Node): Element[] {
  return typeof node === 'string' ? [] : [node, ...node.content.flatMap(elementsOf)];
}

/** The text that an element holds itself, as it is written. */
export function textIn({ content }: Element): string {
  return content.filter((each) => typeof each === 'string').join('');
}

/** What text as written stands for. */
export function unescape(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The text of a part. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`there is no ${name}`);
  return strFromU8(part);
}

/** A comment of a Word document, and the text that it stands around. */
export interface Comment {
  id: string;
  author: string;
  lines: string[];
  /** The words between its beginning and its end, those of deleted text left out; `\n` where a paragraph ends. */
  words: string;
  /** Its beginning, its end and its reference are there, once each and in this order. */
  sound: boolean;
}

/** The comments of a Word document, in the order of their part. */
export function commentsOf(
  bytes: Uint8Array,
  main = 'word/document.xml',
  part = 'word/comments.xml',
): Comment[] {
  const words = wordsOf(parse(partOf(bytes, main)));
  return elementsOf(parse(partOf(bytes, part)))
    .filter(({ name }) => name === 'w:comment')
    .map((comment) => {
      const id = attribute(comment, 'w:id') ?? '';
      const marks = words.map((each, index) => ({ ...each, index })).filter((each) => each.id === id);
      const [start, end, reference] = marks;
      const kinds = marks.map(({ kind }) => kind).join(' ');
      return {
        id,
        author: attribute(comment, 'w:author') ?? '',
        lines: comment.content.map((paragraph) =>
          elementsOf(paragraph)
            .filter(({ name }) => name === 'w:t')
            .map((text) => unescape(textIn(text)))
            .join(''),
        ),
        words: words
          .slice(start?.index, end?.index)
          .map(({ text }) => text)
          .join(''),
        sound:
          kinds === 'w:commentRangeStart w:commentRangeEnd w:commentReference' && reference !== undefined,
      };
    });
}

interface Word {
  kind: string;
  id: string | null;
  text: string;
}

/** Texts and marks of comments, in their order. Forms for older programs are left out. */
function wordsOf(node: Node): Word[] {
  if (typeof node === 'string' || node.name === 'mc:Fallback') return [];
  const { name, content } = node;
  if (/^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(name))
    return [{ kind: name, id: attribute(node, 'w:id'), text: '' }];
  if (name === 'w:t' || name === 'm:t') return [{ kind: name, id: null, text: unescape(textIn(node)) }];
  if (name === 'w:tab' || name === 'w:br') return [{ kind: name, id: null, text: ' ' }];
  if (name === 'w:sym') return [{ kind: name, id: null, text: '□' }];
  const inner = content.flatMap(wordsOf);
  return name === 'w:p' ? [...inner, { kind: name, id: null, text: '\n' }] : inner;
}

/** The document part without the marks of some comments and of our changes, runs that stand side by side joined. */
export function withoutMarks(xml: string, ids: ReadonlySet<string>): string {
  return written(joined(cleaned(parse(xml), ids)[0] as Element));
}

function cleaned(node: Node, ids: ReadonlySet<string>): Node[] {
  if (typeof node === 'string') return [node];
  const { name } = node;
  const own = ids.has(attribute(node, 'w:id') ?? '');
  if (/^w:commentRange(?:Start|End)$/.test(name) && own) return [];
  const isReference = node.content.some(
    (each) =>
      typeof each !== 'string' &&
      each.name === 'w:commentReference' &&
      ids.has(attribute(each, 'w:id') ?? ''),
  );
  if (name === 'w:r' && isReference) return [];
  const ours = attribute(node, 'w:author') === '清单核对';
  if (name === 'w:ins' && ours) return [];
  const content = node.content.flatMap((each) => cleaned(each, ids));
  if (name === 'w:del' && ours) return content.map((each) => undeleted(each));
  return [{ ...node, content }];
}

function undeleted(node: Node): Node {
  if (typeof node === 'string') return node;
  return {
    ...node,
    name: node.name === 'w:delText' ? 'w:t' : node.name,
    content: node.content.map(undeleted),
  };
}

/** Runs with the same properties side by side are one, and so are their texts. */
function joined(element: Element): Element {
  const content: Node[] = [];
  for (const each of element.content.map((node) => (typeof node === 'string' ? node : joined(node)))) {
    const last = content.at(-1);
    if (typeof each === 'string' || typeof last === 'string' || last === undefined) content.push(each);
    else if (each.name === 'w:t' && last.name === 'w:t') last.content.push(...each.content);
    else if (each.name === 'w:r' && last.name === 'w:r' && headOf(each) === headOf(last)) {
      const rest = each.content.slice(isProperties(each.content[0]) ? 1 : 0);
      content[content.length - 1] = joined({ ...last, content: [...last.content, ...rest] });
    } else content.push(each);
  }
  return { ...element, content };
}

function headOf({ attributes, content: [first] }: Element): string {
  return attributes + (isProperties(first) ? written(first as Element) : '');
}

function isProperties(node: Node | undefined): boolean {
  return typeof node === 'object' && node.name === 'w:rPr';
}

/** Without the ids of changes of formats, which have to be others in each piece of a run. */
function written(node: Node): string {
  if (typeof node === 'string') return unescape(node).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const { name, attributes, content } = node;
  const kept = attributes
    .replace(/\sxml:space="preserve"/, '')
    .replace(name === 'w:rPrChange' ? /\sw:id="\d+"/ : /^$/, '');
  return `<${name}${kept}>${content.map(written).join('')}</${name}>`;
}
