import { JsonList, type ReportStream } from './stream.js';

/** `schemas/report.schema.json`: all reports as one JSON value. */
export function jsonReport(): ReportStream {
  const list = new JsonList(4);
  return {
    add: ({ report }) => list.piece(report),
    finish: () => ({ head: '{\n  "schemaVersion": "2",\n  "reports": [', foot: `${list.close}]\n}\n` }),
  };
}

/** JSON lines (jsonlines.org): each document is one entry of `reports` on a line of its own, whole as soon as it is there. */
export function jsonLinesReport(): ReportStream {
  return { add: ({ report }) => `${JSON.stringify(report)}\n`, finish: () => ({ head: '', foot: '' }) };
}
