import type { Scope } from '../model.js';
import type { Rule } from './rule.js';
import { acceptanceExpired } from './acceptances/acceptance-expired.js';
import { acceptanceStale } from './acceptances/acceptance-stale.js';
import { categoryAbsent } from './figures/category-absent.js';
import { categoryCountDiffers } from './figures/category-count-differs.js';
import { categoryNumberDiffers } from './figures/category-number-differs.js';
import { categoryRowEmpty } from './tables/category-row-empty.js';
import { categoryRowRepeated } from './tables/category-row-repeated.js';
import { categoryScattered } from './tables/category-scattered.js';
import { categorySlip } from './tables/category-slip.js';
import { categoryStatedTwice } from './figures/category-stated-twice.js';
import { categoryUnstated } from './figures/category-unstated.js';
import { categoryOrderDiffers } from './tables/category-order-differs.js';
import { categorySumDiffers } from './figures/category-sum-differs.js';
import { cellMisplaced } from './tables/cell-misplaced.js';
import { cellWithoutContent } from './tables/cell-without-content.js';
import { contentsListMissing } from './figures/contents-list-missing.js';
import { figureContradicted } from './figures/figure-contradicted.js';
import { listTitleDiffers } from './tables/list-title-differs.js';
import { contentsPageDiffers } from './figures/contents-page-differs.js';
import { contentsDisorder } from './figures/contents-disorder.js';
import { contentsEntryRepeated } from './figures/contents-entry-repeated.js';
import { contentsMisnumbered } from './figures/contents-misnumbered.js';
import { contentsPageMissing } from './figures/contents-page-missing.js';
import { listTitleMissing } from './tables/list-title-missing.js';
import { listTitleOfAnother } from './tables/list-title-of-another.js';
import { listTitleRepeated } from './tables/list-title-repeated.js';
import { statementListMissing } from './figures/statement-list-missing.js';
import { departmentNumberDiffers } from './figures/department-number-differs.js';
import { departmentUnlisted } from './departments/department-unlisted.js';
import { departmentWithoutPart } from './departments/department-without-part.js';
import { departmentWithoutDuties } from './departments/department-without-duties.js';
import { departmentRepeated } from './departments/department-repeated.js';
import { departmentPartRepeated } from './departments/department-part-repeated.js';
import { departmentOrderDiffers } from './departments/department-order-differs.js';
import { departmentNameVaries } from './departments/department-name-varies.js';
import { departmentMisspelt } from './departments/department-misspelt.js';
import { departmentOfOtherPlace } from './departments/department-of-other-place.js';
import { departmentSeparatorsMixed } from './departments/department-separators-mixed.js';
import { departmentsRunTogether } from './departments/departments-run-together.js';
import { receiverMissing } from './departments/receiver-missing.js';
import { receiverWithoutWay } from './departments/receiver-without-way.js';
import { departmentAddressedUnlisted } from './departments/department-addressed-unlisted.js';
import { departmentMentionedUnlisted } from './departments/department-mentioned-unlisted.js';
import { titlePlaceDiffers } from './places/title-place-differs.js';
import { placeMisspelt } from './places/place-misspelt.js';
import { otherTownshipNamed } from './places/other-township-named.js';
import { otherCountyNamed } from './places/other-county-named.js';
import { townshipKindInHeading } from './places/township-kind-in-heading.js';
import { townshipKindOfName } from './places/township-kind-of-name.js';
import { townshipKindInText } from './places/township-kind-in-text.js';
import { countyKindInText } from './places/county-kind-in-text.js';
import { titleAbsent } from './document/title-absent.js';
import { dateAbsent } from './document/date-absent.js';
import { placeAbsent } from './document/place-absent.js';
import { dateImpossible } from './document/date-impossible.js';
import { dateDiffers } from './document/date-differs.js';
import { dateInFuture } from './document/date-in-future.js';
import { classificationDiffers } from './document/classification-differs.js';
import { departmentRenamedInDuties } from './departments/department-renamed-in-duties.js';
import { departmentLevelDiffers } from './departments/department-level-differs.js';
import { departmentFormerName } from './departments/department-former-name.js';
import { receiverWithoutColon } from './departments/receiver-without-colon.js';
import { titleMisspelt } from './document/title-misspelt.js';
import { dutiesRepeated } from './repeats/duties-repeated.js';
import { narrativeMisnumbered } from './document/narrative-misnumbered.js';
import { emptyCell } from './tables/empty-cell.js';
import { grandTotalDiffers } from './figures/grand-total-differs.js';
import { figureDamaged } from './figures/figure-damaged.js';
import { numberUnread } from './figures/number-unread.js';
import { statementAbsent } from './figures/statement-absent.js';
import { groupCountDiffers } from './figures/group-count-differs.js';
import { partCountDiffers } from './figures/part-count-differs.js';
import { headingDamaged } from './tables/heading-damaged.js';
import { listApart } from './document/list-apart.js';
import { listMissing } from './document/list-missing.js';
import { listSumDiffers } from './figures/list-sum-differs.js';
import { listTotalDiffers } from './figures/list-total-differs.js';
import { namesExchanged } from './tables/names-exchanged.js';
import { numberDisorder } from './tables/number-disorder.js';
import { numberMissing } from './tables/number-missing.js';
import { numberRepeated } from './tables/number-repeated.js';
import { numberRestarts } from './tables/number-restarts.js';
import { numberUnreadable } from './tables/number-unreadable.js';
import { rowCells } from './tables/row-cells.js';
import { rowsRunTogether } from './tables/rows-run-together.js';
import { strayText } from './tables/stray-text.js';
import { itemRepeated } from './repeats/item-repeated.js';
import { itemBasicAndRecovered } from './repeats/item-basic-and-recovered.js';
import { itemInTwoLists } from './repeats/item-in-two-lists.js';
import { itemNearlyRepeated } from './repeats/item-nearly-repeated.js';
import { sentenceRepeated } from './repeats/sentence-repeated.js';
import { textCutOff } from './text/text-cut-off.js';
import { bracketUnpaired } from './text/bracket-unpaired.js';
import { quotationUnpaired } from './text/quotation-unpaired.js';
import { signsMixed } from './text/signs-mixed.js';
import { stepMisnumbered } from './text/step-misnumbered.js';
import { stepLevelSkipped } from './text/step-level-skipped.js';
import { stepStylesMixed } from './text/step-styles-mixed.js';
import { stepEmpty } from './text/step-empty.js';
import { finalPunctuationDiffers } from './text/final-punctuation-differs.js';
import { wordDoubled } from './text/word-doubled.js';
import { wordMisspelt } from './text/word-misspelt.js';
import { wordSuspected } from './text/word-suspected.js';
import { termSpelledTwoWays } from './text/term-spelled-two-ways.js';
import { latinWordStray } from './text/latin-word-stray.js';
import { letterForDigit } from './text/letter-for-digit.js';
import { markupLeft } from './text/markup-left.js';
import { placeholderLeft } from './text/placeholder-left.js';
import { characterDamaged } from './text/character-damaged.js';
import { characterInvisible } from './text/character-invisible.js';
import { punctuationDoubled } from './text/punctuation-doubled.js';
import { halfWidthPunctuation } from './text/half-width-punctuation.js';
import { spaceBetweenCharacters } from './text/space-between-characters.js';

