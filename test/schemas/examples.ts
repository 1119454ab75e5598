import type {
  DutyList,
  FigureSource,
  Item,
  ListTable,
  NumeralReading,
  NumeralSource,
  Place,
  Report,
  Subject,
} from '../../pipeline/model.js';
import type { Refusal, Reports } from '../../pipeline/validate/index.js';

const line: Place = { kind: 'text', line: 3, column: 1 };
const page: Place = {
  kind: 'page',
  page: 1,
  box: [72, 90.5, 523, 110],
  rest: [{ page: 2, box: [72, 60, 523, 80] }],
};
const part: Place = { kind: 'part', part: 'document', path: 't1.r2.c3.p1' };

const item: Item = {
  number: 1,
  category: '党的建设',
  categoryFrom: 'cell',
  name: '加强基层党组织建设',
  place: page,
  cells: [{ column: 'name', text: '加强基层党组织建设', place: part }],
};

const table: ListTable = {
  title: '基本履职事项清单',
  place: line,
  page: null,
  columns: [{ role: 'number', heading: '序号' }],
  categoryStyle: 'column',
  numbering: 'through',
  headings: [{ cells: ['序号'], before: 0, damage: null, place: line }],
  groups: [{ text: '一、党的建设（1项）', category: '党的建设', stated: 1, before: 0, place: line }],
  oddRows: [{ kind: 'stray', before: 1, item: null, expected: 3, actual: 1, text: '（共1页）', place: line }],
  methods: ['tabs'],
};

const span = { start: 6, end: 8 };

/** Every kind of text that states a figure, and none. */
const SOURCES: readonly (FigureSource | null)[] = [
  { kind: 'paragraph', paragraph: 0, span },
  { kind: 'contents', entry: 0, span },
  { kind: 'list-title', list: 'basic', span },
  { kind: 'other-title', other: 0, span },
  { kind: 'group', list: 'basic', index: 0, span },
  null,
];

const UNREAD = { kind: 'unread-figure', paragraph: 0, span } as const;

/** Every kind of text that numbers stand in, and everything that they can be. */
const NUMERALS: readonly (readonly [NumeralSource | null, NumeralReading])[] = [
  ...SOURCES.map((source) => [source, { as: 'figure', figure: 'f1' }] as const),
  [
    { kind: 'title', span },
    { as: 'other', what: 'date' },
  ],
  [null, { as: 'unread', doubt: 'total', list: null }],
];

/** Every kind of subject. */
const SUBJECTS: readonly Subject[] = [
  ...SOURCES.filter((source) => source !== null),
  { kind: 'figure', figure: 'f1', span },
  { kind: 'cell', list: 'basic', row: 0, cell: 0, column: 'name', span: null },
  { kind: 'row', list: 'basic', row: 0, span: null },
  { kind: 'odd-row', list: 'basic', index: 0, span: null },
  { kind: 'heading', list: 'basic', index: 0, cell: null, span: null },
  { kind: 'list', list: 'basic', span: null },
  { kind: 'category', list: 'basic', category: '党的建设', span: null },
  { kind: 'title', span: null },
  UNREAD,
  { kind: 'numeral', numeral: 'n1', span: null },
  { kind: 'note', note: 0, span: null },
  { kind: 'acceptance', fingerprint: '0123456789abcdef', span: null },
  { kind: 'document', span: null },
];

