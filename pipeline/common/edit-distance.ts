import leven from 'leven';

/** How many characters must be replaced, added or taken out to make one text of another. */
export function editDistance(left: string, right: string): number {
  const [from = '', to = ''] = inUnits([left, right]);
  return leven(from, to);
}

/**
 * The texts with one UTF-16 unit for each character, equal units for equal characters: leven counts units, and 𬇙
 * (U+2C1D9) has two. Only the distances between these texts mean anything. There may be 65,536 different characters.
 */
export function inUnits(texts: readonly string[]): string[] {
  const units = new Map<string, string>();
  const unitOf = (character: string): string => {
    const unit = units.get(character) ?? String.fromCharCode(units.size);
    units.set(character, unit);
    return unit;
  };
  return texts.map((text) => [...text].map(unitOf).join(''));
}
