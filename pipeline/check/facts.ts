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
import {
  correctedDepartments,
  countedDepartments,
  type CountedDepartments,
} from './figures/counted-departments.js';
import { CategoryCounts } from './figures/category-counts.js';
import { ledgerOf } from './figures/ledger.js';
import { PartsOfList } from './figures/parts-of-list.js';
import { renamedCategories, type RenamedCategory } from './figures/renamed-categories.js';
import { UnstatedCategories } from './figures/unstated-categories.js';
import { WrittenCategories } from './figures/written-categories.js';
import { Divisions } from './places/divisions.js';
import { placesOf, type Places } from './places/own-places.js';
import { placeMentions, type PlaceMention } from './places/place-mentions.js';
import { ownSlips, type OwnSlip } from './places/place-slips.js';
import { TownshipLikeness } from './places/township-likeness.js';
import { namedItems, sharing, type ItemPair, type NamedItem } from './repeats/same-items.js';
import { JoinedTexts } from './search/joined-texts.js';
import { textsOf, type Occurrence } from './search/texts.js';
import { suspectedWords, type SuspectedWord } from './spelling/suspected-words.js';
import {
  categorySlips,
  KnownCategories,
  meantCategories,
  type CategorySlip,
} from './tables/category-slips.js';
import { knownContents, type KnownContents } from './tables/known-contents.js';
import { numberingOf, otherNumberingOf, type NumberSlips } from './tables/numbering.js';
import { runsOf, scattered, type Run } from './tables/runs.js';
import { bracketsOf, quotesOf, type Pairing } from './text/pairs.js';
import { steppedCells, type SteppedCell } from './text/steps-of-cell.js';

/** What no document changes is taken apart when the rules are loaded, in 2 to 3 ms: for each check it would be 5 % of it. */
const DIVISIONS_OF_CHINA = new Divisions();
const TOWNSHIP_LIKENESS = new TownshipLikeness();

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
  /** The categories that the statement leaves out although it counts the others. */
  readonly unstatedCategories: UnstatedCategories;
  /** Where the statement names categories with a number that could not be read. */
  readonly writtenCategories: WrittenCategories;
  readonly categorySlips: PerList<readonly CategorySlip[]>;
  /** The rows that stand apart from the others of their category. */
  readonly scattered: PerList<readonly ReturnType<typeof scattered>[number][]>;
  readonly numbering: PerList<NumberSlips>;
  /** The same of the lists beside the three, in their order. */
  readonly otherNumbering: readonly NumberSlips[];
  /** What the cells of each list's columns hold. */
  readonly knownContents: PerList<KnownContents>;
  /** The departments of each list's own column, each once. */
  readonly countedDepartments: PerList<CountedDepartments>;
  /** The figures of the statement in their order, then what was counted and is not stated. */
  readonly ledger: readonly LedgerLine[];
  /** The categories that have one name in the statement and another in the table. */
  readonly renamedCategories: readonly RenamedCategory[];
  /** The parts of lists that departments or levels have. */
  readonly parts: PartsOfList;

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
  /** The pairs of items of one list that say the same in one category. */
  readonly repeatedItems: readonly ItemPair[];
  readonly dates: readonly DateMention[];
  readonly steps: readonly SteppedCell[];
  readonly brackets: Pairing;
  readonly quotes: Pairing;
  /** The words that may be misspelt. */
  readonly suspectedWords: readonly SuspectedWord[];
}

/** The facts of a list. They live as long as the check that asked for them; nothing of them is kept elsewhere. */
export function factsOf(
  list: DutyList,
  options: CheckOptions = {},
  decisions: Decisions = NO_DECISIONS,
): Facts {
  return lazy(new Sources(list, options, decisions));
}

/** What each fact is worked out from; `lazy` keeps what they give. */
class Sources implements Facts {
  constructor(
    readonly list: DutyList,
    readonly options: CheckOptions,
    readonly decisions: Decisions,
  ) {}

  get texts() {
    return textsOf(this.list);
  }

  get joined() {
    return new JoinedTexts(this.texts);
  }

  get runs() {
    return perList((name) => runsOf(this.list.lists[name]));
  }

  get categoryCounts() {
    return new CategoryCounts(this.list);
  }

  get unstatedCategories() {
    return new UnstatedCategories(this.list, this.categoryCounts);
  }

  get writtenCategories() {
    return new WrittenCategories(this.list);
  }

  get categorySlips() {
    const known = new KnownCategories(this.list, this.runs);
    const stated = (name: ListName): string[] =>
      this.list.statement.figures.flatMap(({ kind, list, category }) =>
        kind === 'category-count' && list === name && category !== null ? [category] : [],
      );
    return perList((name) => categorySlips(this.runs[name], known, stated(name)));
  }

  get scattered() {
    // A list that is divided by departments has rows of a category below several of them.
    return perList((name) =>
      this.list.tables[name]?.groups.some((group) => group.ofDepartment === true) === true
        ? []
        : scattered(this.list.lists[name], meantCategories(this.categorySlips[name])),
    );
  }

  get numbering() {
    return numberingOf(this.list);
  }

  get otherNumbering() {
    return otherNumberingOf(this.list);
  }

  get knownContents() {
    return perList((name) => knownContents(this.list, name));
  }

  get countedDepartments() {
    const corrections = correctedDepartments(this);
    return perList((name) => countedDepartments(this, name, corrections));
  }

  get ledger() {
    return ledgerOf(this.list, {
      categories: this.categoryCounts,
      unstated: this.unstatedCategories,
      departments: (name) => this.countedDepartments[name].count,
      part: (figure) => this.parts.counted(figure),
    });
  }

  get renamedCategories() {
    return renamedCategories(this.ledger);
  }

  get parts() {
    return new PartsOfList(this.list, this.departments, this.places.own);
  }

  get divisions() {
    return DIVISIONS_OF_CHINA;
  }

  get townshipLikeness() {
    return TOWNSHIP_LIKENESS;
  }

  get places() {
    return placesOf(this.list, this.texts);
  }

  get placeMentions() {
    return placeMentions(this.places.own, this.texts, this.divisions, this.townshipLikeness);
  }

  get ownSlips() {
    return ownSlips(this.places.own, this.texts, this.divisions);
  }

  get departments() {
    return departmentsOf(this.list, this.places.own);
  }

  get misspeltDepartments() {
    return misspeltDepartments(this.departments);
  }

  get foreignDepartments() {
    return foreignDepartments(this.departments, this.places.own);
  }

  get countyMention() {
    return countyMention(this.places.own);
  }

  get namedItems() {
    return namedItems(this.list);
  }

  get repeatedItems() {
    const named = ({ list: of, name, item }: NamedItem): string => `${of}\n${item.category}\n${name}`;
    return [...sharing(this.namedItems, named)];
  }

  get dates() {
    return datesOf(this.list);
  }

  get steps() {
    return steppedCells(this.texts);
  }

  get brackets() {
    return bracketsOf(this.texts);
  }

  get quotes() {
    return quotesOf(this.texts);
  }

  get suspectedWords() {
    const names = Object.values(this.places.own).filter((name) => name !== null);
    return suspectedWords(this.texts, names);
  }
}

function perList<T>(of: (name: ListName) => T): Record<ListName, T> {
  return Object.fromEntries(LISTS.map((name) => [name, of(name)])) as Record<ListName, T>;
}
