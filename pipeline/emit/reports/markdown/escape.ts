import { printable } from '../../words/printable.js';

/** An invisible character that joins words, and parts what a reader of Markdown would take for one name or address. */
const JOINER = '\u2060';

/**
 * Text of a document inside Markdown, as text and nothing else: marks, HTML, formulas and the pipes of tables are
 * escaped; addresses, mentions and references to issues, which GitHub and GitLab make live wherever they stand, are
 * parted by an invisible character.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/:\/\/|www(?=\.)|(?:mailto|xmpp):/gi, (match) =>
      match === '://' ? `:${JOINER}//` : `${match}${JOINER}`,
    )
    .replace(/[@#!](?=\S)/g, `$&${JOINER}`);
}

/** A row of a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
