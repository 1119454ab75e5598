/**
 * Words with two spellings that say the same, the usual one first: a document should have one of them (after the
 * tables of variant words of the Chinese language authorities). Words whose spellings differ in meaning are left out.
 */
export const SPELLINGS: readonly (readonly [usual: string, other: string])[] = [
  ['账户', '帐户'],
  ['账号', '帐号'],
  ['账簿', '帐簿'],
  ['账目', '帐目'],
  ['台账', '台帐'],
  ['账单', '帐单'],
  ['其他', '其它'],
  ['部分', '部份'],
  ['身份', '身分'],
  ['成分', '成份'],
  ['唯一', '惟一'],
  ['图像', '图象'],
  ['录像', '录象'],
  ['交代', '交待'],
  ['筹划', '筹画'],
  ['答复', '答覆'],
  ['耽误', '担误'],
  ['计划', '计画'],
  ['家具', '傢具'],
  ['纪念', '记念'],
  ['凭借', '凭藉'],
  ['人才', '人材'],
  ['树荫', '树阴'],
  ['推诿', '推委'],
  ['渔具', '鱼具'],
  ['辗转', '展转'],
  ['指手画脚', '指手划脚'],
  ['装潢', '装璜'],
];
