import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fold } from '../../../pipeline/common/characters.js';
import { hasPrograms } from '../../tools/programs.mjs';
import { documentOf } from './generated.js';
import { annotated, readOf, wrongTotal, type Annotated } from './word.js';
import { commentsOf, elementsOf, parse, unescape, type Element, type Node } from './xml.js';

/** What another program makes of an annotated document: where it sees each comment, and what it keeps of it. */
const here = hasPrograms('libreoffice-writer-nogui') ? describe : describe.skip;

const folder = mkdtempSync(join(tmpdir(), 'qingdan-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const TIME = 240_000;

/** Documents as LibreOffice saves them, by their names without ending. */
function saved(documents: ReadonlyMap<string, Uint8Array>, ending: string): Map<string, Uint8Array> {
  const from = mkdtempSync(join(folder, 'from-'));
  const to = mkdtempSync(join(folder, 'to-'));
  for (const [name, bytes] of documents) writeFileSync(join(from, `${name}.docx`), bytes);
  const paths = [...documents.keys()].map((name) => join(from, `${name}.docx`));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', ending, '--outdir', to, ...paths];
  spawnSync('soffice', args, { stdio: 'ignore', timeout: TIME });
  return new Map(
    readdirSync(to).map((name) => [name.replace(/\.\w+$/, ''), new Uint8Array(readFileSync(join(to, name)))]),
  );
}

/** The first line of each comment of a flat ODF document, and the words between it and its end. */
function annotationsOf(xml: string): { line: string; words: string }[] {
  const marks: { name: string; kind: 'start' | 'end'; at: number; line: string }[] = [];
  let text = '';
  const visit = (node: Node): void => {
    if (typeof node === 'string') text += unescape(node);
    else if (node.name === 'office:annotation')
      marks.push({ name: nameOf(node), kind: 'start', at: text.length, line: firstLine(node) });
    else if (node.name === 'office:annotation-end')
      marks.push({ name: nameOf(node), kind: 'end', at: text.length, line: '' });
    else if (node.name !== 'text:tracked-changes') {
      node.content.forEach(visit);
      if (node.name === 'text:s' || node.name === 'text:tab') text += ' ';
    }
  };
  const body = elementsOf(parse(xml)).find(({ name }) => name === 'office:text');
  if (body !== undefined) visit(body);
  return marks
    .filter(({ kind }) => kind === 'start')
    .map(({ name, at, line }) => {
      const end = marks.find((each) => each.kind === 'end' && each.name === name);
      return { line, words: text.slice(at, end?.at ?? at) };
    });
}

function nameOf({ attributes }: Element): string {
  return /office:name="([^"]*)"/.exec(attributes)?.[1] ?? '';
}

function firstLine(annotation: Element): string {
  const first = elementsOf(annotation).find(({ name }) => name === 'text:p');
  return first === undefined ? '' : textOf(first);
}

function textOf(node: Node): string {
  if (typeof node === 'string') return unescape(node);
  return node.name === 'text:s' ? ' ' : node.content.map(textOf).join('');
}

const linesOf = (comments: Annotated['comments']): { line: string; words: string }[] =>
  comments
    .map(({ lines: [line = ''], words }) => ({ line: fold(line), words: fold(words) }))
    .sort((left, right) => left.line.localeCompare(right.line));

here('annotated documents in LibreOffice', () => {
  const SEEDS = [2, 7, 10, 13, 22, 25];

  async function all(): Promise<Map<string, Annotated>> {
    const made = new Map([['total', await annotated(wrongTotal())]]);
    for (const seed of SEEDS) made.set(`seed-${seed}`, await annotated(await documentOf(seed, 0.05, false)));
    return made;
  }

  test(
    'have each comment around its words, also after it has saved them; the list is the same',
    async () => {
      const made = await all();
      const bytes = new Map([...made].map(([name, { copy }]) => [name, copy.bytes]));
      const flat = saved(bytes, 'fodt');
      const again = saved(bytes, 'docx');
      for (const [name, { comments, list }] of made) {
        const seen = annotationsOf(new TextDecoder().decode(flat.get(name)));
        const folded = seen.map(({ line, words }) => ({ line: fold(line), words: fold(words) }));
        expect(folded.sort((left, right) => left.line.localeCompare(right.line))).toEqual(linesOf(comments));
        const written = again.get(name) ?? new Uint8Array();
        expect(linesOf(commentsOf(written))).toEqual(linesOf(comments));
        const read = await readOf(written);
        expect(read.list.statement.figures.map(({ stated, text }) => [stated, fold(text)])).toEqual(
          list.statement.figures.map(({ stated, text }) => [stated, fold(text)]),
        );
        for (const kept of ['basic', 'cooperative', 'recovered'] as const)
          expect(read.list.lists[kept].map(({ number, name: own }) => [number, fold(own)])).toEqual(
            list.lists[kept].map(({ number, name: own }) => [number, fold(own)]),
          );
      }
    },
    TIME * 2,
  );
});
