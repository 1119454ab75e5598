/** What is put in place of a piece of a text, from `start` up to `end`; both are the same where something is put in. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with its edits made; those at one place in the order in which they are given. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
    if (edit.start < from) throw new Error(`edits overlap at ${edit.start}`);
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** A text as the content of an element or as the value of an attribute. Characters that XML cannot hold become �. */
export function escapeXml(text: string): string {
  return text.replace(UNSAFE, (character) => ESCAPES[character] ?? '\ufffd');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

// What XML 1.0 does not allow (2.2), halves of a pair among it, and what it needs for itself.
// eslint-disable-next-line no-control-regex -- these are meant
const UNSAFE = /[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;
