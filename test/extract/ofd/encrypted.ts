/** OFD packages encrypted as GM/T 0099-2020 has it (appendix C): by SM4, with a list at the root that says so. */
import { createCipheriv } from 'node:crypto';
import { zipOfd, type OfdParts } from '../../printers/ofd/index.js';
import { layer, root, words } from './package.js';

const KEY = Buffer.alloc(16, 7);

function cipher(text: string | Uint8Array): Uint8Array {
  const sm4 = createCipheriv('sm4-cbc', KEY, Buffer.alloc(16, 9));
  return Buffer.concat([sm4.update(text), sm4.final()]);
}

/**
 * A package of which some parts are encrypted. Each lies as ciphertext beside the others; in its own place is nothing, or
 * something that is no secret: of a page one with other words, which a reader that does not decrypt would show.
 */
export function encryptedOfd(parts: OfdParts, secret: readonly string[]): Uint8Array {
  const shown: OfdParts = {};
  const entries: string[] = [];
  for (const [name, content] of Object.entries(parts)) {
    if (!secret.includes(name)) shown[name] = content;
    else {
      const stored = `enc_${entries.length}.dat`;
      entries.push(`<ofd:EncryptEntry Path="/${name}" EPath="/${stored}"/>`);
      shown[stored] = cipher(content);
      if (name.includes('/Pages/')) shown[name] = root('Page', layer(words('另见纸质文件')));
    }
  }
  const info =
    '<ofd:EncryptInfo ID="1"><ofd:Provider Name="x" Version="1"/><ofd:EncryptScope>All</ofd:EncryptScope>' +
    '<ofd:DecryptSeedLoc>/decryptseed.dat</ofd:DecryptSeedLoc><ofd:EntriesMapLoc>/entriesmap.dat</ofd:EntriesMapLoc></ofd:EncryptInfo>';
  return zipOfd({
    ...shown,
    'Encryptions.xml': root('Encryptions', info),
    'decryptseed.dat': cipher(KEY),
    'entriesmap.dat': cipher(root('EncryptEntries', entries.join(''))),
  });
}
