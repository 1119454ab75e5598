import {
  CST,
  isAlias,
  isMap,
  isNode,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { failure, say, success } from '../common/result.js';
import type { Result, Text, TextPlace } from '../model.js';

/** The most that a file of people's decisions may hold, in UTF-16 units. */
const MAX_LENGTH = 1_000_000;

/** A YAML file that was read: its value, and where a part of it stands. */
export interface Yaml {
  file: string;
  document: Document.Parsed;
  value: unknown;
  /** Where the value at a path stands or, with `key`, that key of the map there. */
  placeOf: (path: readonly (string | number)[], key?: string) => TextPlace;
}

/**
 * Reads one YAML 1.2 document without what such a file has no use for: aliases, tags of its own, several documents.
 * `schema` is `failsafe` where all values are texts, so that a fingerprint of digits stays one. The failure names line
 * and column.
 */
export function readYaml(file: string, text: string, schema: 'core' | 'failsafe'): Result<Yaml> {
  if (text.length > MAX_LENGTH)
    return wrong(file, say('文件太大', 'the file is too large'), { kind: 'text', line: 1, column: 1 });
  const lines = new LineCounter();
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { kind: 'text', line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (isDeep(text)) return wrong(file, say('层次太多', 'it is nested too deep'), placeAt(0));
  const document = parseDocument(text, {
    schema,
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // The library holds each key of a map against each other, in quadratic time.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return wrong(file, wordsOf(error), placeAt(error.pos[0]));
  let alias: number | null = null;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) return undefined;
      alias = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  if (alias !== null) return wrong(file, say('不能用别名（*）', 'it may hold no alias (*)'), placeAt(alias));
  const twice = repeatedKey(document);
  if (twice !== null) return wrong(file, TWICE, placeAt(twice));
  const placeOf: Yaml['placeOf'] = (path, key) => {
    let node: unknown = document.contents;
    for (const step of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
      if (!isNode(next)) break;
      node = next;
    }
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((each) => String(each.key) === key);
      if (isNode(pair?.key)) node = pair.key;
    }
    return placeAt(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  };
  return success({ file, document, value: document.toJS() as unknown, placeOf });
}

/** Where a key stands that its map has already; null where there is none. */
function repeatedKey(document: Document.Parsed): number | null {
  let place: number | null = null;
  visit(document, {
    Map: (_, { items }) => {
      const known = new Set<string>();
      for (const { key } of items) {
        const name = String(key);
        if (known.has(name)) {
          place = isNode(key) ? (key.range?.[0] ?? 0) : 0;
          return visit.BREAK;
        }
        known.add(name);
      }
      return undefined;
    },
  });
  return place;
}

/** No such file has more than three levels. The parser calls itself for each: a hostile file would end the process. */
const MAX_DEPTH = 20;

/** True where brackets, bullets or the indentation go deeper than any such file does. */
function isDeep(text: string): boolean {
  let brackets = 0;
  let bullets = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    const isText = scalar;
    scalar = token === CST.SCALAR;
    if (isText) continue;
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?' || token === ':') bullets++;
    else if (token === '\n' || token === '\r\n') bullets = 0;
    const indented = /^ +$/.test(token) && token.length > 8 * MAX_DEPTH;
    if (brackets > MAX_DEPTH || bullets > MAX_DEPTH || indented) return true;
  }
  return false;
}

/** A failure of a file of people's decisions. */
export function wrong(file: string, message: Text, place: TextPlace): Extract<Result<never>, { ok: false }> {
  return failure(file, 'usage', message, say('请改正这个文件', 'mend that file'), place);
}

const TWICE = say('同一个设置项写了两次', 'a key stands twice');

/** What is wrong with the YAML, for the mistakes that people make. */
const WORDS: Partial<Record<YAMLError['code'], Text>> = {
  BAD_INDENT: say('缩进不对，或者括号没有关上', 'the indentation is wrong, or a bracket is open'),
  BLOCK_AS_IMPLICIT_KEY: say('缩进或冒号不对', 'the indentation or a colon is wrong'),
  KEY_OVER_1024_CHARS: say('设置项的名称太长', 'a key is too long'),
  MISSING_CHAR: say(
    '缺少字符（引号、括号、冒号或逗号）',
    'a quotation mark, bracket, colon or comma is missing',
  ),
  MULTIPLE_DOCS: say('只能有一个文档（---）', 'it may hold one document only (---)'),
  TAB_AS_INDENT: say('不能用制表符缩进', 'tabs cannot indent'),
  TAG_RESOLVE_FAILED: say('不能用标签（!）', 'it may hold no tag (!)'),
};

function wordsOf({ code, message }: Pick<YAMLError, 'code' | 'message'>): Text {
  const known = WORDS[code];
  return known ?? say(`不是正确的 YAML（${message}）`, `it is no sound YAML (${message})`);
}
