import { RULES } from '../../check/rules.js';
import { meantWords } from '../../common/nearest.js';
import { NOTE_DOCUMENTATION } from '../../common/note-documentation.js';
import { say } from '../../common/result.js';
import { explainAll, explainRule } from '../../emit/explain.js';
import type { Request } from '../options/arguments.js';
import type { ExitCode } from '../reading/perform.js';
import { usageLine, type Terminal } from '../output/terminal.js';

/** `qingdan explain`: all rules, or what one of them says of itself. */
export async function explainCommand(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { lang, documents } = request;
  const [id, ...more] = documents;
  const options = { lang, color: terminal.color, width: terminal.width };
  if (id === undefined) {
    terminal.out(explainAll(RULES, NOTE_DOCUMENTATION, options));
    return 0;
  }
  if (more.length > 0) {
    terminal.err(usageLine(say('explain 一次只看一条规则', 'explain takes one rule'), lang));
    return 2;
  }
  const rule = RULES.find((each) => each.id === id);
  const note = NOTE_DOCUMENTATION.find((each) => each.id === id);
  if (rule !== undefined) terminal.out(explainRule(rule, options));
  else if (note !== undefined) terminal.out(`${note.id}\n${note.title[lang]}\n`);
  else {
    const known = [...RULES, ...NOTE_DOCUMENTATION].map((each) => each.id);
    const meant = meantWords(id, known);
    terminal.err(usageLine(say(`没有规则“${id}”${meant.zh}`, `there is no rule “${id}”${meant.en}`), lang));
    return 2;
  }
  return 0;
}
