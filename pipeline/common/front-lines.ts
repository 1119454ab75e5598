/** A line that is a date and no more (folded): 2025年8月, 二〇二五年八月三日, 2025.8. */
export const DATE_LINE =
  /^[〇零○一二三四五六七八九\d]{4}年[〇零一二三四五六七八九十\d]{1,3}月(?:[一二三四五六七八九十\d]{1,3}日)?$|^\d{4}([./-])\d{1,2}(?:\1\d{1,2})?$/;

/** A line that is a classification mark and no more (folded): 内部, 秘密★1年. */
export const CLASSIFICATION_LINE =
  /^(?:密级[:：]?)?(?:内部(?:资料|文件|使用|材料)?|秘密|机密|绝密|工作秘密|主动公开|依申请公开|不予公开|公开)(?:[★☆].{0,12}|[,，]?(?:注意|妥善)保[管存])?$/;
