/** Names that tell what a text says or where it is, and names that were one of them before a bit was lost. */

const KNOWN: ReadonlySet<string> = new Set(
  (
    'ActualText Alternate Annots Artifact Ascent BaseEncoding BaseFont Catalog CharProcs CharSet CIDFontType0 ' +
    'CIDFontType2 CIDSystemInfo CIDToGIDMap ColorSpace Columns Contents CropBox DecodeParms DescendantFonts Descent ' +
    'Differences Encoding Encrypt ExtGState Filter FirstChar FlateDecode FontBBox FontDescriptor FontFile FontFile2 ' +
    'FontFile3 FontMatrix FontName Group Identity Identity-H Identity-V Image Index Kids LastChar Length Length1 ' +
    'Length2 Length3 Marked MarkInfo Matrix MediaBox MissingWidth Nums ObjStm Ordering Outlines Page Pages Parent ' +
    'ParentTree Pattern Predictor ProcSet Properties Registry Resources Root Rotate Shading Size StructElem ' +
    'StructParent StructParents StructTreeRoot Subtype Supplement ToUnicode TrueType Type Type0 Type1 Type1C Type3 ' +
    'UserUnit Widths WMode XObject XRef Font Form Count First BBox'
  ).split(' '),
);

const BY_LENGTH: ReadonlyMap<number, readonly string[]> = byLength(KNOWN);

function byLength(names: Iterable<string>): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const name of names) found.set(name.length, [...(found.get(name.length) ?? []), name]);
  return found;
}

/** True where a name is a known one but for a single bit: it is none of a program's own. `> | /Lengti` */
export function isDamagedName(name: string): boolean {
  if (KNOWN.has(name)) return false;
  return (BY_LENGTH.get(name.length) ?? []).some((known) => isOneBitOff(name, known));
}

/** True for two names of one length that differ by a single bit. */
function isOneBitOff(name: string, known: string): boolean {
  let bits = 0;
  for (let index = 0; index < known.length && bits < 2; index++) {
    const differs = known.charCodeAt(index) ^ name.charCodeAt(index);
    if (differs !== 0) bits += (differs & (differs - 1)) === 0 ? 1 : 2;
  }
  return bits === 1;
}
