import { join, resolve } from 'node:path';
import { say } from '../../common/result.js';
import { RULES } from '../../check/rules.js';
import { configTemplate } from '../../config/template.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import { writeSingleFile } from '../output/single-file.js';
import { refuse } from '../output/refusal.js';
import { misuse } from '../output/terminal.js';
import { CONFIG_NAME } from '../settings/config-files.js';
import { schemaPath } from '../settings/schema-path.js';

/** `qingdan init`: writes a config with comments into a folder. */
export async function initCommand({ request, environment, terminal }: Call): Promise<ExitCode> {
  const { lang, documents } = request;
  const [folder = '.', ...more] = documents;
  if (more.length > 0) return misuse(say('init 只需要一个文件夹', 'init takes one folder'), lang, terminal);
  const { cwd } = environment;
  const text = configTemplate(lang, schemaPath('config', resolve(cwd, folder)), RULES);
  const written = writeSingleFile(join(folder, CONFIG_NAME), text, {
    overwrite: request.given.force === true,
    cwd,
  });
  if (!written.ok) return refuse(written.failure, lang, terminal);
  terminal.out(say(`已写入 ${written.value}\n`, `written: ${written.value}\n`)[lang]);
  return 0;
}
