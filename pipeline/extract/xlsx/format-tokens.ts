/** A piece of a format: what is printed as it is, or a code. */
export type FormatToken = { kind: 'text'; text: string } | { kind: 'code'; text: string };

const TOKEN =
  /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(General|G\/通用格式|AM\/PM|上午\/下午|A\/P|y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2}(?:\.0+)?|a{3,4}|e\+?|@|E[+-])|([0#?.,%]+)|([\s\S])/giu;

/** Sections for positive numbers, negative ones and zero. */
export function sectionFor(value: number, code: string): { code: string; absolute: boolean } {
  const sections = code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;)(?=;|$)/gu) ?? [code];
  if (value < 0 && sections.length > 1) return { code: sections[1] ?? '', absolute: true };
  if (value === 0 && sections.length > 2) return { code: sections[2] ?? '', absolute: false };
  return { code: sections[0] ?? 'General', absolute: false };
}

/** What a section of a format is made of, and the Chinese numerals that it asks for. */
export function formatTokensOf(code: string): { tokens: FormatToken[]; numerals: '1' | '2' | null } {
  const tokens: FormatToken[] = [];
  let numerals: '1' | '2' | null = null;
  for (const [whole, quoted, escaped, bracket, special, digits, other] of code.matchAll(TOKEN)) {
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: 'text', text: escaped });
    else if (bracket !== undefined) {
      if (/^DBNum[12]$/i.test(bracket)) numerals = bracket.endsWith('1') ? '1' : '2';
      const currency = /^\$([^-]+)/.exec(bracket)?.[1];
      if (currency !== undefined) tokens.push({ kind: 'text', text: currency });
      if (/^(?:h+|m+|s+)$/i.test(bracket)) tokens.push({ kind: 'code', text: bracket });
    } else if (special !== undefined || digits !== undefined) tokens.push({ kind: 'code', text: whole });
    else if (other !== undefined) tokens.push({ kind: 'text', text: other });
  }
  return { tokens, numerals };
}
