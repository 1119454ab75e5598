import type { Rule } from '../rule.js';
import { acceptanceExpired } from './acceptance-expired.js';
import { acceptanceStale } from './acceptance-stale.js';
import { categoryAbsent } from './category-absent.js';
import { categoryCountDiffers } from './category-count-differs.js';
import { categoryNumberDiffers } from './category-number-differs.js';
import { categoryScattered } from './category-scattered.js';
import { categorySlip } from './category-slip.js';
import { categoryStatedTwice } from './category-stated-twice.js';
import { categoryUnstated } from './category-unstated.js';
import { categoryOrderDiffers } from './category-order-differs.js';
import { categorySumDiffers } from './category-sum-differs.js';
import { cellMisplaced } from './cell-misplaced.js';
import { cellWithoutContent } from './cell-without-content.js';
import { contentsListMissing } from './contents-list-missing.js';
import { figureContradicted } from './figure-contradicted.js';
import { listTitleDiffers } from './list-title-differs.js';
import { contentsPageDiffers } from './contents-page-differs.js';
import { contentsDisorder } from './contents-disorder.js';
import { contentsEntryRepeated } from './contents-entry-repeated.js';
import { contentsMisnumbered } from './contents-misnumbered.js';
import { contentsPageMissing } from './contents-page-missing.js';
import { listTitleMissing } from './list-title-missing.js';
import { listTitleOfAnother } from './list-title-of-another.js';
import { listTitleRepeated } from './list-title-repeated.js';
import { statementListMissing } from './statement-list-missing.js';
import { departmentNumberDiffers } from './department-number-differs.js';
import { departmentUnlisted } from './department-unlisted.js';
import { departmentWithoutPart } from './department-without-part.js';
import { departmentWithoutDuties } from './department-without-duties.js';
import { departmentRepeated } from './department-repeated.js';
import { departmentPartRepeated } from './department-part-repeated.js';
import { departmentOrderDiffers } from './department-order-differs.js';
import { departmentNameVaries } from './department-name-varies.js';
import { departmentMisspelt } from './department-misspelt.js';
import { departmentOfOtherPlace } from './department-of-other-place.js';
import { departmentSeparatorsMixed } from './department-separators-mixed.js';
import { departmentsRunTogether } from './departments-run-together.js';
import { receiverMissing } from './receiver-missing.js';
import { receiverWithoutWay } from './receiver-without-way.js';
import { departmentAddressedUnlisted } from './department-addressed-unlisted.js';
import { departmentMentionedUnlisted } from './department-mentioned-unlisted.js';
import { titlePlaceDiffers } from './title-place-differs.js';
import { placeMisspelt } from './place-misspelt.js';
import { otherTownshipNamed } from './other-township-named.js';
import { otherCountyNamed } from './other-county-named.js';
import { townshipKindInHeading } from './township-kind-in-heading.js';
import { townshipKindOfName } from './township-kind-of-name.js';
import { townshipKindInText } from './township-kind-in-text.js';
import { countyKindInText } from './county-kind-in-text.js';
import { titleAbsent } from './title-absent.js';
import { dateAbsent } from './date-absent.js';
import { placeAbsent } from './place-absent.js';
import { dateImpossible } from './date-impossible.js';
import { dateDiffers } from './date-differs.js';
import { dateInFuture } from './date-in-future.js';
import { classificationDiffers } from './classification-differs.js';
import { departmentRenamedInDuties } from './department-renamed-in-duties.js';
import { departmentLevelDiffers } from './department-level-differs.js';
import { departmentFormerName } from './department-former-name.js';
import { receiverWithoutColon } from './receiver-without-colon.js';
import { titleMisspelt } from './title-misspelt.js';
import { dutiesRepeated } from './duties-repeated.js';
import { narrativeMisnumbered } from './narrative-misnumbered.js';
import { emptyCell } from './empty-cell.js';
import { grandTotalDiffers } from './grand-total-differs.js';
import { figureDamaged } from './figure-damaged.js';
import { statementAbsent } from './statement-absent.js';
import { groupCountDiffers } from './group-count-differs.js';
import { headingDamaged } from './heading-damaged.js';
import { listMissing } from './list-missing.js';
import { listSumDiffers } from './list-sum-differs.js';
import { listTotalDiffers } from './list-total-differs.js';
import { numberDisorder } from './number-disorder.js';
import { numberMissing } from './number-missing.js';
import { numberRepeated } from './number-repeated.js';
import { numberRestarts } from './number-restarts.js';
import { numberUnreadable } from './number-unreadable.js';
import { rowCells } from './row-cells.js';
import { rowsRunTogether } from './rows-run-together.js';
import { strayText } from './stray-text.js';
import { itemRepeated } from './item-repeated.js';
import { itemBasicAndRecovered } from './item-basic-and-recovered.js';
import { itemInTwoLists } from './item-in-two-lists.js';
import { itemNearlyRepeated } from './item-nearly-repeated.js';
import { sentenceRepeated } from './sentence-repeated.js';
import { textCutOff } from './text-cut-off.js';
import { bracketUnpaired } from './bracket-unpaired.js';
import { quotationUnpaired } from './quotation-unpaired.js';
import { signsMixed } from './signs-mixed.js';
import { stepMisnumbered } from './step-misnumbered.js';
import { stepLevelSkipped } from './step-level-skipped.js';
import { stepStylesMixed } from './step-styles-mixed.js';
import { stepEmpty } from './step-empty.js';
import { finalPunctuationDiffers } from './final-punctuation-differs.js';
import { wordDoubled } from './word-doubled.js';
import { wordMisspelt } from './word-misspelt.js';
import { termSpelledTwoWays } from './term-spelled-two-ways.js';
import { latinWordStray } from './latin-word-stray.js';
import { letterForDigit } from './letter-for-digit.js';
import { markupLeft } from './markup-left.js';
import { placeholderLeft } from './placeholder-left.js';
import { characterDamaged } from './character-damaged.js';
import { characterInvisible } from './character-invisible.js';
import { punctuationDoubled } from './punctuation-doubled.js';
import { halfWidthPunctuation } from './half-width-punctuation.js';
import { spaceBetweenCharacters } from './space-between-characters.js';

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
  categorySumDiffers,
  figureContradicted,
  figureDamaged,
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
  categoryScattered,
  categorySlip,
  categoryOrderDiffers,
  listTitleDiffers,
  listTitleOfAnother,
  listTitleMissing,
  listTitleRepeated,
  listMissing,
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
