import { isKeepable, scopeOf } from '../../check/rules.js';
import { failure, say, success } from '../../common/result.js';
import { entryOf } from '../../config/entry.js';
import { plainOpinion, STAYS } from '../../emit/workbook/decisions.js';
import { printable } from '../../emit/words/printable.js';
import type { Finding, Report, Result, ReviewDecision, Reviewed, Text } from '../../model.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import type { Request } from '../options/arguments.js';
import { tellAccepted, tellUnsure, writeAccepted } from '../output/accepted-file.js';
import { wrongUntil } from '../options/until.js';
import { refuse } from '../output/refusal.js';
import { misuse } from '../output/terminal.js';
import { hashOf } from '../reading/hash.js';
import { STDIN } from '../reading/load.js';
import { perform } from '../reading/perform.js';
import { readReview } from '../reading/review-workbook.js';
import { performTogether } from '../reading/together.js';

/** The rows of a review workbook that are marked 不采纳, by what can be done with them. */
interface Rows {
  taken: { finding: Finding; decision: ReviewDecision }[];
  withoutRemark: ReviewDecision[];
  gone: ReviewDecision[];
}

/**
 * `qingdan accept list.txt --from review.xlsx`: the findings that a reviewer has marked 不采纳, with a remark, may stay.
 * The remark is the reason, 核对人 who decided it.
 */
export async function acceptReview(file: string, call: Call): Promise<ExitCode> {
  const { request, terminal } = call;
  const { lang } = request;
  const [document = ''] = request.documents;
  const wrong = wrongUse(request);
  if (wrong !== null) return misuse(wrong, lang, terminal);
  const review = await readReview(file, call);
  if (!review.ok) return refuse(review.failure, lang, terminal);
  const { reviewed } = review.value;
  const checked = await check(document, call);
  if (!checked.ok) return refuse(checked.failure, lang, terminal);
  const { report, hashes } = checked.value;
  const rows = rowsOf(reviewed, report);
  const { taken } = rows;
  tellOther(hashes, reviewed, call);
  if (taken.length > 0) {
    const { by, until } = request.given;
    const entries = taken.map(({ finding, decision }) => {
      const who = decision.by === '' ? by : decision.by;
      const more = { ...(who === undefined ? {} : { by: who }), ...(until === undefined ? {} : { until }) };
      return entryOf(finding, scopeOf(finding.ruleId), { reason: decision.remark, ...more });
    });
    const written = await writeAccepted(document, entries, report, call);
    if (!written.ok) return refuse(written.failure, lang, terminal);
    tellAccepted(
      taken.map(({ finding }) => finding),
      written.value,
      request,
      terminal,
    );
  }
  tellLeft(rows, call);
  if (taken.length === 0) return refuse(nothing(file, rows), lang, terminal);
  tellUnsure(report, request, terminal);
  return 0;
}

function wrongUse({ documents, given }: Request): Text | null {
  const many = given.together === true;
  if (documents.length === 0 || (documents.length > 1 && !many) || documents.includes(STDIN))
    return say(
      'accept --from 需要一个文件；几个文件是一份清单的，加 --together',
      'accept --from takes one document, or, with --together, the files of one',
    );
  const other = (['rule', 'item', 'fingerprint', 'all', 'reason'] as const).find(
    (each) => given[each] !== undefined,
  );
  if (other !== undefined)
    return say(
      `--from 和 --${other} 不能同时用：保留哪些、为什么，都在工作簿里`,
      `--from and --${other} exclude each other: the workbook says which, and why`,
    );
  return wrongUntil(given.until);
}

/** The report of the document, and the hashes of its files. */
async function check(document: string, call: Call): Promise<Result<{ report: Report; hashes: string[] }>> {
  const hashes: string[] = [];
  const loaded = (bytes: Uint8Array): void => void hashes.push(hashOf(bytes));
  const done =
    call.request.given.together === true
      ? await performTogether('check', call, { loaded })
      : await perform('check', document, call, { loaded });
  return done.ok ? success({ report: done.value.report, hashes }) : done;
}

function rowsOf({ decisions }: Reviewed, { findings }: Report): Rows {
  const rows: Rows = { taken: [], withoutRemark: [], gone: [] };
  const known = new Map(
    findings.filter(({ ruleId }) => isKeepable(ruleId)).map((finding) => [finding.fingerprint, finding]),
  );
  for (const decision of decisions) {
    if (plainOpinion(decision.opinion) !== STAYS) continue;
    const finding = known.get(decision.fingerprint);
    if (finding === undefined) rows.gone.push(decision);
    else if (decision.remark === '') rows.withoutRemark.push(decision);
    else rows.taken.push({ finding, decision });
  }
  return rows;
}

/** Says where the workbook is about other bytes: what still fits is taken all the same. */
function tellOther(
  hashes: readonly string[],
  { sha256 }: Reviewed,
  { request: { lang }, terminal }: Call,
): void {
  if (hashes.every((hash) => sha256.includes(hash))) return;
  const words = say(
    '注意：工作簿核对的不是这一版文件（校验码不同）；问题仍在的照样保留',
    'mind: the workbook is about another state of the document (the SHA-256 differs); what still fits is taken',
  );
  terminal.err(`${words[lang]}\n`);
}

/** Names the rows that were not taken. */
function tellLeft({ withoutRemark, gone }: Rows, { request: { lang }, terminal }: Call): void {
  const tell = (decisions: readonly ReviewDecision[], zh: string, en: string): void => {
    if (decisions.length === 0) return;
    const lines = decisions.map(
      ({ rule, message, remark }) =>
        `  ${rule}  ${printable(message)}${remark === '' ? '' : ` · ${printable(remark)}`}`,
    );
    terminal.err(`${[say(zh, en)[lang], ...lines].join('\n')}\n`);
  };
  tell(
    withoutRemark,
    `“${STAYS}”而没有写备注的 ${withoutRemark.length} 处，未保留（备注就是理由）：`,
    `${withoutRemark.length} marked ${STAYS} without a remark, which is the reason; not accepted:`,
  );
  tell(
    gone,
    `“${STAYS}”而已对不上现在的问题的 ${gone.length} 处：`,
    `${gone.length} marked ${STAYS} that fit no finding any more:`,
  );
}

function nothing(file: string, { withoutRemark, gone }: Rows) {
  const { failure: told } =
    withoutRemark.length + gone.length === 0
      ? failure(
          file,
          'usage',
          say(`没有标“${STAYS}”的问题，未作改动`, `no row is marked ${STAYS}: nothing was accepted`),
          say(
            '请在“处理意见”栏选填，“备注”栏写理由',
            'mark it in the column 处理意见, with the reason in 备注',
          ),
        )
      : failure(
          file,
          'usage',
          say('没有可以保留的问题，未作改动', 'nothing was accepted'),
          say(
            '请在“备注”栏补写理由，或重新 run 后再填',
            'write the reason in 备注, or run again and mark it anew',
          ),
        );
  return told;
}
