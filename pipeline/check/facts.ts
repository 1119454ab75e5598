import { lazy } from '../common/lazy.js';
import { LISTS } from '../common/names.js';
import type { CheckOptions, DutyList, LedgerLine, ListName } from '../model.js';
import { NO_DECISIONS, type Decisions } from './acceptances/decisions.js';
import { countyMention, type CountyMention } from './departments/department-mentions.js';
import {
  foreignDepartments,
  misspeltDepartments,
  type ForeignDepartment,
  type MisspeltDepartment,
} from './departments/department-slips.js';
import { departmentsOf, type Departments } from './departments/named-departments.js';
import { datesOf, type DateMention } from './document/dates.js';
import { countCategories, ledgerOf, type CategoryCounts } from './figures/ledger.js';
import { Divisions } from './places/divisions.js';
import { placesOf, type Places } from './places/own-places.js';
import { placeMentions, type PlaceMention } from './places/place-mentions.js';
import { ownSlips, type OwnSlip } from './places/place-slips.js';
import { TownshipLikeness } from './places/township-likeness.js';
import { namedItems, type NamedItem } from './repeats/same-items.js';
import { JoinedTexts } from './search/joined-texts.js';
import { textsOf, type Occurrence } from './search/texts.js';
import { categorySlips, KnownCategories, type CategorySlip } from './tables/category-slips.js';
import { numberingOf, type NumberSlips } from './tables/numbering.js';
import { runsOf, type Run } from './tables/runs.js';
import { bracketsOf, quotesOf, type Pairing } from './text/pairs.js';
import { steppedCells, type SteppedCell } from './text/steps-of-cell.js';

type PerList<T> = Readonly<Record<ListName, T>>;

/** What rules look at: the list, and what several of them need, each worked out when it is first asked for, and once. */
export interface Facts {
  readonly list: DutyList;
  /** What the caller says of the document: its own departments, its neighbours, the terms that it may use. */
  readonly options: CheckOptions;
  /** What became of the acceptances: only for rules of the scope `acceptances`, which are asked after all others. */
  readonly decisions: Decisions;

  /** All texts in the order of the document. */
  readonly texts: readonly Occurrence[];
  /** The texts as one string, to search it once for a pattern. */
  readonly joined: JoinedTexts;

  /** The rows of each list, cut where the category changes. */
  readonly runs: PerList<readonly Run[]>;
  readonly categoryCounts: CategoryCounts;
  readonly categorySlips: PerList<readonly CategorySlip[]>;
  readonly numbering: PerList<NumberSlips>;
  /** The figures of the statement in their order, then what was counted and is not stated. */
  readonly ledger: readonly LedgerLine[];

  /** The provinces, prefectures and counties of China. */
  readonly divisions: Divisions;
  /** What names of townships look like. */
  readonly townshipLikeness: TownshipLikeness;
  readonly places: Places;
  readonly placeMentions: readonly PlaceMention[];
  /** The document's own names with a slip of the pen in them. */
  readonly ownSlips: readonly OwnSlip[];

  readonly departments: Departments;
  readonly misspeltDepartments: readonly MisspeltDepartment[];
  readonly foreignDepartments: readonly ForeignDepartment[];
  /** How a text speaks of a department of the county; null where the county is not known. */
  readonly countyMention: CountyMention | null;

  /** The items of all lists with their names as they are compared. */
  readonly namedItems: readonly NamedItem[];
  readonly dates: readonly DateMention[];
  readonly steps: readonly SteppedCell[];
  readonly brackets: Pairing;
  readonly quotes: Pairing;
}

/** The facts of a list. They live as long as the check that asked for them; nothing of them is kept elsewhere. */
export function factsOf(
  list: DutyList,
  options: CheckOptions = {},
  decisions: Decisions = NO_DECISIONS,
): Facts {
  const facts: Facts = lazy({
    list,
    options,
    decisions,
    get texts() {
      return textsOf(list);
    },
    get joined() {
      return new JoinedTexts(facts.texts);
    },
    get runs() {
      return perList((name) => runsOf(list.lists[name]));
    },
    get categoryCounts() {
      return perList((name) => countCategories(list.lists[name]));
    },
    get categorySlips() {
      const known = new KnownCategories(list, facts.runs);
      return perList((name) => categorySlips(facts.runs[name], known));
    },
    get numbering() {
      return numberingOf(list);
    },
    get ledger() {
      return ledgerOf(list, facts.categoryCounts);
    },
    get divisions() {
      return new Divisions();
    },
    get townshipLikeness() {
      return new TownshipLikeness();
    },
    get places() {
      return placesOf(list, facts.texts);
    },
    get placeMentions() {
      return placeMentions(facts.places.own, facts.texts, facts.divisions, facts.townshipLikeness);
    },
    get ownSlips() {
      return ownSlips(facts.places.own, facts.texts, facts.divisions);
    },
    get departments() {
      return departmentsOf(list, facts.places.own);
    },
    get misspeltDepartments() {
      return misspeltDepartments(facts.departments);
    },
    get foreignDepartments() {
      return foreignDepartments(facts.departments, facts.places.own);
    },
    get countyMention() {
      return countyMention(facts.places.own);
    },
    get namedItems() {
      return namedItems(list);
    },
    get dates() {
      return datesOf(list);
    },
    get steps() {
      return steppedCells(facts.texts);
    },
    get brackets() {
      return bracketsOf(facts.texts);
    },
    get quotes() {
      return quotesOf(facts.texts);
    },
  });
  return facts;
}

function perList<T>(of: (name: ListName) => T): Record<ListName, T> {
  return Object.fromEntries(LISTS.map((name) => [name, of(name)])) as Record<ListName, T>;
}
