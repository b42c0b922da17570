/** The look of a printed report, on a screen, by day and by night, and on paper. It names no file and no address. */
export const reportStyle = `
:root{--ink:#1a222c;--soft:#4a5666;--paper:#fff;--line:#d3dae2;--rule:#8793a1;--accent:#14497f;--bar:#3b78b5;--tint:#f2f5f9;
--nil:#17552a;--nil-bg:#e9f5ec;--gap:#6f4300;--gap-bg:#fff4dd;--basis:#14497f;--basis-bg:#eaf1fa;--draft:#7a1452;--draft-bg:#fbecf5}
@media (prefers-color-scheme:dark){:root{--ink:#e9eef3;--soft:#aebac7;--paper:#141a21;--line:#36414d;--rule:#73808e;--accent:#94c4f7;--bar:#6fa8dc;--tint:#1c242d;
--nil:#95dba6;--nil-bg:#14301c;--gap:#ffcf7a;--gap-bg:#33270f;--basis:#a4cdf9;--basis-bg:#15273b;--draft:#f5a9d4;--draft-bg:#371528}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,nav,main,footer{max-width:56rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.25rem}
.issuer{margin:0;font-weight:700;color:var(--accent);font-size:1.05rem;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .5rem;text-wrap:balance}
.about{margin:0 0 1rem;color:var(--soft);overflow-wrap:anywhere}
.about span+span::before{content:"· "}
.lead{font-size:1.25rem;line-height:1.45;margin:0 0 1.1rem;overflow-wrap:break-word}
.note{margin:.6rem 0;padding:.65rem 1rem;border-left:.35rem solid;border-radius:.25rem}
.note strong{margin-right:.25rem}
.note.nil{color:var(--nil);background:var(--nil-bg);font-size:1.1rem}
.note.partial,.note.withheld{color:var(--gap);background:var(--gap-bg)}
.note.basis{color:var(--basis);background:var(--basis-bg)}
.note.draft{color:var(--draft);background:var(--draft-bg)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:.7rem;margin:1.25rem 0}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;background:var(--tint);border:1px solid var(--line);border-radius:.4rem;padding:.6rem .85rem}
dt{color:var(--soft);font-size:.9rem;line-height:1.3}
dd{margin:0;font-size:1.65rem;font-weight:650;line-height:1.25;font-variant-numeric:tabular-nums}
dd small{font-size:.8rem;font-weight:400;color:var(--gap)}
nav ul{list-style:none;margin:0;padding:.6rem 0;border:solid var(--line);border-width:1px 0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
a{color:var(--accent)}
section{margin:2.5rem 0}
h2{font-size:1.4rem;line-height:1.25;margin:0 0 .5rem;padding-bottom:.3rem;border-bottom:2px solid var(--accent)}
h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
.how,.said{margin:.4rem 0;color:var(--soft);max-width:46rem;overflow-wrap:break-word}
.said{font-size:.92rem}
.wide{overflow-x:auto;margin:1.4rem 0 .6rem}
table{border-collapse:collapse;width:100%;font-size:.96rem}
caption{text-align:left;font-weight:650;font-size:1.05rem;padding-bottom:.3rem}
caption span{display:block;position:sticky;left:0;max-width:calc(100vw - 2rem)}
caption small{display:block;font-weight:400;font-size:.85rem;color:var(--soft)}
th,td{text-align:left;vertical-align:top;padding:.36rem .9rem .36rem 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:break-word}
thead th{vertical-align:bottom;color:var(--soft);font-size:.84rem;line-height:1.25;border-bottom:1px solid var(--rule)}
.n{text-align:right;padding-left:.5rem;padding-right:.25rem;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .n{white-space:normal;min-width:4.6rem}
.n+td{padding-left:1.1rem}
.d{white-space:nowrap}
.total th,.total td{font-weight:650;border-top:1px solid var(--rule);border-bottom:0}
.mark{color:var(--gap);font-style:italic;white-space:normal}
dd.mark{font-size:1.15rem;line-height:1.9}
.beside{width:38%;padding-right:0;padding-left:.6rem}
thead td{border-bottom:1px solid var(--rule)}
.narrow{max-width:32rem}
.chart{margin:1.2rem 0;overflow-x:auto}
.chart svg{display:block;width:100%;min-width:34rem;height:auto}
.bar{display:block;width:100%;height:.8rem;margin-top:.35em}
.bar rect{fill:var(--bar)}
#t-made td{overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
pre{background:var(--tint);border:1px solid var(--line);border-radius:.4rem;padding:.7rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.92em}
footer{padding-top:1rem;padding-bottom:2.5rem;color:var(--soft);font-size:.9rem;border-top:1px solid var(--line)}
.skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem}
.skip:focus{left:1rem;top:1rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (max-width:34rem){header,nav,main,footer{padding-left:1rem;padding-right:1rem}header{padding-top:1.25rem}h1{font-size:1.5rem}.lead{font-size:1.12rem}.figures{grid-template-columns:1fr 1fr}dd{font-size:1.35rem}
table{font-size:.92rem}th,td{padding-right:.6rem}tbody th{min-width:7.5rem}.beside{width:26%}tr>th:first-child{position:sticky;left:0;background:var(--paper)}thead .n{min-width:3.9rem;font-size:.78rem}}
@media print{
:root{--ink:#000;--soft:#333;--paper:#fff;--line:#bbb;--rule:#555;--accent:#000;--bar:#4d4d4d;--tint:#fff;--nil:#000;--nil-bg:#fff;--gap:#000;--gap-bg:#fff;--basis:#000;--basis-bg:#fff;--draft:#000;--draft-bg:#fff}
@page{margin:16mm 15mm 19mm}
body{font-size:9.5pt;line-height:1.4}
header,nav,main,footer{max-width:none;padding:0}
.skip,nav{display:none}
h1{font-size:17pt}h2{font-size:13pt}.lead{font-size:12pt}
.note{border:1px solid;border-left-width:.35rem}
.figures{grid-template-columns:repeat(4,1fr);gap:2.5mm}
.figures div,.note,.lead{break-inside:avoid}
dd{font-size:14pt}
section{margin:7mm 0}
.wide{overflow:visible;margin:4mm 0 1.5mm}
table{font-size:9pt}
th,td{padding-top:1.1mm;padding-bottom:1.1mm}
h2,h3,caption,.how,.group,thead{break-after:avoid}
tr,pre,.chart{break-inside:avoid}caption span{max-width:none}.bar{height:2.6mm;margin-top:.9mm}
.said{font-size:8.5pt;orphans:3;widows:3}
.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
