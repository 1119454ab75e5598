import { describeRow } from '../../pipeline/common/places.js';
import { framedPicture, partsOf, type PageName } from '../../pipeline/emit/page/page-images.js';
import type { Lang, PageImage, Report } from '../../pipeline/model.js';
import { element } from './dom.js';
import { foundIn } from './findings.js';
import { WORDS, type Words } from './words.js';

/** Gives a page as a picture, or in words why there is none. */
export type Draw = (page: PageName) => Promise<PageImage | string>;

/**
 * Puts below each finding of a document with pages what opens the page on which it stands. A page is drawn when somebody
 * opens it, and let go when it is closed again.
 */
export function addPictures(root: HTMLElement, { findings }: Report, lang: Lang, draw: Draw): void {
  const words = WORDS[lang];
  for (const { finding, put } of foundIn(root, findings)) {
    const [first, ...others] = partsOf(finding.place);
    if (first === undefined) continue;
    const place = element('div');
    const where = finding.place === null ? '' : describeRow(finding.place, lang);
    const title = `${words.picture}${where}`;
    const details = element(
      'details',
      { class: 'on-page', 'data-picture': finding.fingerprint, 'data-key': `picture-${finding.fingerprint}` },
      element('summary', {}, title),
      place,
    );
    const show = async (): Promise<void> => {
      for (const part of [first, ...others]) {
        const told = waitingView(words);
        place.append(told);
        const image = await draw(part);
        // It was closed meanwhile, or the report is another by now.
        if (!told.isConnected) return;
        if (typeof image === 'string') told.textContent = image;
        else told.replaceWith(pictureView(image, part.box, finding.message, title));
      }
    };
    details.addEventListener('toggle', () => {
      if (!details.open) place.replaceChildren();
      else if (place.childElementCount === 0) void show();
    });
    put(details);
  }
}

function waitingView(words: Words): HTMLElement {
  return element('p', { class: 'quiet', role: 'status' }, words.drawing);
}

/** The page in a frame that a narrow window scrolls, begun at the place that is meant. */
function pictureView(
  image: PageImage,
  box: Parameters<typeof framedPicture>[1],
  message: string,
  title: string,
): HTMLElement {
  const view = element('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': title });
  // Markup of our own making: its texts are escaped.
  view.innerHTML = framedPicture(image, box, message).html;
  requestAnimationFrame(() => {
    const middle = (((box[0] + box[2]) / 2) * view.scrollWidth) / image.width;
    view.scrollLeft = middle - view.clientWidth / 2;
  });
  return view;
}
