/** What the page of a county has beside the style of reports: tables as wide as the county, colours of their cells. */
export const COUNTY_STYLE = `
.county.page{max-width:none}.county .verdict ul{margin:0;padding-left:1.2em}.county .verdict li{font-size:1rem}
.county .verdict .error{font-weight:600}.county .verdict .plain,.county .verdict .warning{color:var(--ink)}
.county table{width:auto;min-width:min(100%,720px)}.county .scroll{max-height:80vh;overflow:auto;border:1px solid var(--line)}
.county td,.county th{min-width:4.5em;max-width:32em}.county tbody th{font-weight:600;background:var(--bg)}
.county tbody th{position:sticky;left:0;z-index:1}.county thead th{z-index:2}
.county .tone-error{background:var(--error-bg);color:var(--error)}.county .tone-warning{background:var(--warning-bg);color:var(--warning)}
.county .tone-info{background:var(--info-bg);color:var(--info)}.county .tone-good{background:var(--good-bg);color:var(--good)}
.county #items td:nth-child(-n+2),.county #categories td:first-child{white-space:nowrap}
.county #items th[scope=row]{min-width:14em}
@media (max-width:600px){.county #items th[scope=row]{min-width:9em;max-width:11em}.county td{max-width:18em}}
@media print{.county .scroll{max-height:none;border:0}.county tbody th{position:static}}
`;
