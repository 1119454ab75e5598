/** A piece of HTML that is ready: its texts are escaped. */
export interface Markup {
  readonly html: string;
}

/** What can stand in a template: a text, which is escaped, a count, ready pieces, or nothing. */
type Value = string | number | Markup | readonly Markup[] | null;

/**
 * HTML from a template whose texts are escaped: markup`<td title="${title}">${text}</td>`. Values stand in content or in
 * quoted attributes, never in names, scripts or styles.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let out = strings[0] ?? '';
  values.forEach((value, index) => {
    out += pieceOf(value) + (strings[index + 1] ?? '');
  });
  return { html: out };
}

/** A text of our own making that is HTML already. */
export function ready(text: string): Markup {
  return { html: text };
}

/** A value as JSON within a `<script type="application/json">`: nothing in it can end that element. */
export function data(value: unknown): Markup {
  return { html: JSON.stringify(value).replaceAll('</', '<\\/').replaceAll('<!--', '\\u003c!--') };
}

/**
 * A text as a page can show it: characters that steer (controls, turns of the direction of writing) are shown as �. Line
 * ends stay.
 */
export function visible(text: string): string {
  return text.replace(STEERING, '\ufffd');
}

const STEERING =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

function pieceOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  if ('html' in value) return value.html;
  return value.map((each) => each.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that a page shows as it is: markup means nothing in it. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
