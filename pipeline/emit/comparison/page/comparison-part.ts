import type { Comparison, Lang, TextChange } from '../../../model.js';
import { markup, type Markup } from '../../page/markup.js';
import { countedWords, doubtWords, listName, TEXT_WORDS, verdictWords } from '../change-words.js';
import type { ComparisonInput } from '../comparison-input.js';
import { figureName, figureWords } from '../figure-words.js';
import { listNotes } from '../list-notes.js';
import { shownLists } from '../list-rows.js';
import { markedWords, pairTables } from './pair-table.js';

/** What is inside the page's body: shown in a file of its own, or by the page to drop documents on. */
export function comparisonPart(input: ComparisonInput, lang: Lang): Markup {
  const { comparison } = input;
  const zh = lang === 'zh';
  const { old, new: now, status, doubts } = comparison;
  const tone = status === 'same' ? 'clean' : status === 'different' ? 'look' : 'fail';
  const lists = shownLists(input).map((list, index) => ({
    id: `list-${index + 1}`,
    name: listName(list.comparison, lang),
    content: [...noteList(listNotes(list.comparison, lang)), pairTables(list, lang)],
  }));
  const parts = [
    { id: 'figures', name: zh ? '说明中的数字' : 'Stated figures', content: figuresPart(comparison, lang) },
    {
      id: 'texts',
      name: zh ? '表格以外的文字' : 'Texts outside of the tables',
      content: textsPart(comparison, lang),
    },
    ...lists,
  ].filter(({ content }) => content.length > 0);
  const words = [
    ...doubts.map((doubt) => doubtWords(comparison, doubt, lang)),
    ...countedWords(comparison, lang),
  ];
  return markup`<div class="page compared"><header><h1>${zh ? '清单对比' : 'Comparison of two lists'}</h1><dl class="sides"><dt>${zh ? '原' : 'old'}</dt><dd>${old.document}</dd><dt>${zh ? '新' : 'new'}</dt><dd>${now.document}</dd></dl><div class="verdict ${tone}" role="status"><p><strong>${verdictWords(comparison, lang)}</strong></p>${words.map((line) => markup`<p>${line}</p>`)}</div><nav aria-label="${zh ? '本页内容' : 'On this page'}"><ul>${parts.map(({ id, name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header><main>${parts.map(
    ({ id, name, content }) =>
      markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${name}</h2>${content}</section>`,
  )}</main></div>`;
}

function noteList(notes: readonly string[]): Markup[] {
  return notes.length === 0
    ? []
    : [markup`<ul class="plain">${notes.map((note) => markup`<li>${note}</li>`)}</ul>`];
}

function figuresPart({ figures }: Comparison, lang: Lang): Markup[] {
  if (figures.length === 0) return [];
  const zh = lang === 'zh';
  const rows = figures.map(
    (figure) =>
      markup`<tr${figure.result === 'not-with-rows' ? markup` class="differs"` : null}><td>${figureName(figure, lang)}</td><td class="n">${figure.oldStated === null ? '' : String(figure.oldStated)}</td><td class="n">${figure.newStated === null ? '' : String(figure.newStated)}</td><td>${figure.result === 'not-with-rows' ? '✗ ' : ''}${figureWords(figure, lang)}</td></tr>`,
  );
  return [
    markup`<div class="scroll"><table><thead><tr><th>${zh ? '数字' : 'figure'}</th><th class="n">${zh ? '原写' : 'old'}</th><th class="n">${zh ? '新写' : 'new'}</th><th>${zh ? '结果' : 'result'}</th></tr></thead><tbody>${rows}</tbody></table></div>`,
  ];
}

function textsPart({ texts }: Comparison, lang: Lang): Markup[] {
  if (texts.length === 0) return [];
  const zh = lang === 'zh';
  const side = (text: TextChange['old'], as: 'old' | 'new'): Markup | null =>
    text === null ? null : markedWords(text, as);
  const rows = texts.map(
    ({ kind, old, new: now }) =>
      markup`<tr><td>${TEXT_WORDS[kind][lang]}</td><td>${side(old, 'old')}</td><td>${side(now, 'new')}</td></tr>`,
  );
  return [
    markup`<div class="scroll"><table class="texts"><thead><tr><th>${zh ? '文字' : 'text'}</th><th>${zh ? '原' : 'old'}</th><th>${zh ? '新' : 'new'}</th></tr></thead><tbody>${rows}</tbody></table></div>`,
  ];
}
