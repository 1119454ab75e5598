import { parse } from 'yaml';

/**
 * The parts of a rule's doc comment: its first line, why it matters, the examples behind the fences ```bad and
 * ```good, and when it may be wrong.
 */
export function partsOf(source) {
  const comment = /\/\*\*\n((?:(?!\*\/)[\s\S])*)\*\/\nexport const/.exec(source)?.[1] ?? '';
  const text = comment.replace(/^ \* ?/gm, '');
  const fences = [...text.matchAll(/^```(bad|good)\n([\s\S]*?)^```/gm)];
  const of = (kind) => fences.filter((fence) => fence[1] === kind).map((fence) => fence[2] ?? '');
  const prose = text.replace(/^```(?:bad|good)\n[\s\S]*?^```/gm, '');
  const [title = '', ...paragraphs] = prose
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
    .filter((paragraph) => paragraph !== '');
  const doubts = paragraphs.filter((paragraph) => paragraph.startsWith('May be wrong: '));
  const why = paragraphs.filter((paragraph) => !paragraph.startsWith('May be wrong: '));
  return {
    title,
    why: why.join('\n\n'),
    bad: of('bad'),
    good: of('good'),
    mayBeWrong: doubts.map((doubt) => doubt.slice('May be wrong: '.length)).join('\n\n'),
  };
}

/**
 * An example as it is run: it may begin, between two lines `---`, with the options that it is checked with, in YAML
 * (`today`, `neighbours`, `accepted` and so on); what follows is the document.
 */
export function exampleOf(text) {
  const front = /^---\n([\s\S]*?)^---\n/m.exec(text);
  if (front === null || front.index > 0) return { options: {}, document: text };
  const options = parse(front[1]);
  const accepted = options.accepted?.map((each) => ({ by: null, until: null, ...each }));
  return {
    options: { ...options, ...(accepted && { accepted }) },
    document: text.slice(front[0].length),
  };
}
