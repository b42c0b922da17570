/** The look of the pages of a state, over the tokens of their charts. One type, few sizes, much air; it names no file and no address. */
export const siteStyle = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.bar,nav,main,footer{max-width:60rem;margin:0 auto;padding-left:1.5rem;padding-right:1.5rem}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.out{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
.skip:focus{left:1rem;top:.5rem}
.top{background:var(--tint);border-bottom:1px solid var(--line)}
.bar{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;padding-top:1rem}
.bar p{margin:0}
.site a{color:var(--ink);font-weight:700;font-size:1.1rem;text-decoration:none}
.site a:hover{text-decoration:underline}
nav ul{list-style:none;margin:.5rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:0 1.4rem}
nav a{display:inline-block;padding:.5rem 0 .6rem;text-decoration:none;border-bottom:3px solid transparent}
nav a:hover{text-decoration:underline}
nav [aria-current],nav .under{border-color:var(--accent);color:var(--ink);font-weight:600}
main{padding-top:2rem;padding-bottom:1rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .4rem;text-wrap:balance;overflow-wrap:break-word}
.eyebrow{margin:0 0 .3rem;color:var(--soft);font-weight:600}
.lead{font-size:1.3rem;line-height:1.45;margin:.6rem 0;max-width:46rem;overflow-wrap:break-word}
.lead strong{font-weight:700}
.next{font-size:1.1rem;max-width:46rem;margin:.6rem 0}
section{margin:2.6rem 0}
h2{font-size:1.4rem;line-height:1.25;margin:0 0 .5rem}
h3{font-size:1.05rem;line-height:1.3;margin:0 0 .5rem}
h3 small,caption small{font-weight:400;font-size:.85rem;color:var(--soft)}
.how{margin:.3rem 0 1rem;color:var(--soft);max-width:46rem}
.prose{max-width:44rem}
.prose li{margin:.45rem 0}
.prose dt{color:var(--ink);font-weight:650;font-size:1rem;margin-top:.8rem}
.prose dd{margin:0;font-size:1rem;font-weight:400;line-height:1.55}
.note{margin:1rem 0;padding:.7rem 1rem;border-left:.3rem solid var(--hatch);background:var(--tint);max-width:46rem;border-radius:.2rem}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(14.5rem,1fr));gap:.8rem;margin:1rem 0}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:3px solid var(--accent);background:var(--tint);padding:.7rem .9rem;border-radius:0 0 .3rem .3rem}
.figures dt{color:var(--soft);font-size:.92rem;line-height:1.3}
.figures dd{margin:0;font-size:1.75rem;font-weight:650;line-height:1.25;font-variant-numeric:tabular-nums}
.figures dd small{display:block;font-size:.82rem;font-weight:400;color:var(--soft);line-height:1.35}
.figures dd.mark{font-size:1.15rem;font-weight:500;font-style:italic;line-height:1.9}
figure{margin:1.6rem 0 2.4rem}
.legend{list-style:none;margin:0 0 .8rem;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;font-size:.92rem}
.legend li{display:flex;align-items:center;gap:.45rem}
.swatch{flex:none}
.strip{display:flex;height:1.9rem;gap:2px;margin:.8rem 0}
.tally{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.3rem 1.6rem}
.tally li{display:flex;align-items:center;gap:.5rem}
.tally b{font-variant-numeric:tabular-nums}
.map{margin:0 auto}
.map .ground{stroke:var(--rule);stroke-width:1;vector-effect:non-scaling-stroke}
.ground-all{fill:var(--pale)}
.ground-nobody,.ground-nobody-fill{fill:var(--paper)}
.ground-line{stroke:var(--dot);stroke-width:1.3;fill:none}
.map .asks{fill:var(--solid);fill-opacity:.82;stroke:var(--paper);stroke-width:1.5}
.map text{font-size:17px}
.chart.map .name{fill:var(--ink);paint-order:stroke;stroke:var(--pale);stroke-width:4;stroke-linejoin:round}
.wide{position:relative;overflow-x:auto;margin:1rem 0;container-type:inline-size}
.narrow{max-width:34rem}
table{border-collapse:collapse;width:100%;font-size:.96rem}
table.small{font-size:.92rem}
caption{text-align:left;max-width:100cqi;font-weight:650;font-size:1.05rem;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{vertical-align:bottom;color:var(--soft);font-size:.86rem;line-height:1.25;border-bottom:1px solid var(--rule)}
.n{text-align:right;padding-left:.5rem;padding-right:.3rem;font-variant-numeric:tabular-nums;white-space:nowrap}
.n+td:not(.n){padding-left:1.2rem}
thead .n{white-space:normal;min-width:4.4rem}
tbody th{min-width:6.2rem}
.total th,.total td{font-weight:650;border-top:1px solid var(--rule);border-bottom:0}
.mark{color:var(--soft);font-style:italic;white-space:normal}
td.mark:not(.n){text-align:center}
.d{white-space:nowrap}
td small,th small{display:block;color:var(--soft);font-size:.85rem;line-height:1.35}
.names h3{margin:1.4rem 0 .2rem}
.columns{margin:.2rem 0;columns:18rem;column-gap:2rem;padding-left:1.1rem}
.columns li{break-inside:avoid;margin:.2rem 0}
.hash{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.82rem;overflow-wrap:anywhere}
pre{background:var(--tint);border:1px solid var(--line);border-radius:.3rem;padding:.7rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.9rem}
.parts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1rem}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem;padding-bottom:2.5rem;color:var(--soft);font-size:.92rem}
footer p{margin:.3rem 0;max-width:46rem}
@media (max-width:34rem){.bar,nav,main,footer{padding-left:1rem;padding-right:1rem}main{padding-top:1.4rem}h1{font-size:1.55rem}.lead{font-size:1.15rem}.next{font-size:1.03rem}
nav ul{gap:0 1.1rem}nav a{padding:.45rem 0}.figures{grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.6rem}.figures dd{font-size:1.4rem}.map text{font-size:34px}
.wide tr>th:first-child{position:sticky;left:0;background:var(--paper)}}
@media print{
@page{margin:16mm 15mm}
body{font-size:9.5pt;line-height:1.4}
.bar,nav,main,footer{max-width:none;padding-left:0;padding-right:0}
.skip,nav,.other{display:none}
.top{background:none;border-bottom:1px solid #000}
main{padding-top:5mm}h1{font-size:18pt}h2{font-size:13pt}.lead{font-size:12.5pt}.next{font-size:10.5pt}
a{color:inherit;text-decoration:none}
section{margin:7mm 0}
.figures{grid-template-columns:repeat(3,1fr)}.figures dd{font-size:15pt}
.figures div,.note,.lead,figure svg,.legend,tr,pre{break-inside:avoid}
h2,h3,.how,figcaption,.legend,thead,caption{break-after:avoid}
.wide{overflow:visible}table,table.small{font-size:9pt}th,td{padding-top:1mm;padding-bottom:1mm}
.map{max-height:105mm;width:auto}
.how,.next{break-inside:avoid}
.strip rect,.swatch rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
