import { say } from '../../common/result.js';
import type { Text } from '../../model.js';
import { correctedStatement, type CorrectedStatement } from '../../emit/statement/corrected-statement.js';
import {
  markedStatement,
  notesText,
  plainStatement,
  statementChanges,
} from '../../emit/statement/statement-text.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import { refuse } from '../output/refusal.js';
import { misuse } from '../output/terminal.js';
import { perform } from '../reading/perform.js';

/**
 * `qingdan statement`: the paragraphs that state figures, each figure that the evidence shows to be wrong put right. What is to be pasted
 * goes to stdout alone with `--plain`, and what is told beside it to stderr; `--diff` ends with 1 where something
 * differs, as diff does.
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
  const statement = correctedStatement(list, report, { departments: given.departments === true });
  const options = { lang, color: terminal.color };
  const notes = notesText(statement, lang);
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
    terminal.err(say('说明部分没有读到项数\n', 'the document states no figure of the lists\n')[lang]);
  else if (!differs) terminal.err(unchanged(statement)[lang]);
  if (report.uncertain.length > 0) {
    const words = say(
      '注意：文件的读取不可靠，请逐个核对数字\n',
      'mind: the reading is not sure; look at each figure\n',
    );
    terminal.err(words[lang]);
    return 1;
  }
  const isOpen =
    differs || [statement.tables, statement.open, statement.todo].some(({ length }) => length > 0);
  // Over a table that is wrong the paragraphs are not yet to be pasted.
  return statement.tables.length > 0 || (given.diff === true && isOpen) ? 1 : 0;
}

/** Why nothing is changed: because nothing has to be, or because it is not the text that is to be mended. */
function unchanged({ tables, open, todo }: CorrectedStatement): Text {
  if (tables.length > 0)
    return say('没有改动：先改表格，再改数字\n', 'nothing is changed: the table is to be mended first\n');
  if (open.length + todo.length > 0)
    return say('没有改动：见上面的说明\n', 'nothing is changed: see the notes above\n');
  return say('说明部分的数字不用改\n', 'no stated figure needs a change\n');
}
