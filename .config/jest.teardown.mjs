import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Behind all tests: takes away what the commands that they started have kept. */
export default function tearDown() {
  const cache = process.env.XDG_CACHE_HOME ?? '';
  if (cache.startsWith(tmpdir())) rmSync(cache, { recursive: true, force: true });
}