/** A duty list in which every kind of place and every definition of the schema occurs. */
export const dutyList: DutyList = {
  schemaVersion: '2',
  document: 'list.txt',
  source: { format: 'text', encoding: 'utf-8', pages: null, methods: ['tabs'] },
  title: { text: '青禾镇履职事项清单', place: line },
  date: null,
  classification: null,
  place: { province: null, prefecture: null, county: null, township: '青禾镇' },
  statement: {
    paragraphs: [{ text: '基本履职事项1项。', place: line }],
    figures: SOURCES.map((subject, index) => ({
      id: `f${index + 1}`,
      kind: 'list-total',
      list: 'basic',
      otherList: null,
      category: null,
      stated: 1,
      text: '1项',
      paragraph: subject?.kind === 'paragraph' ? subject.paragraph : null,
      subject,
      numeral: subject === null ? null : { start: 6, end: 7 },
      ranked: false,
      place: line,
    })),
    numerals: NUMERALS.map(([subject, reading], index) => ({
      id: `n${index + 1}`,
      text: '1',
      phrase: '1项',
      value: 1,
      subject,
      place: line,
      reading,
    })),
  },
  contents: [{ title: '一、基本履职事项清单', list: 'basic', page: 1, place: line }],
  tables: { basic: table, cooperative: null, recovered: null },
  lists: {
    basic: [item],
    cooperative: [
      {
        ...item,
        departments: ['县民政局'],
        superiorDuties: [
          { heading: '县民政局', departments: ['县民政局'], steps: [{ number: '1.', text: '审核。' }] },
        ],
        townshipDuties: [{ heading: null, departments: [], steps: [{ number: null, text: '受理。' }] }],
      },
    ],
    recovered: [{ ...item, handovers: [{ department: '县水利局', way: '由县水利局承担。' }] }],
  },
  otherLists: [
    {
      name: '赋权事项清单',
      title: '青禾镇赋权事项清单',
      place: line,
      columns: [{ role: 'number', heading: '序号' }],
      numbering: 'shared',
      rows: [
        {
          number: 1,
          category: '',
          categoryFrom: 'none',
          name: '',
          place: { ...line, file: '附件4.txt' },
          cells: [{ column: 'number', text: '1', place: line }],
        },
      ],
      count: 1,
      methods: ['tabs'],
    },
  ],
  notes: [{ code: 'joined', level: 'info', message: { zh: '已合并', en: 'joined' }, place: null }],
};

/** A report of that list. */
export const report: Report = {
  document: 'list.txt',
  status: 'fail',
  methods: ['tabs'],
  rules: ['list-total'],
  ledger: [
    {
      figure: 'f1',
      kind: 'list-total',
      list: 'basic',
      otherList: null,
      category: null,
      stated: 2,
      counted: 1,
      result: 'different',
      text: '2项',
      place: line,
      cause: 'table',
      faults: ['0123456789abcdef'],
      evidence: ['各类别项数之和'],
    },
  ],
  findings: SUBJECTS.map((subject) => ({
    ruleId: 'list-total',
    severity: 'error',
    list: 'basic',
    item: null,
    message: '写的是 2 项，表中实有 1 项',
    expected: '2',
    actual: '1',
    place: line,
    subject,
    spot: { text: '共 2 项', start: 2, end: 3 },
    related: [{ message: '表在这里', place: page }],
    because: 'fedcba9876543210',
    accepted: { reason: '县里已核实', by: '编办', until: '2026-12-31' },
    fingerprint: '0123456789abcdef',
  })),
  numerals: [
    {
      id: 'n1',
      text: '1',
      phrase: '1项',
      place: line,
      result: 'checked',
      what: null,
      figure: 'f1',
      reason: null,
    },
    {
      id: 'n2',
      text: '3',
      phrase: '3次',
      place: line,
      result: 'other',
      what: 'said',
      figure: null,
      reason: '座谈',
    },
  ],
  uncertain: [{ message: '第 2 页读不准', place: null, numeral: null }],
};

/** A document that could not be read. */
export const refusal: Refusal = {
  document: 'scan.pdf',
  status: 'error',
  failure: { code: 'scan', message: '这是扫描件', advice: '请先识别文字', place: null },
  methods: [],
  rules: [],
  ledger: [],
  findings: [],
  numerals: [],
  uncertain: [],
};

/** What `check` writes of both. */
export const reports: Reports = { schemaVersion: '2', reports: [report, refusal] };
