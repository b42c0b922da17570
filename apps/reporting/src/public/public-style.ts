/** The look of what only the pages of an agency have, over that of all public pages. */
export const publicStyle = `
.band{margin:0;padding:.45rem 1.5rem;background:var(--hatch-bg);color:var(--ink);border-bottom:2px solid var(--hatch);text-align:center;font-weight:650}
.beside{width:30%;padding-right:0;padding-left:.6rem}
.bar-at{border:0}
svg.bar{display:block;width:100%;height:.8rem;margin-top:.35rem;padding:0}
svg.bar rect{fill:var(--solid)}
caption span{display:block}caption small{display:block}
.said{margin:.4rem 0;color:var(--soft);max-width:46rem;font-size:.92rem}
.doors{list-style:none;padding:0;margin:1.2rem 0;display:flex;flex-wrap:wrap;gap:.6rem 1.4rem;font-size:1.05rem}
.doors a,.parts a,.files a,.list a{display:inline-block;padding:.1rem 0}
.note.nil{border-left-color:var(--solid);font-size:1.1rem}
.log td,.log th{min-width:7rem}
.log td:last-child{min-width:9rem}
.list{list-style:none;padding:0;margin:1rem 0}.list>li{border-top:1px solid var(--line);padding:.8rem 0}
.list h2,.list h3{margin:0 0 .2rem}.list p{margin:.2rem 0;max-width:46rem}.soft,.list small{color:var(--soft)}
.log .mark{display:block;font-size:.92em;text-align:left;font-style:italic;color:var(--soft)}
.log tbody:target{background:var(--tint)}
.prints dt{color:var(--soft);margin-top:.6rem}.prints dd{margin:0}
.codes{columns:22rem;column-gap:2.4rem}.codes div{break-inside:avoid;margin:0 0 .8rem}
@media screen and (max-width:48rem){
.stacks,.stacks tbody{display:block}
.stacks thead,.stacks td:empty{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}
.stacks tbody tr,.log tbody{display:flex;flex-wrap:wrap;align-items:baseline;padding:.6rem 0;border-top:1px solid var(--line)}
.log tbody tr{display:contents}
.stacks tr>th:first-child,.stacks td{--name:6.5rem;flex:0 0 100%;min-width:0;border:0;padding:.1rem 0;overflow-wrap:anywhere}
.stacks tr>th:first-child{flex:1;position:static;background:none;font-size:1rem;font-weight:650}
.stacks td{display:flow-root;order:1;padding-left:calc(var(--name) + .5rem)}
.stacks td::before{content:attr(data-label);float:left;width:var(--name);margin-left:calc(-.5rem - var(--name));color:var(--soft);overflow-wrap:break-word}
.log tr+tr>td:first-child{margin-top:.35rem;border-top:1px dotted var(--line);padding-top:.35rem}
.log tr:first-child>td:last-child{order:0;flex:0 1 auto;max-width:65%;padding-left:.8rem;text-align:right}
.log tr:first-child>td:last-child::before{float:none;margin:0 .4rem 0 0}
.log tr:first-child>td:last-child .mark{text-align:right}
}
@media screen and (min-width:30rem) and (max-width:48rem){.stacks td{--name:9rem}}
@media print{.doors{display:none}svg.bar{height:2.6mm;margin-top:.9mm;print-color-adjust:exact;-webkit-print-color-adjust:exact}.band{background:none;border:1px solid #000}.log td,.log th{min-width:0}}
`;
