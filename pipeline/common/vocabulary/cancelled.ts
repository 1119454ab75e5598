/**
 * What says of an item that it is done away with (folded): the text begins so.
 *
 * > | 该事项予以取消，不再开展。
 *     ^^^^^^^^^^^
 */
export const CANCELLING =
  /^(?:\d{1,2}[.、])?(?:对?(?:该|本|此)项?)?(?:事项|工作|任务|职责)?(?:经清理|依法|按规定)?(?:予以|直接|全部|已|现)*(?:取消|废止|撤销|停止|终止|不再(?:开展|实施|承担|保留|执行|办理|组织|列入|作为|履行|下达|要求|设置|安排|开具))/u;

/** What a cell holds that says nothing (folded): a dash, 无, 同上. */
export const NOTHING = /^(?:[-—–_/\\.。、,，;；:：*?？~·]+|无|暂无|没有|同上|略|待定|空|N\/A|n\/a)$/u;
