/** Colours by their role, by day, by night and on paper. Texts have a contrast of 4.5 and marks of 3 against what is behind them. */
export const chartTokens = `
:root{--ink:#1a222c;--soft:#4a5666;--paper:#fff;--line:#d3dae2;--rule:#7b8795;--accent:#14497f;--tint:#f2f5f9;
--solid:#2a659f;--hatch:#8a5200;--hatch-bg:#fbeeda;--pale:#e3e9f0;--dot:#5b6877}
@media (prefers-color-scheme:dark){:root{--ink:#e9eef3;--soft:#aebac7;--paper:#141a21;--line:#36414d;--rule:#7e8b99;--accent:#94c4f7;--tint:#1c242d;
--solid:#6fa8dc;--hatch:#f0b865;--hatch-bg:#33270f;--pale:#2a3541;--dot:#a3afbc}}
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--line:#bbb;--rule:#555;--accent:#000;--tint:#fff;
--solid:#444;--hatch:#000;--hatch-bg:#fff;--pale:#e6e6e6;--dot:#333}}
`;

/** The look of charts: colours come from the tokens of the page that they stand on. */
export const chartStyle = `
.chart{display:block;max-width:100%;overflow:visible;font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:var(--ink);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.chart:not(.fluid){height:auto}
.chart text{fill:var(--ink);font-variant-numeric:tabular-nums}
.chart text.soft{fill:var(--soft)}
.chart text.middle{text-anchor:middle}
.chart .grid{stroke:var(--line);stroke-width:1}
.chart .base{stroke:var(--rule);stroke-width:1}
.chart .gap{fill:none;stroke:var(--rule);stroke-width:1;stroke-dasharray:2 4}
.chart .line{stroke:var(--solid);stroke-width:2.5;stroke-linecap:round}
.chart .point{fill:var(--paper);stroke:var(--solid);stroke-width:2.5}
.chart .centre{stroke:var(--solid);stroke-width:2}
.chart .limit{fill:none;stroke:var(--rule);stroke-width:1.5}
.chart .limit.chance{stroke-dasharray:6 4}
.chart .limit.usual{stroke:var(--hatch);stroke-dasharray:2 4}
.chart .spot{fill:var(--paper);stroke:var(--solid);stroke-width:1.6}
.chart .spot.asked{fill:var(--hatch);stroke:var(--hatch)}
.look{stroke:var(--paper);stroke-width:1}
.look-solid{fill:var(--solid)}
.look-pale{fill:var(--pale);stroke:var(--dot)}
.ground-hatched{fill:var(--hatch-bg)}
.stroke-hatched{stroke:var(--hatch);stroke-width:2.4}
.look-dotted{stroke:var(--dot)}
.ground-dotted{fill:var(--paper)}
.spot-dotted{fill:var(--dot)}
`;
