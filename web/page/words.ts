import type { Failure, Lang, Text } from '../../pipeline/model.js';

/** All that the page says itself, beside what reports say. */
export const WORDS = {
  zh: {
    name: '履职事项清单核对',
    language: 'English',
    intake: '放入清单文件',
    drop: '把清单文件拖到这里',
    choose: '选择文件',
    more: '再加文件',
    clear: '清空',
    paste: '也可以在 WPS、Word、Excel 里复制，再在本页按 Ctrl+V 粘贴。',
    kinds: 'PDF、OFD、Word（.docx）、Excel（.xlsx、.xls、.et）、网页、Markdown、文本，可以一次放入几份。',
    local: '文件只在本机的浏览器里读取，不上传，断网也能用。',
    together: '作为一份清单',
    togetherMeans: '几个附件合起来是一份清单时勾选，按文件名的顺序合并',
    promises: [
      ['能不能付印', '逐行点数，把说明部分写的每个数字与表中实有的行数对照。'],
      ['哪里不对', '差错、存疑、提示分级列出，写明原因和先改哪一处。'],
      ['在什么地方', '标出清单、序号、页和行，有问题的字标在原文里；可以保存核对表和改正后的说明。'],
    ],
    documents: '各份文件',
    document: '文件',
    verdict: '结论',
    reading: '正在读取',
    page: '页',
    waiting: '等待',
    working: '正在生成',
    cancel: '取消',
    cancelled: '已取消，没有核对',
    again: '重新核对',
    save: '保存',
    review: '核对表（Excel、WPS）',
    report: '核对结果（网页）',
    statement: '改正后的说明',
    comments: '带批注的原文件',
    data: '数据文件',
    all: '全部（ZIP）',
    every: '全部文件的结果（ZIP）',
    archive: '清单核对',
    saved: '已保存',
    noComments: '没有要批注的问题',
    password: '密码',
    open: '用这个密码打开',
    pasted: '粘贴的内容',
    refused: '未核对',
    compare: '对比两份文件',
    old: '原',
    new: '新',
    exchange: '交换',
    compareNow: '对比',
    comparing: '正在对比',
    notCompared: '没有对比',
    comparedSaves: '保存对比',
    /** The files of a comparison, by their formats. */
    compared: { xlsx: '对比表（Excel、WPS）', html: '对比结果（网页）', json: '对比数据（JSON）' },
    bug: '内部错误',
    reviewTaken: '已读入核对表里的处理意见，请再放入它核对的清单',
    settings: '设置',
    departments: '文件中可以出现的本地部门、单位名称（每行一个）',
    neighbours: '文件中不应出现的地名，如邻近乡镇（每行一个）',
    off: '不查的核对项',
    apply: '按这些设置核对',
    saveConfig: '保存设置文件（qingdan.config.yaml）',
    opinion: '处理意见',
    /** In the order of those of the workbook. */
    opinions: ['采纳', '不采纳', '待核'],
    remark: '备注',
    by: '核对人',
    write: '记下',
    stays: '写了备注，才算确认保留；备注就是理由。',
    otherState: '核对表核对的不是这一版文件（校验码不同）；问题仍在的，处理意见照样填上。',
    idle: '在网页上不起作用：保存什么、存到哪里，由您在浏览器里选。',
    picture: '看原文：',
    drawing: '正在画这一页…',
    accepted: '已确认保留的问题（YAML）',
    nothing: '没有可以读取的内容：请复制清单的文字或表格，或放入文件',
  },
  en: {
    name: 'Duty list check',
    language: '中文',
    intake: 'Documents to check',
    drop: 'Drop duty lists here',
    choose: 'Choose files',
    more: 'Add files',
    clear: 'Clear',
    paste: 'Or copy in WPS, Word or Excel, and press Ctrl+V on this page.',
    kinds: 'PDF, OFD, Word (.docx), Excel (.xlsx, .xls, .et), HTML, Markdown, text; several at once.',
    local: 'Documents are read in this browser alone: nothing is uploaded, no network is needed.',
    together: 'as one list',
    togetherMeans: 'where several attachments are one list; they are joined in the order of their names',
    promises: [
      ['Can it be printed', 'Rows are counted, and each stated figure is held against them.'],
      ['What is wrong', 'Errors, warnings and notes, with their causes and what to mend first.'],
      ['Where', 'List, number, page and line, the words marked; workbook and corrected statement to save.'],
    ],
    documents: 'Documents',
    document: 'document',
    verdict: 'verdict',
    reading: 'Reading',
    page: 'page',
    waiting: 'waiting',
    working: 'Making',
    cancel: 'Cancel',
    cancelled: 'cancelled, not checked',
    again: 'Check again',
    save: 'Save',
    review: 'Workbook (Excel, WPS)',
    report: 'Report (HTML)',
    statement: 'Corrected statement',
    comments: 'Document with comments',
    data: 'Data',
    all: 'All (ZIP)',
    every: 'All documents (ZIP)',
    archive: 'duty-lists',
    saved: 'Saved',
    noComments: 'There is nothing to comment',
    password: 'Password',
    open: 'Open with this password',
    pasted: 'pasted',
    refused: 'Could not be checked',
    compare: 'Compare two documents',
    old: 'old',
    new: 'new',
    exchange: 'Exchange',
    compareNow: 'Compare',
    comparing: 'Comparing',
    notCompared: 'not compared',
    comparedSaves: 'Save the comparison',
    compared: { xlsx: 'Workbook (Excel, WPS)', html: 'Page (HTML)', json: 'Data (JSON)' },
    bug: 'internal error',
    reviewTaken: 'The decisions of the workbook are read: now add the list that it is about',
    settings: 'Settings',
    departments: 'Departments and units that the lists rightly carry (one a line)',
    neighbours: 'Places that they must not carry, such as neighbours (one a line)',
    off: 'Rules that are off',
    apply: 'Check by these settings',
    saveConfig: 'Save the config (qingdan.config.yaml)',
    opinion: 'Decision',
    opinions: ['Mend', 'Leave', 'Open'],
    remark: 'Remark',
    by: 'Checked by',
    write: 'Note it',
    stays: 'It is accepted once there is a remark, which is the reason.',
    otherState:
      'The workbook is of another state of the document (the SHA-256 differs); what still fits is taken.',
    idle: 'mean nothing on this page: what is saved, and where, you choose in the browser.',
    picture: 'See it: ',
    drawing: 'Drawing this page…',
    accepted: 'Accepted findings (YAML)',
    nothing: 'Nothing that can be read: copy the text or the tables of a list, or drop a file',
  },
} as const satisfies Record<Lang, Record<string, unknown>>;

