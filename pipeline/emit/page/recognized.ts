import { say } from '../../common/result.js';
import type { DoubtfulText, DutyList, Lang, Recognition } from '../../model.js';
import { markup, type Markup } from './markup.js';
import { MOST_DOUBTFUL_TEXTS } from './settings.js';
import { WORDS } from './words.js';

/**
 * Texts that were recognized on a picture, their doubtful characters marked, each beside the picture of its cell; null where
 * nothing was recognized.
 */
export function recognizedPart({ recognition }: DutyList, lang: Lang): Markup | null {
  if (recognition === undefined) return null;
  const words = WORDS[lang];
  const { doubts } = recognition;
  const shown = doubts.slice(0, MOST_DOUBTFUL_TEXTS);
  const rest = doubts.length - shown.length;
  return markup`<p>${sumOf(recognition, lang)}</p>${shown.length > 0 ? markup`<table><thead><tr><th scope="col">${words.recognized}</th><th scope="col">${words.recognizedPicture}</th></tr></thead><tbody>${shown.map((doubt) => row(doubt, lang))}</tbody></table>` : null}${rest > 0 ? markup`<p>${restOf(rest, lang)}</p>` : null}`;
}

function row({ text, spans, place, pictures }: DoubtfulText, lang: Lang): Markup {
  const words = WORDS[lang];
  const page = place.kind === 'page' ? say(`第 ${place.page} 页`, `page ${place.page}`)[lang] : '';
  const name = [place.file ?? '', page].filter((each) => each !== '').join(' ');
  const images = pictures.map((url) => markup`<img src="${url}" alt="${words.recognizedPicture}" />`);
  return markup`<tr><td><span class="quiet">${name}</span><br />${marked(text, spans)}</td><td>${images}</td></tr>`;
}

function sumOf({ characters, doubtful }: Recognition, lang: Lang): string {
  return say(
    `文字由识别得到（OCR），共 ${characters} 字，其中 ${doubtful} 字存疑。有存疑字的各格列在下面，存疑的字已标出，旁边是原图，图中字下有横线。`,
    `The text was recognized (OCR): ${characters} characters, ${doubtful} of them doubtful. Each cell with one is below, its doubtful characters marked, beside its picture, in which they are underlined.`,
  )[lang];
}

function restOf(count: number, lang: Lang): string {
  return say(`另有 ${count} 处，没有列出。`, `${count} more are not shown.`)[lang];
}

/** A text with its doubtful characters marked. */
function marked(text: string, spans: DoubtfulText['spans']): Markup[] {
  const parts: Markup[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(markup`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, markup`${text.slice(at)}`];
}
