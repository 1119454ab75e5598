import { RULES } from '../../check/rules.js';
import { NOTE_DOCUMENTATION } from '../../common/note-documentation.js';
import { describePlace } from '../../common/places.js';
import type { DutyList, Finding, Lang, PageImage, Report, Severity } from '../../model.js';
import { groupsOf } from '../words/order.js';
import { acceptedWords, itemWord, listWord, severityWord } from '../words/severity-words.js';
import { isWhole, shownOf, type Shown } from '../words/shown.js';
import type { CarriedFinding } from './carried.js';
import { data, markup, type Markup } from './markup.js';
import { picturesOfFinding } from './page-images.js';
import type { PageRows } from './rows.js';
import { CHUNK_FINDINGS, MARKUP_FINDINGS } from './settings.js';
import { marked } from './tables.js';
import { WORDS } from './words.js';

/** What writes a finding needs to know. */
interface Style {
  shown: Shown;
  rows: PageRows;
  images: readonly PageImage[];
  lang: Lang;
}

/**
 * Causes with what follows from them, and what filters them by list, severity and rule. `isWhole` where all of them are
 * to be markup, however many there are.
 */
export function findingsPart(
  list: DutyList,
  report: Report,
  rows: PageRows,
  { images, lang, isWhole }: { images: readonly PageImage[]; lang: Lang; isWhole: boolean },
): Markup {
  const words = WORDS[lang];
  const { findings } = report;
  if (findings.length === 0) return markup`<p class="good">${words.none}</p>`;
  const style: Style = { shown: shownOf(list, report), rows, images, lang };
  const causes = groupsOf(findings).flatMap((group) => group.causes);
  const lists = [...new Set(findings.map((finding) => finding.list))];
  const severities = [...new Set(causes.map(({ head }) => head.severity))];
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  return markup`<div class="filters">${choice(
    'list',
    words.list,
    words.all,
    lists.map((each) => [each ?? 'document', listWord(each, lang)]),
  )}${choice(
    'severity',
    words.severity,
    words.all,
    severities.map((each) => [each, severityWord(each, lang)]),
  )}${choice(
    'rule',
    words.rule,
    words.all,
    rules.map((each) => [each, ruleWords(each, lang)]),
  )}<span class="quiet" role="status" data-counted="${words.shown}"></span></div>${isWhole || causes.length <= MARKUP_FINDINGS ? causes.map((cause) => findingMarkup(cause, style)) : carriedFindings(causes, style)}`;
}

/** A cause, and what follows from it. */
interface Cause {
  head: Finding;
  consequences: readonly Finding[];
}

/** Many findings as data, which `behaviour/chunks.ts` draws. */
function carriedFindings(causes: readonly Cause[], style: Style): Markup[] {
  const [before, behind] = WORDS[style.lang].findingsNeedScript;
  const parts = [markup`<noscript><p>${before}${causes.length}${behind}</p></noscript>`];
  for (let from = 0; from < causes.length; from += CHUNK_FINDINGS) {
    const carried = causes.slice(from, from + CHUNK_FINDINGS).map((cause): CarriedFinding => {
      const { lists, severity, rules } = filteredBy(cause);
      return [lists, severity, rules, findingMarkup(cause, style).html];
    });
    parts.push(
      markup`<div class="found" data-rows="${carried.length}"><script type="application/json">${data(carried)}</script></div>`,
    );
  }
  return parts;
}

/** What a cause is filtered by: what is found of it and of what follows from it. */
function filteredBy({ head, consequences }: Cause): { lists: string; severity: string; rules: string } {
  const all = [head, ...consequences];
  return {
    lists: [...new Set(all.map(({ list }) => list ?? 'document'))].join(' '),
    severity: head.severity,
    rules: [...new Set(all.map(({ ruleId }) => ruleId))].join(' '),
  };
}

/** What a rule finds, with its name, which a config and `explain` know: 序号不连续（number-missing）. */
function ruleWords(id: string, lang: Lang): string {
  const title =
    RULES.find((rule) => rule.id === id)?.docs[lang].title ??
    NOTE_DOCUMENTATION.find((note) => note.id === id)?.title[lang];
  if (title === undefined) return id;
  return lang === 'zh' ? `${title}（${id}）` : `${title} (${id})`;
}

function choice(
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [string, string])[],
): Markup {
  return markup`<label>${label}<select data-filter="${name}"><option value="">${all}</option>${options.map(([value, text]) => markup`<option value="${value}">${text}</option>`)}</select></label>`;
}

function findingMarkup(cause: Cause, style: Style): Markup {
  const { head, consequences } = cause;
  const { lang, images } = style;
  const words = WORDS[lang];
  const { lists, severity, rules } = filteredBy(cause);
  const follows =
    consequences.length === 0
      ? null
      : markup`<p class="quiet">${words.follows}${lang === 'zh' ? '：' : ':'}</p><ul>${consequences.map((each) => markup`<li data-fingerprint="${each.fingerprint}">${tag(each, lang)} ${each.message} ${rowLink(each, style)}${textOf(each, style)}</li>`)}</ul>`;
  return markup`<article class="finding ${head.accepted === null ? head.severity : 'accepted'}" data-list="${lists}" data-severity="${severity}" data-rule="${rules}" data-fingerprint="${head.fingerprint}"><h3>${tag(head, lang)} ${head.message}</h3><p class="quiet">${whereOf(head, lang)} ${rowLink(head, style)} <span>${head.ruleId}</span></p>${textOf(head, style)}${valuesOf(head, style)}${head.accepted === null ? null : markup`<p class="quiet">${acceptedWords(head, lang)}</p>`}${picturesOfFinding(head, images, lang)}${follows}</article>`;
}

function tag({ severity, accepted }: Finding, lang: Lang): Markup {
  const word = accepted === null ? severityWord(severity, lang) : WORDS[lang].accepted;
  const tone: Severity | 'quiet' = accepted === null ? severity : 'quiet';
  return markup`<span class="tag ${tone}">${word}</span>`;
}

function whereOf({ list, item, place }: Finding, lang: Lang): string {
  const parts = [
    listWord(list, lang),
    ...(item === null ? [] : [itemWord(item, lang)]),
    ...(place === null ? [] : [describePlace(place, lang)]),
  ];
  return parts.join(' · ');
}

function rowLink({ subject }: Finding, { rows, lang }: Style): Markup | null {
  const row = rows.rowOf(subject);
  return row === null ? null : markup`<a href="#${row.id}">${WORDS[lang].row}</a>`;
}

/** The printed text with the spot marked. */
function textOf(finding: Finding, { shown }: Style): Markup | null {
  const spot = shown.spot(finding);
  if (spot === null || spot.text.trim() === '') return null;
  return markup`<div class="text">${isWhole(spot) ? markup`${spot.text}` : marked(spot.text, spot)}</div>`;
}

function valuesOf(finding: Finding, { shown, lang }: Style): Markup | null {
  const { now, meant } = shown.values(finding);
  if (now === null && meant === null) return null;
  const words = WORDS[lang];
  const colon = lang === 'zh' ? '：' : ': ';
  return markup`<p class="quiet">${now === null ? null : markup`${words.found}${colon}${now} `}${meant === null ? null : markup`${words.expected}${colon}${meant}`}</p>`;
}
