import { isSeq, parseDocument, YAMLSeq, type Document } from 'yaml';
import type { Lang } from '../model.js';

/** What stands above a list in a new file: where editors find its schema, and what it is for. */
export interface ListHead {
  lang: Lang;
  schema: string;
  words: Readonly<Record<Lang, string>>;
}

/** A document whose texts are written so that they are read as texts: a fingerprint of digits needs its quotation marks. */
export function documentOf(text: string): Document {
  return parseDocument(text, { schema: 'core', stringKeys: true });
}

/** A document that is a list, with the list; a new one (`text` null) has the head. */
export function listDocument(
  text: string | null,
  { lang, schema, words }: ListHead,
): { document: Document; list: YAMLSeq } {
  const document = documentOf(text ?? '');
  if (text === null) document.commentBefore = ` yaml-language-server: $schema=${schema}\n${words[lang]}`;
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq(document.schema);
  document.contents = list;
  list.flow = false;
  return { document, list };
}

/** The text of a changed document, with the line ends that it had before. */
export function textOfDocument(document: Document, before: string | null): string {
  const written = document.toString({ lineWidth: 0 });
  return before?.includes('\r\n') === true ? written.replaceAll('\n', '\r\n') : written;
}
