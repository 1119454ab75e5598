import { describePlace } from '../../common/places.js';
import type { DutyList, Finding, Lang, PageImage, Report, Severity } from '../../model.js';
import { groupsOf } from '../words/order.js';
import { acceptedWords, itemWord, listWord, severityWord } from '../words/severity-words.js';
import { isWhole, shownOf, type Shown } from '../words/shown.js';
import { markup, type Markup } from './markup.js';
import { picturesOfFinding } from './page-images.js';
import type { PageRows } from './rows.js';
import { marked } from './tables.js';
import { WORDS } from './words.js';

/** What writes a finding needs to know. */
interface Style {
  shown: Shown;
  rows: PageRows;
  images: readonly PageImage[];
  lang: Lang;
}

/** Causes with what follows from them, and what filters them by list, severity and rule. */
export function findingsPart(
  list: DutyList,
  report: Report,
  rows: PageRows,
  images: readonly PageImage[],
  lang: Lang,
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
    rules.map((each) => [each, each]),
  )}<span class="quiet" role="status" data-counted="${words.shown}"></span></div>${causes.map(({ head, consequences }) => findingMarkup(head, consequences, style))}`;
}

function choice(
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [string, string])[],
): Markup {
  return markup`<label>${label}<select data-filter="${name}"><option value="">${all}</option>${options.map(([value, text]) => markup`<option value="${value}">${text}</option>`)}</select></label>`;
}

function findingMarkup(head: Finding, consequences: readonly Finding[], style: Style): Markup {
  const { lang, images } = style;
  const words = WORDS[lang];
  const rules = [head, ...consequences].map(({ ruleId }) => ruleId);
  const lists = [head, ...consequences].map(({ list }) => list ?? 'document');
  const follows =
    consequences.length === 0
      ? null
      : markup`<p class="quiet">${words.follows}${lang === 'zh' ? '：' : ':'}</p><ul>${consequences.map((each) => markup`<li data-fingerprint="${each.fingerprint}">${tag(each, lang)} ${each.message} ${rowLink(each, style)}${textOf(each, style)}</li>`)}</ul>`;
  return markup`<article class="finding ${head.accepted === null ? head.severity : 'accepted'}" data-list="${[...new Set(lists)].join(' ')}" data-severity="${head.severity}" data-rule="${[...new Set(rules)].join(' ')}" data-fingerprint="${head.fingerprint}"><h3>${tag(head, lang)} ${head.message}</h3><p class="quiet">${whereOf(head, lang)} ${rowLink(head, style)} <span>${head.ruleId}</span></p>${textOf(head, style)}${valuesOf(head, style)}${head.accepted === null ? null : markup`<p class="quiet">${acceptedWords(head, lang)}</p>`}${picturesOfFinding(head, images, lang)}${follows}</article>`;
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
