/** `qingdan run --page-images`: the built command draws in a thread of its own, and does without where it cannot. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { failure, say, success } from '../../pipeline/common/result.js';
import type { Call } from '../../pipeline/cli/call.js';
import { parseRequest } from '../../pipeline/cli/options/arguments.js';
import { pictured } from '../../pipeline/cli/reading/pictured.js';
import type { Reader } from '../../pipeline/cli/reading/reader.js';
import { ConfigFiles } from '../../pipeline/cli/settings/config-files.js';
import { runDocument } from '../../pipeline/index.js';
import type { Finding, PageImage, Report, Reports, Result } from '../../pipeline/model.js';
import { pixelsOf, type Pixels } from '../extract/pdf/picture/pictures.js';
import { slip } from '../fixtures/documents.js';
import { folderOfTest } from './folder.js';

const { path, read, run, spawn, write } = folderOfTest();

const fixture = (name: string): Uint8Array => readFileSync(`fixtures/pdf/${name}.pdf`);

/** The pictures of a page that was written, and the frames on them: which picture, left, top, width, height. */
async function shown(
  html: string,
): Promise<{ pictures: (Pixels & { points: number })[]; frames: number[][] }> {
  const pictures = [];
  for (const [, points, data] of html.matchAll(/<image id="[^"]*" width="([^"]*)"[^>]*;base64,([^"]*)"/g))
    pictures.push({
      ...(await pixelsOf({ bytes: Buffer.from(data ?? '', 'base64') })),
      points: Number(points),
    });
  const frames = [
    ...html.matchAll(
      /href="#picture-(\d+)" \/><rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"/g,
    ),
  ].map((found) => found.slice(1).map(Number));
  return { pictures, frames };
}

describe('the page of a finding', () => {
  /** The media box begins elsewhere: what is seen of the page is a part of it, as with a crop box. */
  const moved = Buffer.from(
    Buffer.from(fixture('drawn/raw-rot90')).toString('latin1').replace('[0 0 595 842]', '[9 9 590 835]'),
    'latin1',
  );
  test.each([
    ['as it is', fixture('drawn/raw-gbk')],
    ['turned', fixture('drawn/raw-rot90')],
    ['turned, and a part of the paper', moved],
    ['whose text runs sideways', fixture('drawn/raw-sideways')],
  ])('%s: the frame lies on the rules of the row', async (_name, bytes) => {
    write('a.pdf', bytes);
    const ran = spawn(['run', 'a.pdf', '-o', 'out', '--page-images']);
    expect(ran.err).toBe('');
    const { pictures, frames } = await shown(read('out/report.html'));
    expect(pictures).toHaveLength(1);
    const [picture] = pictures;
    const [frame] = frames;
    if (picture === undefined || frame === undefined) throw new Error('no picture');
    expect(picture.width).toBe(1000);
    const scale = picture.width / picture.points;
    const [, left = 0, top = 0, width = 0, height = 0] = frame;
    // A rule is a point wide: it is looked for two pixels to both sides.
    const isRule = (x: number, y: number): boolean =>
      [-2, -1, 0, 1, 2].some(
        (by) =>
          Math.min(
            picture.lightness(Math.round(x * scale) + by, Math.round(y * scale)),
            picture.lightness(Math.round(x * scale), Math.round(y * scale) + by),
          ) < 140,
      );
    const middles: [number, number][] = [
      [left + width / 2, top],
      [left + width / 2, top + height],
      [left, top + height / 2],
      [left + width, top + height / 2],
    ];
    expect(middles.map(([x, y]) => isRule(x, y))).toEqual([true, true, true, true]);
  });

  test('is there of a PDF that needs a password, where it is given', async () => {
    write('a.pdf', fixture('office/encrypted'));
    const first = spawn(['run', 'a.pdf', '-o', 'out', '--page-images', '--password', 'abc']);
    expect(first.err).not.toMatch(/没有画页面图/);
    const { findings } = (JSON.parse(read('out/report.json')) as Reports).reports[0] as Report;
    const places = findings.filter(({ place }) => place?.kind === 'page');
    const { pictures } = await shown(read('out/report.html'));
    expect([places.length > 0, pictures.length > 0]).toEqual([true, true]);
  });

  test('is there in the pages of files that are one document', async () => {
    write('a.pdf', fixture('drawn/raw-gbk'));
    write('b.pdf', fixture('drawn/raw-rot90'));
    const ran = spawn(['run', '--together', 'a.pdf', 'b.pdf', '-o', 'out', '--page-images']);
    expect(ran.err).toBe('');
    const { pictures, frames } = await shown(read('out/report.html'));
    expect(pictures.length).toBeGreaterThan(0);
    expect(frames.length).toBeGreaterThan(0);
  });
});

test('without the option nothing is drawn', () => {
  write('a.pdf', fixture('drawn/raw-rot90'));
  spawn(['run', 'a.pdf', '-o', 'out']);
  expect(read('out/report.html')).not.toContain('<image');
});

test('a page of which nothing is wrong has no picture, and nothing is said of it', () => {
  write('a.pdf', fixture('office/whole'));
  expect(spawn(['run', 'a.pdf', '-o', 'out', '--page-images']).err).toBe('');
  expect(read('out/report.html')).not.toContain('<image');
});

test('what is no PDF has none, which is said in a line, and the exit code is that of the check', async () => {
  write('a.txt', slip('row-lost'));
  const ran = await run(['run', 'a.txt', '-o', 'out', '--page-images']);
  expect([ran.code, ran.err]).toEqual([1, 'a.txt：没有画页面图：只有 PDF 能画。\n']);
  const english = await run(['run', 'a.txt', '-o', 'out', '--page-images', '--lang', 'en', '-q']);
  expect(english.err).toBe('a.txt: no page images: only the pages of a PDF can be drawn\n');
});

test('the option is for run alone', async () => {
  expect((await run(['check', 'a.pdf', '--page-images'])).err).toContain('--page-images 只用于 run');
});

describe('where the pages cannot be drawn', () => {
  /** Draws nothing, and says so. */
  const drawer = (perform: () => Promise<Result<PageImage[]>>): Reader => ({
    prepare: async () => undefined,
    perform: perform as Reader['perform'],
    widen: () => undefined,
    close: () => undefined,
  });

  test.each([
    [
      'for a reason that is told',
      async () => failure('a.pdf', 'timeout', say('太久', 'too long'), say('再试', 'try again')),
      'a.pdf：没有画页面图：太久。再试\n',
    ],
    ['for a bug', () => Promise.reject(new Error('oh')), /^a\.pdf：没有画页面图：内部错误：oh。[^\n]*\n$/],
  ])('%s, the page is written without them', async (_name, perform, words) => {
    write('a.pdf', fixture('drawn/raw-rot90'));
    const before = await run(['run', 'a.pdf', '-o', 'before']);
    const ran = await run(['run', 'a.pdf', '-o', 'out', '--page-images'], { drawer: drawer(perform) });
    expect(ran.err).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
    expect(ran.code).toBe(before.code);
    expect(read('out/report.html')).toBe(read('before/report.html'));
  });

  test('pages beyond those that a report page holds are counted in a line', async () => {
    const done = await runDocument('a.txt', new TextEncoder().encode(slip('row-lost')), {
      withoutPage: true,
    });
    if (!done.ok) throw new Error(done.failure.message.en);
    const [first] = done.value.report.findings;
    if (first === undefined) throw new Error('no finding');
    const findings = Array.from({ length: 22 }, (_, index): Finding => ({
      ...first,
      because: null,
      fingerprint: String(index),
      place: { kind: 'page', page: index + 1, box: [1, 2, 3, 4] },
    }));
    const parsed = parseRequest(['run', 'a.pdf', '--page-images', '--no-config'], path());
    if ('wrong' in parsed) throw new Error(parsed.wrong.en);
    let said = '';
    const asked: unknown[] = [];
    const image = { page: 1, width: 10, height: 10, url: 'data:image/png;base64,AAAA' };
    const call = {
      request: parsed.request,
      configs: new ConfigFiles(path()),
      terminal: { err: (text: string) => void (said += text), progressColumns: 0 },
      environment: {
        now: () => 0,
        drawer: {
          ...drawer(async () => success([image])),
          perform: async (_task: unknown, _document: unknown, { pages }: { pages: number[] }) => {
            asked.push(...pages);
            return success([image]);
          },
        },
      },
    } as unknown as Call;
    const report = { ...done.value.report, findings };
    const drawn = await pictured(
      { ...done.value, report },
      [{ document: 'a.pdf', bytes: fixture('drawn/raw-rot90') }],
      call,
    );
    expect(asked).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(said).toBe('a.pdf：页面图画了 20 页，另有 2 页有问题，没有画。\n');
    const page = drawn.files.find(({ name }) => name === 'report.html');
    expect(page?.content).toContain('<image id="picture-1"');
    expect(drawn.files.map(({ name }) => name).slice(0, 3)).toEqual([
      'review.xlsx',
      'report.html',
      'duty-list.json',
    ]);
  });
});

describe('the thread that draws', () => {
  /** What drawing gives in a thread of the built command that is started so. */
  function drawnBy(reader: string, pages = '[1]'): Result<PageImage[]> {
    const code = `(async () => {
      const built = (name) => import(${JSON.stringify(pathToFileURL(resolve('dist/pipeline/cli/reading')).href)} + '/' + name);
      const { ThreadReader } = await built('threads.js');
      const { TimeLimit } = await built('time-limit.js');
      const bytes = new Uint8Array(require('node:fs').readFileSync('fixtures/pdf/drawn/raw-rot90.pdf'));
      const reader = ${reader};
      const limits = { time: new TimeLimit(60, () => 0), progress: () => undefined };
      const done = await reader.perform('pictures', 'x.pdf', { document: 'x.pdf', bytes, pages: ${pages}, options: { type: 'pdf' } }, limits);
      reader.close();
      console.log(JSON.stringify(done));
    })()`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as Result<PageImage[]>;
  }

  test('draws a page', () => {
    const done = drawnBy("new ThreadReader(undefined, { canvas: 'left-in', command: '' })");
    expect(done).toEqual({
      ok: true,
      value: [
        { page: 1, width: 842, height: 595, url: expect.stringMatching(/^data:image\/(?:png|jpeg);base64,/) },
      ],
    });
  });

  test('says what to install where the canvas is not there', () => {
    const done = drawnBy('new ThreadReader()');
    expect(!done.ok && [done.failure.message, done.failure.advice]).toEqual([
      say('没有安装画图用的 @napi-rs/canvas', '@napi-rs/canvas, which draws them, is not installed'),
      say('请运行 npm install @napi-rs/canvas', 'run npm install @napi-rs/canvas'),
    ]);
  });

  test('has a limit of memory', () => {
    const done = drawnBy("new ThreadReader(8, { canvas: 'left-in', command: '' })");
    expect(!done.ok && done.failure.code).toBe('memory');
  });

  test('says what the library says of a page that cannot be drawn', () => {
    const done = drawnBy("new ThreadReader(undefined, { canvas: 'left-in', command: '' })", '[99]');
    expect(!done.ok && done.failure.message.zh).toMatch(/^画页面时出错：/);
  });
});
