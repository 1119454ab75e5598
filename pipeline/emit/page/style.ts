/**
 * How the page looks: quiet, with Chinese text at a line height of 1.6, figures of one width, colour only for meaning.
 * Colours pass WCAG AA in light and dark. No feature that Chromium 109 lacks.
 */
export const STYLE = `
:root{--bg:#fff;--ink:#1f2328;--quiet:#57606a;--line:#d0d7de;--soft:#f6f8fa;--error:#b42318;--error-bg:#fdecea;--warning:#7a4b00;--warning-bg:#fff4d6;--info:#1a5fb4;--info-bg:#e8f1fc;--good:#1a6b34;--good-bg:#e6f4ea;--bar:#5b7fb8;--bar2:#b9c7dd;--mark:#ffd9d4;--focus:#1a5fb4}
@media (prefers-color-scheme:dark){:root{--bg:#14171a;--ink:#e6e8ea;--quiet:#a3acb5;--line:#3a4149;--soft:#1d2125;--error:#ff9d94;--error-bg:#3a1c1a;--warning:#f3c969;--warning-bg:#332a12;--info:#8ec1ff;--info-bg:#17273b;--good:#86d79b;--good-bg:#15301d;--bar:#7d9fd3;--bar2:#41506a;--mark:#6b2a24;--focus:#8ec1ff}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei",system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.page{max-width:1180px;margin:0 auto;padding:24px 20px 80px}
h1{font-size:1.5rem;line-height:1.35;margin:0 0 4px}
h2{font-size:1.15rem;margin:40px 0 12px;padding-bottom:6px;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:20px 0 8px}
a{color:var(--info)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.quiet{color:var(--quiet);font-size:.875rem}
.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;background:var(--bg);padding:8px;z-index:3}
.verdict{margin:16px 0;padding:14px 18px;border-left:6px solid;border-radius:4px;font-size:1.1rem}
.verdict p{margin:0}.verdict p+p{margin-top:4px;font-size:.95rem}
.fail{border-color:var(--error);background:var(--error-bg)}.look{border-color:var(--warning);background:var(--warning-bg)}.clean{border-color:var(--good);background:var(--good-bg)}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;margin:12px 0 0;padding:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border:1px solid var(--line);padding:6px 8px;vertical-align:top;text-align:left;white-space:pre-wrap}
thead th{background:var(--soft);position:sticky;top:0;z-index:1}.lists thead th{word-break:keep-all;overflow-wrap:break-word}
td.n,th.n{text-align:right;white-space:nowrap}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}
.tag{display:inline-block;margin-right:4px;padding:0 8px;border-radius:10px;font-size:.8rem;font-weight:600;white-space:nowrap;border:1px solid currentColor}
tr.differs td{background:var(--error-bg)}
mark{background:var(--mark);color:inherit;padding:0 1px;border-bottom:2px solid var(--error)}
.filters,.search{display:flex;flex-wrap:wrap;gap:10px 16px;align-items:end;margin:8px 0 12px}
label{display:grid;gap:2px;font-size:.85rem;color:var(--quiet)}
select,input,button{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--quiet);border-radius:4px;padding:5px 9px;min-height:36px}
label{min-width:0;max-width:100%;grid-template-columns:minmax(0,auto)}select{max-width:min(24em,100%)}.search label{width:24em;max-width:100%}
button{cursor:pointer;background:var(--soft)}
.finding{border:1px solid var(--line);border-left:5px solid;border-radius:4px;margin:0 0 12px;padding:10px 14px}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.info{border-left-color:var(--info)}.finding.accepted{border-left-color:var(--line)}
.finding,.finding .body{color:var(--ink)}
.finding{content-visibility:auto;contain-intrinsic-size:auto 150px}
.finding h3{margin:0 0 4px;font-weight:600}
.finding .text{margin:6px 0;padding:6px 10px;background:var(--soft);border-radius:4px;white-space:pre-wrap}
.finding ul{margin:6px 0 0;padding-left:22px}
.store{position:absolute}
.picture{display:block;width:100%;max-width:1000px;height:auto;margin-top:6px;border:1px solid var(--line);background:#fff}.picture rect{fill:#b42318;fill-opacity:.07;stroke:#b42318;stroke-width:1.5}
.chart{margin:0 0 18px}.chart svg{display:block;overflow:visible}
.chart text{fill:var(--ink);font-size:13px}.chart .stated{fill:var(--bar2)}.chart .counted{fill:var(--bar)}.chart .off{fill:var(--error)}.chart .frame{stroke:var(--error);fill:none;stroke-width:1.5}
.chunk{content-visibility:auto;contain-intrinsic-size:auto 3000px}
.found{content-visibility:auto;contain-intrinsic-size:auto 8000px}
tbody tr{scroll-margin-top:48px}
tbody tr:target td{outline:2px solid var(--focus);outline-offset:-2px}
tr.has-error td:first-child{box-shadow:inset 4px 0 var(--error)}tr.has-warning td:first-child{box-shadow:inset 4px 0 var(--warning)}tr.has-info td:first-child{box-shadow:inset 4px 0 var(--info)}
[hidden]{display:none!important}
.statement pre{white-space:pre-wrap;font:inherit;color:var(--quiet);margin:12px 0}
.statement ins{background:var(--good-bg);text-decoration:none;border-bottom:2px solid var(--good);padding:0 2px}.statement del{color:var(--error)}
.statement pre{white-space:pre-wrap}
.sign-off{display:none}
.copied{color:var(--good)}
@media (max-width:600px){.page{padding:16px 12px 60px}h1{font-size:1.25rem}.verdict{padding:12px;font-size:1rem}table{font-size:.85rem}.lists table{min-width:720px}.ledger table{min-width:560px}.chart text{font-size:11px}}
@media print{:root{--bg:#fff;--ink:#000;--quiet:#444;--line:#999;--soft:#f2f2f2;--error:#8f1d14;--error-bg:#fff;--warning:#5c3900;--warning-bg:#fff;--info:#123f7a;--info-bg:#fff;--good:#0f4a22;--good-bg:#fff;--bar:#444;--bar2:#bbb;--mark:#eee}
@page{size:A4;margin:14mm}
body{font-size:10pt;line-height:1.45}.page{max-width:none;padding:0}nav,.filters,.search,button,.skip{display:none!important}
.sign-off{display:block;break-after:page}.sign-off table{font-size:9pt;table-layout:fixed}.sign-off td,.sign-off th{padding:3px 6px}.sign-off .sign td{height:12mm}.sign-off .sign+.sign td{height:28mm}
thead th{position:static}tr,.finding{break-inside:avoid}.lists tr{break-inside:auto}.chunk,.found,.finding{content-visibility:visible}.scroll{overflow:visible}h2{break-after:avoid}[hidden]{display:revert!important}}
`;
