/** The look of the page, on a screen, by day and by night, and on paper. It names no file and no address. */
export const pageStyle = `
:root{--ink:#1c2530;--soft:#4a5666;--paper:#fff;--page:#f4f6f8;--line:#d4dae1;--accent:#1b4f8a;
--error:#a3161c;--error-bg:#fdeeee;--warning:#7a4a00;--warning-bg:#fff5e0;--flag:#1b4f8a;--flag-bg:#ebf2fb;--valid:#1b5e2a;--valid-bg:#e9f6ec}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#aab6c3;--paper:#1a2028;--page:#11161c;--line:#37424e;--accent:#8fc0f5;
--error:#ff9b9b;--error-bg:#3a1a1c;--warning:#ffc966;--warning-bg:#35280f;--flag:#9cc8f8;--flag-bg:#16283c;--valid:#8fd9a0;--valid-bg:#15301c}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.75rem;line-height:1.2;margin:.15rem 0;overflow-wrap:anywhere}
h2{font-size:1.3rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1.1rem;line-height:1.4;margin:0;overflow-wrap:anywhere}
h4{font-size:.8rem;margin:.75rem 0 .2rem;color:var(--soft);text-transform:uppercase;letter-spacing:.04em}
section{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:1.25rem;margin:1.25rem 0}
#causes{background:none;border:0;padding:0}
.brand{margin:0;font-weight:700;letter-spacing:.08em;text-transform:uppercase;font-size:.8rem;color:var(--accent)}
.as-of,.aside,.note,.explain,.rest,footer{color:var(--soft)}
.as-of,.aside,.note,.rest{margin:.2rem 0}
.verdict{margin:1rem 0 0;padding:.7rem 1rem;border-left:.4rem solid;border-radius:.3rem}
.verdict strong{font-size:1.1rem;margin-right:.4rem}
.verdict.valid{color:var(--valid);background:var(--valid-bg)}
.verdict.invalid{color:var(--error);background:var(--error-bg)}
.verdict.incomplete{color:var(--warning);background:var(--warning-bg)}
.numbers{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.6rem;list-style:none;margin:0 0 1rem;padding:0}
.numbers li{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .75rem}
.numbers b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
.numbers .span{grid-column:1/-1;display:flex;align-items:center;font-weight:600}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{color:var(--soft);font-size:.8rem;text-transform:uppercase;letter-spacing:.04em}
tbody th{font-weight:500}
.count{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.filter{border:0;padding:0;margin:0 0 .75rem;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.filter legend{float:left;padding:0;margin-right:.25rem;color:var(--soft)}
.filter label{border:1px solid var(--line);border-radius:2rem;padding:.3rem .9rem;background:var(--paper);cursor:pointer}
.filter label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.filter input{accent-color:var(--accent)}
body:has(#show-error:checked) .cause:not(.error),body:has(#show-warning:checked) .cause:not(.warning),body:has(#show-flag:checked) .cause:not(.flag){display:none}
.causes{list-style:none;margin:0;padding:0}
.cause{background:var(--paper);border:1px solid var(--line);border-left:.4rem solid;border-radius:.6rem;padding:1rem 1.25rem;margin:0 0 1rem}
.cause.error{border-left-color:var(--error)}
.cause.warning{border-left-color:var(--warning)}
.cause.flag{border-left-color:var(--flag)}
.mark{display:inline-block;font-size:.8rem;font-weight:700;text-transform:uppercase;letter-spacing:.04em;padding:.1rem .55rem;border-radius:.3rem;margin-right:.4rem}
.error .mark{color:var(--error);background:var(--error-bg)}
.warning .mark{color:var(--warning);background:var(--warning-bg)}
.flag .mark{color:var(--flag);background:var(--flag-bg)}
.places{margin:0;padding-left:0;list-style:none}
.places li{padding:.2rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.places li:first-child{border-top:0}
.file{color:var(--soft)}
.value{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-weight:600}
.hidden{color:var(--soft);font-style:italic}
.message{display:block;padding-left:1rem}
.box{max-height:20rem;overflow:auto;border:1px solid var(--line);border-radius:.4rem;padding:.25rem .75rem}
dl{margin:.75rem 0 0;display:grid;gap:.5rem}
dt{font-weight:600}
dd{margin:0}
.explain{margin:.6rem 0 0;font-size:.85rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
ul ul{margin:.25rem 0 .5rem}
footer{padding-bottom:2rem;font-size:.9rem}
.skip{position:absolute;left:-99rem;background:var(--paper);color:var(--accent);padding:.5rem 1rem}
.skip:focus{left:1rem;top:1rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (min-width:46rem){dl{grid-template-columns:1fr 1fr;gap:1.25rem}}
@media (max-width:30rem){header,main,footer{padding-left:.75rem;padding-right:.75rem}section,.cause{padding:.9rem}.numbers{grid-template-columns:1fr 1fr}
thead{position:absolute;left:-99rem}tr{display:block;padding:.4rem 0;border-bottom:1px solid var(--line)}
th,td{border:0;padding:0 .6rem 0 0}tbody th{display:block}td{display:inline;overflow-wrap:anywhere}}
@media print{
:root{--ink:#000;--soft:#333;--paper:#fff;--page:#fff;--line:#999;--accent:#000;--error:#7d0d12;--error-bg:#fff;--warning:#5c3800;--warning-bg:#fff;--flag:#143c69;--flag-bg:#fff;--valid:#123f1c;--valid-bg:#fff}
@page{margin:16mm}
body{font-size:10.5pt}
header,main,footer{max-width:none;padding:0}
header{padding-top:0}
.skip,.filter{display:none}
section{padding:0;border:0;margin:6mm 0}
.cause{padding:3mm 4mm;margin:0 0 4mm}
.verdict{border:1px solid;border-left:.4rem solid}
.box{max-height:none;overflow:visible;border:0;padding:0}
h2,h3,h4,dt,.aside{break-after:avoid}
li,tr,dl>div{break-inside:avoid}
.cause{break-inside:auto}
}
`;

/** What the page's policy allows: this style and nothing else. */
export const pageStyleHash = 'sha256-dIQi6d9i0lsxUPVSipHjvZk4stQvEv++hXR/am3ODJc=';
