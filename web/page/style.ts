/** How the page looks beside the report, whose style it shares. No feature that Chromium 109 lacks. */
export const STYLE = `
.too-old{max-width:760px;margin:0 auto;padding:32px 20px}
.fits .too-old{display:none}
#app{display:none}.fits #app{display:block}
.chrome{max-width:1180px;margin:0 auto;padding:0 20px}
.head{display:flex;align-items:center;justify-content:space-between;gap:12px;padding-top:14px;padding-bottom:10px}
.head h1{font-size:1.05rem;margin:0}
.line{display:flex;flex-wrap:wrap;align-items:center;gap:8px 10px;margin:0 0 10px}
.field{border:2px dashed var(--quiet);border-radius:10px;padding:36px 20px 22px;text-align:center;background:var(--soft)}
.intake .field{margin-bottom:10px}.field p{margin:6px 0}.field .big{font-size:1.5rem;font-weight:600}
.dropping .field,.dropping .line{outline:3px solid var(--focus);outline-offset:3px}
button.main{background:var(--focus);color:var(--bg);border-color:var(--focus);padding:8px 28px;font-weight:600;min-height:44px}
.join{display:inline-flex;align-items:center;gap:6px;color:var(--ink);font-size:.9rem}
.together{display:flex;flex-wrap:wrap;justify-content:center;align-items:center;gap:2px 10px}
.join input{min-height:0;width:18px;height:18px;margin:0}
.promise{max-width:1180px;margin:0 auto;padding:26px 20px 60px}
.three{display:grid;grid-template-columns:repeat(3,1fr);gap:10px 32px}
.promise h2{font-size:1rem;margin:0 0 4px;border:0;padding:0}.promise p{margin:0;color:var(--quiet);font-size:.92rem}
.promise .local{margin-top:24px;color:var(--good)}
.work{display:flex;align-items:flex-start;gap:12px}
.work label{flex:1;font-size:.95rem;color:var(--ink);margin:6px 0}
progress{flex:1;min-width:120px;height:10px;accent-color:var(--focus)}
.told{color:var(--quiet);font-size:.9rem;margin-top:0;margin-bottom:10px}
.aloud{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;padding:0}
.chrome nav,.chrome .scroll{margin-bottom:12px}
button.link{background:none;border:0;padding:0;min-height:0;color:var(--info);text-decoration:underline;text-align:left}
tr.chosen th,tr.chosen td{background:var(--info-bg)}
.data{position:relative}.data summary{cursor:pointer;border:1px solid var(--quiet);border-radius:4px;background:var(--soft);padding:5px 9px}
.menu{position:absolute;z-index:4;top:100%;left:0;display:grid;gap:4px;padding:8px;background:var(--bg);border:1px solid var(--quiet);border-radius:4px;min-width:14rem}
.menu:empty{display:none}.menu button{text-align:left}
.decide{margin-top:8px;font-size:.9rem}.decide .line{margin:0 0 6px}.decide .fields{align-items:end}.decide p{margin:0}
.decide .fields label:first-child{flex:1 1 16em}.decide button{min-height:32px;padding:3px 12px}
button[aria-pressed=true]{background:var(--focus);color:var(--bg);border-color:var(--focus)}
button.link[aria-pressed=true]{background:none;color:var(--info)}
.on-page{margin-top:8px}.on-page summary{cursor:pointer;color:var(--info);font-size:.9rem}.on-page .picture{min-width:720px}
.compares select{max-width:22em}
nav.chrome th[scope=row]{min-width:9em}nav.chrome thead th{white-space:nowrap}
.settings{margin:0;font-size:.95rem;flex:1 1 auto}.settings[open]{flex-basis:100%}.settings>summary{cursor:pointer;color:var(--info)}
.settings form{margin-top:10px;border:1px solid var(--line);border-radius:6px;padding:14px 16px 4px}
.settings .three{grid-template-columns:1fr 1fr}
.settings fieldset{border:0;padding:0;margin:14px 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:0 20px;max-height:340px;overflow:auto}
.settings legend{font-size:.85rem;color:var(--quiet);padding:0 0 6px}.settings fieldset label{display:flex;align-items:flex-start;margin:0 0 4px;break-inside:avoid}
.settings .join input{flex:none;margin-top:3px}
textarea{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--quiet);border-radius:4px;padding:6px 9px;width:100%;resize:vertical}
.shown .page{padding-top:6px}
.title{border:0;margin:8px 0;font-size:1.3rem}
@media (max-width:600px){.chrome,.promise{padding-left:12px;padding-right:12px}.field{padding:22px 12px}.field .big{font-size:1.2rem}.three,.settings .three{grid-template-columns:1fr}.line button,.data summary{padding:5px 8px;font-size:.9rem}.compares .join{flex:1 1 100%}.compares select{flex:1;min-width:0;max-width:none}}
@media print{.chrome,.promise,.decide,.on-page{display:none!important}}
`;
