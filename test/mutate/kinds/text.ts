import type { Random } from '../../townships/index.js';
import type { ListName } from '../../../pipeline/model.js';
import { HANDOVER, NAME, SUPERIOR, TOWNSHIP, type Draft } from '../draft.js';
import { anyList, inLine, inRow, pickOf, replaced } from '../edit.js';
import type { Kind, Slip } from '../kind.js';

type Columns = Partial<Record<ListName, readonly number[]>>;

const ALL: Columns = {
  basic: [NAME],
  cooperative: [NAME, SUPERIOR, TOWNSHIP],
  recovered: [NAME, HANDOVER],
};
const NAMES: Columns = { basic: [NAME], cooperative: [NAME], recovered: [NAME] };
const DUTIES: Columns = { cooperative: [SUPERIOR, TOWNSHIP] };
const ENDING: Columns = { cooperative: [SUPERIOR, TOWNSHIP], recovered: [HANDOVER] };

/** Between two Chinese characters, not within a tag. */
const BETWEEN = /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/;

/** A list first, then a cell of it: the short lists are not left out. */
function somewhere(
  draft: Draft,
  random: Random,
  pattern: RegExp,
  text: (found: string, groups: readonly string[]) => string,
  columns: Columns = ALL,
): Slip | null {
  const list = pickOf(random, Object.keys(columns) as ListName[]);
  if (list === null) return null;
  return replaced(draft, random, pattern, ({ found, groups }) => text(found, groups), {
    [list]: columns[list] ?? [],
  });
}

const inserted = (
  draft: Draft,
  random: Random,
  texts: readonly string[],
  columns: Columns = ALL,
): Slip | null => somewhere(draft, random, BETWEEN, () => random.pick(texts), columns);

/** The paragraphs of the narrative, as lines from 0. */
function narrative(draft: Draft): number[] {
  return draft.lines
    .slice(0, draft.contents.basic)
    .flatMap((line, index) => (line.length > 60 ? [index] : []));
}

/** One match of a pattern in a paragraph of the narrative is replaced. */
function inNarrative(
  draft: Draft,
  random: Random,
  pattern: RegExp,
  text: (found: string) => string,
): Slip | null {
  const spots = narrative(draft).flatMap((index) =>
    [...draft.line(index).matchAll(new RegExp(pattern.source, 'g'))].map((match) => ({ index, match })),
  );
  const spot = pickOf(random, spots);
  if (spot === null) return null;
  const line = draft.line(spot.index);
  const { index: at, 0: found } = spot.match;
  const put = text(found);
  return put === found
    ? null
    : inLine(draft, spot.index, line.slice(0, at) + put + line.slice(at + found.length));
}

const kind = (
  id: string,
  what: string,
  least: Kind['least'],
  apply: (draft: Draft, random: Random) => Slip | null,
): Kind => ({ id, what, scope: 'text', least, apply });

