import { join } from 'node:path';
import { RULES } from '../../check/rules.js';
import { say } from '../../common/result.js';
import { configTemplate } from '../../config/template.js';
import type { Request } from '../options/arguments.js';
import { schemaPath } from '../settings/schema-path.js';
import { CONFIG_NAME } from '../settings/config-files.js';
import type { ExitCode } from '../reading/perform.js';
import { failureLine, usageLine, type Terminal } from '../output/terminal.js';
import { writeOne } from '../output/write-one.js';

/** `qingdan init`: writes a config with comments into a folder. */
export async function initCommand(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { lang, documents } = request;
  const [folder = '.', ...more] = documents;
  if (more.length > 0) {
    terminal.err(usageLine(say('init 只需要一个文件夹', 'init takes one folder'), lang));
    return 2;
  }
  const text = configTemplate(lang, schemaPath('config', folder), RULES);
  const written = writeOne(join(folder, CONFIG_NAME), text, request.given.force === true);
  if (!written.ok) {
    terminal.err(failureLine(written.failure, lang));
    return 2;
  }
  terminal.out(say(`已写入 ${written.value}\n`, `written: ${written.value}\n`)[lang]);
  return 0;
}
