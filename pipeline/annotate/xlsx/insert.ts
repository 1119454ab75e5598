import { readXmlText } from '../../extract/package/xml.js';

/** A part with more at the end of the first element of this name; null where there is none. `inner` is given its prefix. */
export function appendToElement(
  text: string,
  part: string,
  element: string,
  inner: (prefix: string) => string,
): string | null {
  let at = { start: 0, end: 0 };
  let open: typeof at | null = null;
  let close: typeof at | null = null;
  let inside = 0;
  readXmlText(text, part, {
    at: (start, end) => {
      at = { start, end };
    },
    text: () => undefined,
    open: (name) => {
      if (name !== element || close !== null) return;
      open ??= at;
      inside++;
    },
    close: (name) => {
      if (name === element && close === null && --inside === 0) close = at;
    },
  });
  return open === null || close === null ? null : inserted(text, open, close, inner);
}

interface Extent {
  start: number;
  end: number;
}

function inserted(text: string, open: Extent, close: Extent, inner: (prefix: string) => string): string {
  const tag = text.slice(open.start, open.end);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  const added = inner(name.slice(0, name.indexOf(':') + 1));
  if (!tag.endsWith('/>')) return text.slice(0, close.start) + added + text.slice(close.start);
  return `${text.slice(0, open.start)}${tag.replace(/\s*\/>$/, '>')}${added}</${name}>${text.slice(open.end)}`;
}
