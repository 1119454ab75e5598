import { AUTHOR } from '../../common/author.js';
import { mainPart, readParts, type Parts } from '../../extract/docx/parts.js';
import { Zip } from '../../extract/package/zip.js';
import type { AnnotatedCopy, Lang } from '../../model.js';
import type { Annotatable, AnnotateOptions } from '../annotator.js';
import { PackageDraft } from '../package/draft.js';
import { remarksOf } from '../remarks.js';
import { unsaid } from '../standing.js';
import { correctionsOf } from './changes.js';
import { addComments, commentsPart, saidIn, type Hand, type WordComment } from './comments.js';
import { DocumentPart } from './document-part.js';
import { FreeIds, WordNames } from './names.js';
import { refuseProtected } from './protection.js';
import { besideWords, enteredWords, Targets } from './targets.js';

/**
 * A Word document with its findings as comments and, with `fix`, the certain figures as tracked changes. Only the
 * document part, that of the comments, content types and relationships change. Throws Problem: cannot-annotate,
 * damaged, too-complex.
 */
export async function annotateDocx(
  { bytes, list, report }: Annotatable,
  { lang = 'zh', fix = false, revisions, today }: AnnotateOptions,
): Promise<AnnotatedCopy> {
  const draft = new PackageDraft(bytes);
  const main = mainPart(draft.zip);
  refuseProtected(draft, main);
  const parts = readParts(new Zip(bytes), { origins: true, ...(revisions !== undefined && { revisions }) });
  const source = draft.text(main);
  const known = commentsPart(draft, main);
  const before = known === null ? '' : draft.text(known);
  const ids = new FreeIds([source, before]);
  const hand = handOf(lang, today);
  const names = WordNames.of(rootTag(source, parts), draft.wording);
  const part = new DocumentPart(source, parts, names, ids);
  const targets = new Targets(list, part.texts, part.spots);
  const entered = (fix ? correctionsOf(list, report) : []).filter((each) =>
    part.enter(each, targets.beginningOf(list.statement.paragraphs[each.paragraph] ?? null), hand),
  );
  let beside = 0;
  const said = known === null ? [] : saidIn(before, known);
  const { fresh, standing } = unsaid(remarksOf(list, report, lang), said);
  const comments = fresh.flatMap((remark): WordComment[] => {
    const spot = targets.spotOf(remark);
    if (spot === null) return [];
    const id = ids.next();
    part.comment(id, spot);
    if (spot.beside !== null) beside++;
    const { anchor, lines } = remark;
    const near = spot.beside === null ? [] : besideWords(anchor, spot.beside, lang);
    return [{ id, lines: [...lines, ...near, ...enteredWords(list, anchor, entered, lang)] }];
  });
  draft.write(main, part.finish());
  if (comments.length > 0) addComments(draft, main, comments, { hand, names });
  return {
    bytes: draft.finish(),
    ending: draft.ending,
    comments: comments.length,
    beside,
    standing,
    changes: entered.length,
  };
}

/** The start tag of the element that the document part consists of. */
function rootTag(source: string, { origins: [own] }: Parts): string {
  return source.slice(own?.root?.start, own?.root?.inner);
}

function handOf(lang: Lang, today: string | undefined): Hand {
  return {
    author: AUTHOR[lang],
    initials: lang === 'zh' ? '核对' : 'qd',
    date: today === undefined ? null : `${today}T00:00:00Z`,
  };
}
