/**
 * The look of a page: the system's own letters, both grounds by what the reader has chosen, and paper. Each pair of colours
 * has a contrast of 7 to 1 or more for text and of 3 to 1 or more for strokes.
 */
export const STYLE = `
:root{--ground:#fff;--ink:#16191d;--aside:#454c55;--rule:#c6ccd3;--faint:#eef1f4;--accent:#0a4f7a;--warning:#8a3a00;--line:#7a828c}
@media (prefers-color-scheme:dark){:root{--ground:#14171c;--ink:#e4e8ee;--aside:#b6bec8;--rule:#434a54;--faint:#1e232a;--accent:#86c9ea;--warning:#f2b872;--line:#8b949f}}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
body{max-width:64rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .4rem}
h2{font-size:1.25rem;line-height:1.3;margin:2.6rem 0 .8rem;padding-top:.8rem;border-top:2px solid var(--ink)}
h3{font-size:1.02rem;margin:1.6rem 0 .4rem}
p{margin:.5rem 0;max-width:46rem}
.about,footer,.foot{color:var(--aside)}
.foot{font-size:.85rem;margin-top:1.2rem}
footer{margin-top:2.5rem;font-size:.92rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;padding:0;margin:1rem 0 0}
a{color:var(--accent)}
ul{margin:.3rem 0;padding-left:1.25rem}
li{margin:.2rem 0;max-width:46rem}
dl{margin:.6rem 0}
dl div{display:grid;grid-template-columns:minmax(6rem,22%) 1fr;gap:0 1rem;padding:.15rem 0}
dt{color:var(--aside)}
dd{margin:0;max-width:40rem}
.wide{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
th,td{padding:.3rem .7rem .3rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th,thead td{color:var(--aside);font-weight:600;border-bottom:2px solid var(--rule)}
tbody th{font-weight:400}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.short{white-space:nowrap}
@media (max-width:40rem){.short{white-space:normal}th,td{padding-right:.45rem}}
th.group{padding-top:1.1rem;font-weight:700;white-space:normal}
.number{text-align:right}
.rest{color:var(--aside)}
tr:target{background:var(--faint)}
.accent,.good{color:var(--accent)}
.warning{color:var(--warning)}
.aside{color:var(--aside)}
.signs{letter-spacing:.05em}
.bar{display:inline-block;min-width:1px;height:.75em;background:var(--accent);print-color-adjust:exact;-webkit-print-color-adjust:exact}
td:has(.bar){min-width:9rem;width:40%}
figure{margin:1rem 0}
figcaption{color:var(--aside);max-width:46rem}
.chart{width:100%;max-width:52rem;height:auto;display:block;font-size:12px;fill:var(--ink)}
.chart .unit{font-weight:600}
.chart .line{fill:none;stroke:var(--accent);stroke-width:2}
.chart .firm{fill:var(--accent);stroke:var(--ground);stroke-width:1}
.chart .loose{fill:var(--ground);stroke:var(--accent);stroke-width:1.6}
.chart .axis{fill:none;stroke:var(--line);stroke-width:1.2}
.chart .grid{stroke:var(--rule);stroke-width:.7}
.chart .hole{fill:var(--ground);stroke:var(--line);stroke-width:1}
.chart .ahead{stroke:var(--line);stroke-width:1;stroke-dasharray:5 4}
.chart .path{fill:none;stroke:var(--warning);stroke-width:1.4;stroke-dasharray:1 4;stroke-linecap:round}
.chart .goal{fill:var(--warning)}
.chart .value{font-size:11.5px;paint-order:stroke;stroke:var(--ground);stroke-width:3px}
@page{margin:16mm 15mm}
@media print{
:root{--ground:#fff;--ink:#000;--aside:#333;--rule:#bbb;--faint:#fff;--accent:#0a4f7a;--warning:#8a3a00;--line:#666}
html{font-size:10pt}
body{max-width:none;padding:0}
nav{display:none}
section.page~section.page{break-before:page}
section.page h2{border-top:0;margin-top:0;padding-top:0}
h1,h2,h3,th.group{break-after:avoid}
tr,figure,li,dl div{break-inside:avoid}
p,li{orphans:3;widows:3}
thead{display:table-header-group}
.wide{overflow:visible}
p,li,dd,figcaption{max-width:none}
a{color:inherit}
}
`;
