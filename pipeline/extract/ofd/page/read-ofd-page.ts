/** A page of an OFD as a person sees it: its templates, its layers, what is laid over it. */
import { countWord } from '../../../common/count-word.js';
import { say } from '../../../common/result.js';
import { pageContentOf, emptyPage } from '../../pages/seen/content.js';
import { applyToBox } from '../../pages/seen/matrix.js';
import type { Doubt, PageContent, Tag } from '../../pages/types.js';
import { depthOf, type Depth, type OfdDocument, type PageEntry } from '../container/documents.js';
import { childOf, childrenOf, type Element } from '../container/elements.js';
import { folderOf, type OfdPackage } from '../container/package.js';
import { resourcesOf, type ImageResource, type Resources } from '../container/resources.js';
import { POINTS } from '../values.js';
import { annotationsOf, layOver } from './annotations.js';
import { newCanvas, type Canvas, type Surroundings } from './canvas.js';
import { coverOfImageFile } from './image-cover.js';
import { drawObjects } from './objects.js';
import { pageBoxOf, type PageBox } from './page-box.js';
import { NO_STYLE, withParameters } from './style.js';
import { tagsOfDocument, type PageTags } from './table-tags.js';

/** A layer and when it is drawn. */
interface Layer {
  depth: Depth;
  element: Element;
  resources: Resources;
}

/** A page that was drawn. */
export interface DrawnPage {
  canvas: Canvas;
  box: PageBox;
  doubts: Doubt[];
}

/** Reads the pages of an open package one by one; what pages share is read once. */
export class PageReader {
  readonly #templates = new Map<string, Element>();
  readonly #covers = new Map<string, 'pictures' | 'shows'>();
  readonly #annotations = new Map<OfdDocument, ReadonlyMap<string, Element[]>>();
  readonly #tags = new Map<OfdDocument, PageTags>();

  constructor(readonly pack: OfdPackage) {}

  /** Page `number`, from 1. Throws Problem: damaged, encrypted, too-complex. */
  read(number: number, entry: PageEntry): PageContent {
    const tags = this.#tagsOf(entry);
    const drawn = this.draw(entry, tags.size > 0);
    if (!drawn) return { ...emptyPage(number), broken: 'the page has no size' };
    const { canvas, box, doubts } = drawn;
    const content = pageContentOf({ number, page: box, drawing: canvas.drawing, tags, doubts });
    return canvas.faults === 0
      ? content
      : { ...content, notes: [...content.notes, faultNote(number, canvas, box)] };
  }

  /** Draws a page; null where nothing says how large it is. Throws as `read` does. */
  draw(entry: PageEntry, isTagged: boolean): DrawnPage | null {
    const { document, part, id } = entry;
    const root = this.pack.tree(part);
    const box = pageBoxOf(childOf(root, 'Area'), document.area);
    if (!box) return null;
    const canvas = newCanvas((image) => this.#coverOf(image), isTagged);
    const around = surroundingsOf(box, document);
    for (const layer of this.#layersOf(root, entry)) {
      const style = withParameters(layer.element.attributes['DrawParam'], NO_STYLE, layer.resources);
      drawObjects(canvas, layer.element, { ...around, resources: layer.resources, style });
    }
    const doubts = layOver(canvas, this.#annotationsOf(document).get(id) ?? [], around);
    return { canvas, box, doubts };
  }

  /** The layers of a page and its templates, in the order in which they are drawn. */
  #layersOf(page: Element, { part, document }: PageEntry): Layer[] {
    const own = this.#layersIn(page, part, document);
    const below: Layer[] = [];
    const above: Layer[] = [];
    for (const { attributes } of childrenOf(page, 'Template')) {
      const template = document.templates.get(attributes['TemplateID'] ?? '');
      if (!template) continue;
      const root = kept(this.#templates, template.part, () => this.pack.tree(template.part));
      const layers = this.#layersIn(root, template.part, document);
      const depth = depthOf(attributes['ZOrder'], template.depth);
      (depth === 'Foreground' ? above : below).push(...layers);
    }
    return [...below, ...own, ...above];
  }

  #layersIn(root: Element, part: string, document: OfdDocument): Layer[] {
    const folders = [folderOf(part), document.folder];
    const parts = childrenOf(root, 'PageRes').flatMap(
      ({ text }) => this.pack.find(text.trim(), folders) ?? [],
    );
    const resources =
      parts.length === 0
        ? document.resources
        : resourcesOf(this.pack, parts, document.folder, document.resources.usualSpace, document.resources);
    const content = childOf(root, 'Content');
    const layers = content ? childrenOf(content, 'Layer') : [];
    const known: readonly Depth[] = ['Background', 'Body', 'Foreground'];
    return layers
      .map((element) => ({ element, resources, depth: depthOf(element.attributes['Type'], 'Body') }))
      .sort((a, b) => known.indexOf(a.depth) - known.indexOf(b.depth));
  }

  #annotationsOf(document: OfdDocument): ReadonlyMap<string, Element[]> {
    return kept(this.#annotations, document, () => annotationsOf(this.pack, document));
  }

  #tagsOf({ document, id }: PageEntry): ReadonlyMap<string, Tag> {
    const tags = kept(this.#tags, document, () => tagsOfDocument(this.pack, document));
    return tags.get(id) ?? new Map<string, Tag>();
  }

  #coverOf({ part }: ImageResource): 'pictures' | 'shows' {
    return part === null ? 'shows' : kept(this.#covers, part, () => coverOfImageFile(this.pack.bytes(part)));
  }
}

/** What is known of something, or what is found out of it now and known from then on. */
function kept<Of, Known>(known: Map<Of, Known>, of: Of, find: () => Known): Known {
  const before = known.get(of);
  if (before !== undefined) return before;
  const found = find();
  known.set(of, found);
  return found;
}

function surroundingsOf(box: PageBox, document: OfdDocument): Surroundings {
  const page = applyToBox([1, 0, 0, 1, 0, 0], 0, 0, box.width, box.height);
  return {
    resources: document.resources,
    matrix: [POINTS, 0, 0, POINTS, 0, 0],
    clip: page,
    cuts: [],
    shown: box.shown,
    bounds: page,
    style: NO_STYLE,
    alpha: 1,
    depth: 0,
  };
}

/** Objects of a page that lack what they have to say: what they show may be elsewhere, or missing. */
function faultNote(
  page: number,
  { faults }: Canvas,
  { width, height }: PageBox,
): PageContent['notes'][number] {
  return {
    code: 'page-unreadable',
    level: 'uncertain',
    message: say(
      `第 ${page} 页有 ${faults} 处内容写得不合格式，可能没有读准`,
      `page ${page}: ${countWord(faults, 'object')} not written as the format asks; what is seen may not be what was read`,
    ),
    place: { kind: 'page', page, box: [0, 0, width, height] },
  };
}
