/** What a comparison has beside the style of all pages: two columns, which are one below the other on a telephone. */
export const COMPARISON_STYLE = `
.pair{table-layout:fixed;margin:0}.pair .kind{width:9rem}
.pair thead th{position:static}
.pair tr td.none.none{background:var(--soft)}
.pair.again thead{position:absolute;left:-9999px}
.pair tr.added td.new,.pair tr.changed td.new{background:var(--good-bg)}.pair tr.removed td.old,.pair tr.changed td.old{background:var(--error-bg)}
.pair p{margin:0}.pair p+p{margin-top:4px}
.pair .label{display:block;color:var(--quiet);font-size:.8rem}
.pair del,.pair ins,.texts del,.texts ins{text-decoration-thickness:2px;padding:0 1px;font-weight:600}
.pair del,.texts del{color:var(--error);text-decoration-line:line-through}.pair ins,.texts ins{color:var(--good);text-decoration-line:underline}
.compared details{border:1px solid var(--line);border-top:0;background:var(--soft)}.compared details>summary{cursor:pointer;padding:8px 10px;color:var(--quiet);font-size:.9rem}.compared details[open]>summary{border-bottom:1px solid var(--line)}details .pair{background:var(--bg)}
ul.plain{margin:8px 0;padding-left:22px}
.sides{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:8px 0 0}.sides dt{color:var(--quiet)}.sides dd{margin:0}
@media (max-width:600px){.pair,.pair tbody,.pair tr,.pair td,.pair th{display:block;width:auto!important}.pair thead{position:absolute;left:-9999px}.pair tr{border:1px solid var(--line);margin:0 0 10px}.pair td{border:0;border-bottom:1px solid var(--line)}.pair td.none{display:none}.pair td[data-side]::before{content:attr(data-side);display:block;color:var(--quiet);font-size:.8rem}}
@media print{.compared details>summary{display:block}}
`;