/** Slips in sentences, words, punctuation, characters and steps. */
export const text: readonly Kind[] = [
  kind('name-cut-off', 'the end of a name was cut off behind 和, 及, 、 or ，', 'warning', (draft, random) =>
    somewhere(draft, random, /(?<=^.{4,}[和及、，]).+$/, () => '', NAMES),
  ),
  kind('duty-cut-off', 'the end of a duty was cut off behind 、 or ，', 'warning', (draft, random) =>
    somewhere(draft, random, /(?<=[、，])[^、，；。<>]+。(?=(?:<\/p>)? *$)/, () => '', ENDING),
  ),
  kind(
    'duty-cut-off-in-sentence',
    'the end of a duty was cut off in the middle of a sentence',
    'info',
    (draft, random) =>
      somewhere(
        draft,
        random,
        /(?<=[\u4e00-\u9fff]{4})[\u4e00-\u9fff]{1,3}。(?=(?:<\/p>)? *$)/,
        () => '',
        ENDING,
      ),
  ),
  kind(
    'narrative-cut-off',
    'the end of a paragraph of the narrative was cut off',
    'warning',
    (draft, random) => inNarrative(draft, random, /(?<=[，、])[^，、。]+。$/, () => ''),
  ),
  kind('word-doubled', 'a verb was typed twice (组织组织)', 'warning', (draft, random) =>
    somewhere(
      draft,
      random,
      /开展|(?<!会|众|党|政)组织(?!部)|核实|排查|引导|落实|登记|监督(?!管理)|检查|协助|审核|发放/,
      (found) => found + found,
    ),
  ),
  kind('character-doubled', 'a small word was typed twice (的的, 和和, 对对)', 'warning', (draft, random) =>
    somewhere(
      draft,
      random,
      /的|(?<!共)和(?![国美睦谐])|(?<!针)对|在(?!线)|(?<![涉普])及(?!时)|(?<![行作])为|(?<!参)与/,
      (found) => found + found,
    ),
  ),
  kind('word-doubled-in-narrative', 'a word of the narrative was typed twice', 'warning', (draft, random) =>
    inNarrative(
      draft,
      random,
      /履职|清单|部门|事项(?= )|承担|办理|工作|的(?=[\u4e00-\u9fff])/,
      (found) => found + found,
    ),
  ),
  kind('punctuation-doubled', 'a mark was typed twice (，，, 、、, ；；, 。。)', 'warning', (draft, random) =>
    somewhere(draft, random, /[，、；。]/, (found) => found + found),
  ),
  kind(
    'punctuation-contradicts',
    'an old mark was left beside a new one (；。, ，。, 、，)',
    'warning',
    (draft, random) =>
      somewhere(
        draft,
        random,
        /[，、；。]/,
        (found) => random.pick(['，', '、', '；', '。'].filter((each) => each !== found)) + found,
      ),
  ),
  kind(
    'punctuation-doubled-in-narrative',
    'a mark of the narrative was typed twice',
    'warning',
    (draft, random) => inNarrative(draft, random, /[，、。]/, (found) => found + found),
  ),
  kind('comma-half-width', 'a half-width comma stands between Chinese characters', 'info', (draft, random) =>
    somewhere(draft, random, /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/, () => random.pick([',', ', '])),
  ),
  kind(
    'mark-half-width',
    'a half-width semicolon, colon or full stop stands in Chinese text',
    'info',
    (draft, random) =>
      somewhere(
        draft,
        random,
        /(?<=[\u4e00-\u9fff])[；：。]/,
        (found) => ({ '；': ';', '：': ':', '。': '.' })[found] ?? '',
        ENDING,
      ),
  ),
  kind('punctuation-lost', 'the ； between two steps was lost', 'info', (draft, random) =>
    somewhere(draft, random, /；(?= \d+\. )/, () => '', DUTIES),
  ),
  kind('bracket-lost', 'one of a pair of brackets was lost', 'warning', (draft, random) =>
    somewhere(draft, random, /[（）《》]/, () => '', NAMES),
  ),
  kind(
    'brackets-mixed',
    'a half-width bracket closes a full-width one, or one of another kind',
    'warning',
    (draft, random) =>
      somewhere(
        draft,
        random,
        /[（）《》]/,
        (found) =>
          random.pick(
            { '（': ['(', '【'], '）': [')', '】'], '《': ['<', '（'], '》': ['>', '）'] }[found] ?? [],
          ),
        NAMES,
      ),
  ),
  kind('bracket-added', 'a bracket was opened and never closed', 'warning', (draft, random) =>
    inserted(draft, random, ['（', '《', '【']),
  ),
  kind('bracket-lost-in-narrative', 'a bracket of the narrative was lost', 'warning', (draft, random) =>
    inNarrative(draft, random, /[（）]/, () => ''),
  ),
  kind('quotation-mark-lost', 'one of a pair of quotation marks was lost', 'warning', (draft, random) =>
    somewhere(draft, random, /[“”]/, () => '', { basic: [NAME], cooperative: [NAME, SUPERIOR] }),
  ),
  kind(
    'quotation-marks-mixed',
    'a straight quotation mark stands for one of a pair',
    'warning',
    (draft, random) =>
      somewhere(draft, random, /[“”]/, () => '"', { basic: [NAME], cooperative: [NAME, SUPERIOR] }),
  ),
  kind(
    'quotation-marks-straight',
    'both quotation marks of a phrase are straight, unlike all others',
    'info',
    (draft, random) =>
      somewhere(draft, random, /“([^“”]+)”/, (_, [inner]) => `"${inner}"`, {
        basic: [NAME],
        cooperative: [NAME, SUPERIOR],
      }),
  ),
  kind(
    'quotation-marks-turned',
    'the quotation marks of a phrase are the wrong way round',
    'warning',
    (draft, random) =>
      somewhere(
        draft,
        random,
        /“([^“”]+)”/,
        (_, [inner]) => random.pick([`”${inner}“`, `”${inner}”`, `“${inner}“`]),
        { basic: [NAME], cooperative: [NAME, SUPERIOR] },
      ),
  ),
  kind(
    'letter-for-digit-in-text',
    'a letter stands for a digit in a cell (l2345热线)',
    'warning',
    (draft, random) =>
      somewhere(draft, random, /12345/, () => random.pick(['l2345', '1234S', 'I2345']), { basic: [NAME] }),
  ),
  kind(
    'letter-for-digit-in-narrative',
    'a letter stands for a digit of a figure of the basics',
    'warning',
    (draft, random) =>
      inNarrative(draft, random, /(?<=\d|\.)[01](?=[ .\d])|(?<= )[01](?=\.\d)/, (found) =>
        found === '0' ? 'O' : 'l',
      ),
  ),
  kind(
    'latin-word-for-chinese',
    'a Latin word stands for a Chinese one (and for 和)',
    'warning',
    (draft, random) =>
      somewhere(
        draft,
        random,
        /(?<=[\u4e00-\u9fff])(?:和|或|的)(?=[\u4e00-\u9fff])/,
        (found) => ({ 和: 'and', 或: 'or', 的: 'de' })[found] ?? '',
      ),
  ),
  kind('letter-stray', 'a letter was left of typing in pinyin', 'warning', (draft, random) =>
    inserted(draft, random, ['d', 's', 'ng', 'zh', 'v']),
  ),
  kind('markup-left', 'markup of another program was left (**, __, #, {}, [])', 'warning', (draft, random) =>
    somewhere(draft, random, /(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]{2}(?=[\u4e00-\u9fff])/, (found) =>
      random.pick([
        `**${found}**`,
        `__${found}__`,
        `**${found}`,
        `[${found}](#_Toc1)`,
        `{${found}}`,
        `\\${found}`,
      ]),
    ),
  ),
  kind(
    'markup-escaped',
    'a tag or an entity is shown as such (&lt;br&gt;, &amp;nbsp;)',
    'warning',
    (draft, random) =>
      inserted(draft, random, ['&lt;br&gt;', '&amp;nbsp;', '&lt;/p&gt;', '&amp;lt;', '&lt;span&gt;']),
  ),
  kind(
    'entity-space',
    'a no-break space was left between Chinese characters (&nbsp;)',
    'info',
    (draft, random) => inserted(draft, random, ['&nbsp;', '\u00a0', '&nbsp;&nbsp;']),
  ),
  kind('replacement-character', 'a character was lost in converting (\ufffd)', 'warning', (draft, random) =>
    somewhere(draft, random, /(?<=[\u4e00-\u9fff])[\u4e00-\u9fff](?=[\u4e00-\u9fff])/, () =>
      random.pick(['\ufffd', '\ufffd\ufffd']),
    ),
  ),
  kind(
    'question-mark-for-character',
    'a character became a question mark or a box in converting',
    'info',
    (draft, random) =>
      somewhere(draft, random, /(?<=[\u4e00-\u9fff])[\u4e00-\u9fff](?=[\u4e00-\u9fff])/, () =>
        random.pick(['?', '??', '□']),
      ),
  ),
  kind(
    'private-use-glyph',
    'a private-use character stands in the text (a bullet of a symbol font)',
    'warning',
    (draft, random) => inserted(draft, random, ['\uf0b7', '\uf06c', '\ue5e5', '\ue000']),
  ),
  kind('mojibake', 'text read in the wrong encoding was pasted (锟斤拷, ï¼Œ)', 'warning', (draft, random) =>
    inserted(draft, random, ['锟斤拷', 'ï¼Œ', 'ã€', '烫烫烫', 'Â']),
  ),
  kind('space-between-characters', 'a space stands within a word', 'info', (draft, random) =>
    inserted(draft, random, [' ', '  ', '\u3000']),
  ),
  kind('space-in-narrative', 'a space stands within a word of the narrative', 'info', (draft, random) =>
    inNarrative(draft, random, /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/, () => random.pick([' ', '\u3000'])),
  ),
  kind('space-before-mark', 'a space stands before a mark', 'info', (draft, random) =>
    somewhere(draft, random, /(?<=[\u4e00-\u9fff])[，、；。]/, (found) => ` ${found}`),
  ),
  kind('zero-width-character', 'an invisible character stands within a word', 'info', (draft, random) =>
    inserted(draft, random, ['\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u202e']),
  ),
  kind('control-character', 'a control character stands in the text', 'warning', (draft, random) =>
    inserted(draft, random, ['\u0001', '\u0007', '\u0008', '\u001f', '\u0085']),
  ),
  kind(
    'term-spelt-twice',
    'a term is spelt another way once (app for APP, 台帐 for 台账)',
    'info',
    (draft, random) => {
      const [right, wrong] = random.pick([
        ['APP', 'app'],
        ['APP', 'App'],
        ['台账', '台帐'],
        ['账户', '帐户'],
      ] as const);
      return somewhere(draft, random, new RegExp(right), () => wrong, { cooperative: [SUPERIOR, TOWNSHIP] });
    },
  ),
  kind(
    'step-number-skipped',
    'a number of a step was skipped: a step was deleted',
    'warning',
    (draft, random) => {
      return somewhere(draft, random, /(?<=； ?)\d+\. [^；。]+； ?(?=\d+\. )/, () => '', DUTIES);
    },
  ),
  kind('step-number-repeated', 'two steps of a duty have one number', 'warning', (draft, random) =>
    somewhere(draft, random, /(?<=； ?)(\d+)(?=\. )/, (found) => String(Number(found) - 1), DUTIES),
  ),
  kind('step-number-retyped', 'the number of a step was typed wrong', 'warning', (draft, random) =>
    somewhere(
      draft,
      random,
      /(?<=； ?)(\d+)(?=\. )/,
      (found) => String(Number(found) + random.pick([1, 2, 10])),
      DUTIES,
    ),
  ),
  kind('step-number-lost', 'a step lost its number', 'warning', (draft, random) =>
    somewhere(draft, random, /(?<=； ?)\d+\. /, () => '', DUTIES),
  ),
  kind(
    'steps-exchanged',
    'two steps stand in the other order, with their numbers',
    'warning',
    (draft, random) =>
      somewhere(
        draft,
        random,
        /(\d+\. [^；。]+；)( ?)(\d+\. [^；。]+；)/,
        (_, [one, gap, two]) => `${two}${gap}${one}`,
        DUTIES,
      ),
  ),
  kind(
    'step-style-mixed',
    'a step is numbered in another style than the rest of its cell',
    'info',
    (draft, random) =>
      somewhere(
        draft,
        random,
        /(?<=； ?)(\d+)\. /,
        (_, [number]) =>
          random.pick([
            `${number}、`,
            `（${number}）`,
            `${number}）`,
            `${number}．`,
            '①②③④⑤⑥⑦⑧⑨'[Number(number) - 1] ?? '',
          ]),
        DUTIES,
      ),
  ),
  kind(
    'level-number-skipped',
    'the number of a heading within a cell was skipped or repeated (一、…三、)',
    'warning',
    (draft, random) =>
      somewhere(
        draft,
        random,
        /二(?=、[\u4e00-\u9fff]{4,12} )/,
        () => random.pick(['三', '一', '四']),
        DUTIES,
      ),
  ),
  kind(
    'level-skipped',
    'the first heading within a cell was lost, and the second kept (二、 alone)',
    'warning',
    (draft, random) => somewhere(draft, random, /一、[\u4e00-\u9fff]{4,12} /, () => '', DUTIES),
  ),
  kind(
    'step-mark-inside-changed',
    'a step within a cell ends in a full stop, unlike the others',
    'info',
    (draft, random) => somewhere(draft, random, /；(?= ?\d+\. )/, () => random.pick(['。', '，']), DUTIES),
  ),
  kind(
    'final-mark-off',
    'the last step of a cell ends in ； or ，, not in a full stop',
    'info',
    (draft, random) =>
      somewhere(draft, random, /。(?=(?:<\/p>)? *$)/, () => random.pick(['；', '，', '、']), ENDING),
  ),
  kind('final-mark-lost', 'the full stop at the end of a duty was lost', 'info', (draft, random) =>
    somewhere(draft, random, /。(?=(?:<\/p>)? *$)/, () => '', ENDING),
  ),
  kind('name-with-final-mark', 'a name ends in a full stop, as no other does', 'info', (draft, random) =>
    somewhere(draft, random, /(?<=[\u4e00-\u9fff])$/, () => random.pick(['。', '；', '，']), NAMES),
  ),
  kind('editors-remark-left', "an editor's remark was left in a cell", 'info', (draft, random) =>
    somewhere(draft, random, BETWEEN, () =>
      random.pick(['【待核实】', '（此处删除）', '[批注1]', '（？）', '（新增）']),
    ),
  ),
  kind('cells-text-twice', 'the text of a cell was pasted twice into it', 'warning', (draft, random) => {
    const rows = draft.rowsOf(anyList(random));
    const row = random.pick(rows);
    const column = row.list === 'cooperative' ? random.pick([NAME, SUPERIOR, TOWNSHIP]) : NAME;
    const cell = row.cells[column] ?? '';
    return inRow(draft, row, { [column]: cell + cell });
  }),
];
