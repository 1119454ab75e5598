/** An element of a part, and where in its XML it stands (UTF-16 units). */
export interface XmlElement {
  /** With the usual prefix: `w:r`. */
  name: string;
  parent: XmlElement | null;
  /** The start tag: from `start` up to `inner`; the end tag: from `innerEnd` up to `end`, which are the same for `<w:p/>`. */
  start: number;
  inner: number;
  innerEnd: number;
  end: number;
  /** Of a run its `w:rPr`, of a paragraph its `w:pPr`. */
  properties: XmlElement | null;
}

/** Characters of a paragraph's text that stand together in the XML. */
export interface TextOrigin {
  /** The first of them in the text of the paragraph, and how many they are. */
  at: number;
  length: number;
  /** The `w:t` that holds them, or the element that prints them (`w:tab`, `w:sym`). */
  element: XmlElement;
  /** Where they stand in a `w:t`; of other elements the start tag. */
  start: number;
  end: number;
  /** They are the result of a field, which an update of the fields writes anew. */
  inField: boolean;
}

/** Where the text of a paragraph comes from. */
export interface ParagraphOrigin {
  /** Its `w:p`; where it runs on from another paragraph, the last one. */
  element: XmlElement;
  /** In order. What Word prints before a paragraph by itself, its number, comes from nowhere. */
  texts: TextOrigin[];
  /** The note in which it stands: `footnotes 3`. Null in the document part. */
  note: string | null;
}

/** The origin of a paragraph that begins with the text of another one, of `shift` characters, that runs on into it. */
export function joinOrigins(
  before: ParagraphOrigin | null,
  own: ParagraphOrigin | null,
  shift: number,
): ParagraphOrigin | null {
  if (own === null || before === null) return own ?? before;
  return { ...own, texts: [...before.texts, ...shifted(own.texts, shift)] };
}

/** Origins of a text before which others have been put. */
export function shifted(texts: readonly TextOrigin[], by: number): TextOrigin[] {
  return texts.map((text) => ({ ...text, at: text.at + by }));
}
