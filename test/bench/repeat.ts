/** A PDF with its pages many times over. */
export function repeatPages(bytes: Uint8Array, pages: number): Uint8Array {
  return withPages(bytes, (own) => Array.from({ length: pages }, (_, index) => index % own));
}

/**
 * A PDF with its pages in another order, left out or repeated, by an incremental update (ISO 32000-1, 7.5.6): new
 * objects at its end. `order` is given the number of pages and gives the pages to be, each from 0.
 */
export function withPages(bytes: Uint8Array, order: (pages: number) => readonly number[]): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes);
  const bodies = [...text.matchAll(/\d+ 0 obj\s*(<<\s*\/Type\s*\/Page\b[\s\S]*?)endobj/g)].map(
    (match) => match[1] ?? '',
  );
  const tree = /(\d+) 0 obj\s*<<\s*\/Type\s*\/Pages\b/.exec(text)?.[1];
  const size = Number([...text.matchAll(/\/Size\s+(\d+)/g)].at(-1)?.[1]);
  const root = [...text.matchAll(/\/Root\s+(\d+ \d+ R)/g)].at(-1)?.[1];
  const before = [...text.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  if (bodies.length === 0 || tree === undefined || root === undefined || before === undefined)
    throw new Error('a PDF without object streams is needed');
  const wanted = order(bodies.length);
  const pages = wanted.length;
  const numbers = wanted.map((_, index) => size + index);
  const objects: [number, string][] = numbers.map((number, index) => [
    number,
    // The pages are siblings; a tag tree would have to be repeated too.
    (bodies[wanted[index] ?? 0] ?? '')
      .replace(/\/Parent\s+\d+ 0 R/, `/Parent ${tree} 0 R`)
      .replace(/\/StructParents\s+\d+/, ''),
  ]);
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  objects.push([Number(tree), `<</Type/Pages/MediaBox[0 0 842 595]/Kids[${kids}]/Count ${pages}>>\n`]);
  const parts = ['\n'];
  let at = bytes.length + 1;
  const table = new Map<number, number>();
  for (const [number, body] of objects) {
    const part = `${number} 0 obj\n${body}\nendobj\n`;
    table.set(number, at);
    parts.push(part);
    at += part.length;
  }
  const line = (number: number): string => `${String(table.get(number)).padStart(10, '0')} 00000 n \n`;
  parts.push(
    `xref\n${tree} 1\n${line(Number(tree))}${size} ${pages}\n${numbers.map(line).join('')}`,
    `trailer\n<</Size ${size + pages}/Root ${root}/Prev ${before}>>\nstartxref\n${at}\n%%EOF\n`,
  );
  const added = Uint8Array.from(parts.join(''), (each) => each.charCodeAt(0) & 255);
  const whole = new Uint8Array(bytes.length + added.length);
  whole.set(bytes);
  whole.set(added, bytes.length);
  return whole;
}
