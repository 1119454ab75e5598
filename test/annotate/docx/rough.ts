import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../../townships/index.js';

/** A run as the library writes it. */
const RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;

/**
 * A generated Word document as years of editing leave it: a share of its texts with slips, a figure of its statement that is not true, and its runs in pieces, with formats,
 * links, fields, content controls, references of characters around and in them, and `changes` of other people. Not `dressed`, it has runs and bookmarks alone: LibreOffice
 * writes damaged XML of some content controls, and words of its own for fields whose target it misses.
 */
export function roughened(
  bytes: Uint8Array,
  random: Random,
  { slips, changes, dressed = true }: { slips: number; changes: boolean; dressed?: boolean },
): Uint8Array {
  const parts = unzipSync(bytes);
  const document = strFromU8(parts['word/document.xml'] as Uint8Array);
  const slipped = document.replace(RUN, (run: string, properties: string | undefined, text: string) =>
    random.chance(slips) ? runOf(slip(text, random), properties) : run,
  );
  const dress = dresser(random, { changes, dressed });
  const front = slipped.slice(0, slipped.indexOf('<w:tbl>'));
  const figures = [...front.matchAll(/\d+(?= ?项)/g)];
  const wrong = figures.length === 0 ? undefined : random.pick(figures);
  const at = wrong?.index ?? 0;
  const stated = wrong === undefined ? '' : String(Number(wrong[0]) + 1);
  const told = slipped.slice(0, at) + stated + slipped.slice(at + (wrong?.[0].length ?? 0));
  const rough = told.replace(RUN, (run: string, properties: string | undefined, text: string) =>
    random.chance(ROUGH) ? inPieces(text, properties ?? '', random, dress) : run,
  );
  return zipSync({ ...parts, 'word/document.xml': strToU8(rough) }, { level: 1 });
}

/** How many of the runs are broken. */
const ROUGH = 0.4;

function runOf(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A slip as editors make it: another number, a blank, a word twice, a foreign word, another mark. */
function slip(text: string, random: Random): string {
  const at = Math.floor(text.length / 2);
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  switch (random.integer(0, 4)) {
    case 0:
      return text.replace(/\d+/, (digits) => String(Number(digits) + 1));
    case 1:
      return `${before} ${behind}`;
    case 2:
      return `${before}${before.slice(-2)}${behind}`;
    case 3:
      return `${before}and${behind}`;
    default:
      return `${before},${behind}`;
  }
}

type Dress = (characters: readonly string[], properties: string) => string;

/** A run in pieces, each in a dress of its own. What is read stays the same. */
function inPieces(text: string, properties: string, random: Random, dress: Dress): string {
  // A reference of a character is one.
  const characters = text.match(/&[^;]*;|[^&]/gu) ?? [];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length;) {
    const end = Math.min(characters.length, at + random.integer(1, 6));
    pieces.push(dress(characters.slice(at, end), properties));
    at = end;
  }
  return pieces.join('');
}

/** Puts a piece of a run into something that runs stand in. */
function dresser(random: Random, { changes, dressed }: { changes: boolean; dressed: boolean }): Dress {
  let id = 900;
  return (characters, properties) => {
    const text = characters.join('');
    const looks = random.chance(0.5) ? properties : '<w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr>';
    const plain = runOf(text, looks);
    id++;
    const [first = '', ...rest] = characters;
    const dresses = [
      plain,
      plain,
      `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>${plain}<w:bookmarkEnd w:id="${id}"/>`,
      runOf(characters.map(asReference).join(''), looks),
      text.includes('&') ? plain : `<w:r>${looks}<w:t><![CDATA[${text}]]></w:t></w:r>`,
      `<w:r w:rsidR="00A1">${looks}<w:t xml:space="preserve">${first}</w:t><w:t>${rest.join('')}</w:t></w:r>`,
      `<w:proofErr w:type="spellStart"/>${plain}<w:proofErr w:type="spellEnd"/>`,
    ];
    const around = [
      `<w:hyperlink w:anchor="a">${plain}</w:hyperlink>`,
      `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${plain}</w:sdtContent></w:sdt>`,
      `<w:fldSimple w:instr=" REF a ">${plain}</w:fldSimple>`,
      `<w:smartTag w:uri="a" w:element="b">${plain}</w:smartTag>`,
    ];
    const theirs = [
      `<w:ins w:id="${id}" w:author="张">${plain}</w:ins>`,
      `<w:del w:id="${id}" w:author="张"><w:r><w:delText>旧文</w:delText></w:r></w:del>${plain}`,
    ];
    return random.pick([...dresses, ...(dressed ? around : []), ...(changes ? theirs : [])]);
  };
}

/** A character by its number. */
function asReference(character: string): string {
  return character.startsWith('&') ? character : `&#x${character.codePointAt(0)?.toString(16)};`;
}