/** The words of one language. */
export type Words = (typeof WORDS)[Lang];

/** What to do, where the page's answer is another than the command line's. */
const ADVICE: Readonly<Partial<Record<Failure['code'], Text>>> = {
  'no-converter': {
    zh: '请用 WPS 或 Word 打开它，选“文件”→“另存为”，文件类型选“Word 文件（*.docx）”，再把存好的文件放进来',
    en: 'open it in WPS or Word, choose File, Save as, Word document (*.docx), and put the new file here',
  },
  timeout: {
    zh: '请把文件拆分，或在另一台电脑上核对',
    en: 'split the document, or check it on another machine',
  },
};

/** What to do about a failure. */
export function adviceOf({ code, advice }: Pick<Failure, 'code' | 'advice'>, takesPassword: boolean): Text {
  if (takesPassword) return { zh: '请在下面输入密码', en: 'give the password below' };
  return ADVICE[code] ?? advice;
}

/** The time for the document is over. */
export function lateWords(seconds: number): Text {
  return {
    zh: `读取超过 ${seconds} 秒，已停止`,
    en: `reading took more than ${seconds} seconds and was stopped`,
  };
}

/** A bug. */
export function bugWords(words: string): Text {
  return { zh: `内部错误：${words}`, en: `internal error: ${words}` };
}

/** What to do about a bug. */
export const BUG_ADVICE: Text = {
  zh: '请把本文件和这条提示发给工具维护人员',
  en: 'please report it',
};

/** What stands on the page where it cannot run: it is HTML, without script. */
export const TOO_OLD = {
  title: '这个浏览器打不开本页',
  because:
    '本页需要较新的浏览器，并且允许运行脚本。请用下面的一种浏览器打开这个文件（在文件上点右键，选“打开方式”）：',
  browsers: [
    'Microsoft Edge 109 或更新版本（Windows 10、11 自带；Windows 7 的最后一版就是 109）',
    'Google Chrome 109 或更新版本',
    '360 安全浏览器、360 极速浏览器、QQ 浏览器、搜狗浏览器的新版本：点地址栏里的“e”或闪电图标，切换到“极速模式”',
  ],
  not: 'Internet Explorer（IE）和各浏览器的“兼容模式”不能用。',
  english: 'This page needs scripts and a newer browser: Edge or Chrome 109 or later.',
} as const;