/** The rules, in the order in which a report names their findings. */
export const RULES: readonly Rule[] = [
  grandTotalDiffers,
  listSumDiffers,
  listTotalDiffers,
  categoryCountDiffers,
  categoryAbsent,
  categoryUnstated,
  categoryStatedTwice,
  categoryNumberDiffers,
  departmentNumberDiffers,
  groupCountDiffers,
  partCountDiffers,
  categorySumDiffers,
  figureContradicted,
  figureDamaged,
  numberUnread,
  statementAbsent,
  statementListMissing,
  contentsListMissing,
  contentsEntryRepeated,
  contentsDisorder,
  contentsMisnumbered,
  contentsPageMissing,
  contentsPageDiffers,
  numberMissing,
  numberRepeated,
  numberDisorder,
  numberRestarts,
  numberUnreadable,
  rowCells,
  rowsRunTogether,
  strayText,
  emptyCell,
  headingDamaged,
  cellMisplaced,
  cellWithoutContent,
  namesExchanged,
  categoryScattered,
  categoryRowRepeated,
  categoryRowEmpty,
  categorySlip,
  categoryOrderDiffers,
  listTitleDiffers,
  listTitleOfAnother,
  listTitleMissing,
  listTitleRepeated,
  listMissing,
  listApart,
  departmentUnlisted,
  departmentAddressedUnlisted,
  departmentMentionedUnlisted,
  departmentWithoutPart,
  departmentWithoutDuties,
  departmentRepeated,
  departmentPartRepeated,
  departmentOrderDiffers,
  departmentNameVaries,
  departmentRenamedInDuties,
  departmentLevelDiffers,
  departmentFormerName,
  departmentMisspelt,
  departmentOfOtherPlace,
  departmentSeparatorsMixed,
  departmentsRunTogether,
  receiverMissing,
  receiverWithoutColon,
  receiverWithoutWay,
  titlePlaceDiffers,
  placeMisspelt,
  otherTownshipNamed,
  otherCountyNamed,
  townshipKindInHeading,
  townshipKindOfName,
  townshipKindInText,
  countyKindInText,
  titleAbsent,
  titleMisspelt,
  dateAbsent,
  placeAbsent,
  dateImpossible,
  dateDiffers,
  dateInFuture,
  classificationDiffers,
  narrativeMisnumbered,
  itemRepeated,
  itemBasicAndRecovered,
  itemInTwoLists,
  itemNearlyRepeated,
  dutiesRepeated,
  sentenceRepeated,
  textCutOff,
  bracketUnpaired,
  quotationUnpaired,
  signsMixed,
  stepMisnumbered,
  stepLevelSkipped,
  stepStylesMixed,
  stepEmpty,
  finalPunctuationDiffers,
  wordDoubled,
  wordMisspelt,
  wordSuspected,
  termSpelledTwoWays,
  latinWordStray,
  letterForDigit,
  markupLeft,
  placeholderLeft,
  characterDamaged,
  characterInvisible,
  punctuationDoubled,
  halfWidthPunctuation,
  spaceBetweenCharacters,
  acceptanceExpired,
  acceptanceStale,
];

/** The scope of a rule; null where there is no such rule. */
export function scopeOf(ruleId: string): Scope | null {
  return RULES.find(({ id }) => id === ruleId)?.scope ?? null;
}

/** False for what is wrong with the accepted findings themselves: that cannot be accepted. */
export function isKeepable(ruleId: string): boolean {
  return scopeOf(ruleId) !== 'acceptances';
}
