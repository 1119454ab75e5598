import { say } from '../../common/result.js';
import { correctedStatement } from '../../emit/statement/corrected-statement.js';
import {
  markedStatement,
  plainStatement,
  statementChanges,
  statementNotes,
} from '../../emit/statement/statement-text.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import { refuse } from '../output/refusal.js';
import { misuse } from '../output/terminal.js';
import { perform } from '../reading/perform.js';

/**
 * `qingdan statement`: the paragraphs that state figures, with the figures that the tables hold. What is to be pasted
 * goes to stdout alone with `--plain`; `--diff` ends with 1 where something differs, as diff does.
 */
export async function statementCommand(call: Call): Promise<ExitCode> {
  const { request, terminal } = call;
  const { lang, given } = request;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0)
    return misuse(say('statement 需要一个文件', 'statement takes one document'), lang, terminal);
  const done = await perform('check', document, call);
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const { list, report } = done.value;
  const statement = correctedStatement(list, report);
  const options = { lang, color: terminal.color };
  const notes = statementNotes(statement, lang);
  if (given.plain === true) {
    terminal.out(plainStatement(statement));
    terminal.err(notes);
  } else {
    const print = given.diff === true ? statementChanges : markedStatement;
    const text = print(statement, options);
    terminal.out(text !== '' && notes !== '' ? `${text}\n${notes}` : text + notes);
  }
  const differs = statement.paragraphs.some(({ pieces }) => pieces.some((piece) => piece.was !== null));
  if (statement.paragraphs.length === 0)
    terminal.err(say('文中没有读到清单的数字\n', 'the document states no figure of the lists\n')[lang]);
  else if (!differs) terminal.err(say('文中的数字不用改\n', 'no stated figure needs a change\n')[lang]);
  if (report.uncertain.length > 0) {
    const words = say(
      '注意：文件的读取不可靠，请逐个核对数字\n',
      'mind: the reading is not sure; look at each figure\n',
    );
    terminal.err(words[lang]);
    return 1;
  }
  return given.diff === true && (differs || statement.todo.length > 0) ? 1 : 0;
}
