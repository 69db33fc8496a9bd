/** The look of an exported page. System fonts: a page that carries its own would be ten times as large. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1c2024; --quiet: #565d66; --line: #d5d9de; --paper: #ffffff; --mark: #1f5fbf; --warn: #a14a00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --quiet: #a6adb6; --line: #3b4148; --paper: #15181c; --mark: #8ab4f8; --warn: #ffb570; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 "IBM Plex Sans", system-ui, "Segoe UI", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
.checklist { list-style: none; padding-left: 0; }
.box { color: var(--quiet); white-space: nowrap; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
.entries { list-style: none; margin: .25rem 0; padding: 0; }
.entries > li { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
.entries p { margin: 0; }
.when, .about { color: var(--quiet); font-size: .9rem; font-variant-numeric: tabular-nums; }
.when strong { color: var(--ink); }
s { color: var(--quiet); }
figure { margin: .75rem 0; }
.lanes, .bars { width: 100%; height: auto; font-size: 11px; }
.bars text { fill: var(--ink); font-variant-numeric: tabular-nums; } .bars rect { fill: var(--mark); }
.lanes text { fill: var(--ink); } .lanes .tick { fill: var(--quiet); stroke: none; }
.lanes line { stroke: var(--line); } .lanes line.tick { stroke: var(--line); stroke-dasharray: 2 3; }
.lanes .reached { fill: none; stroke: var(--ink); stroke-width: 1.5; } .lanes .spoke { fill: var(--mark); }
.lanes .promised { fill: none; stroke: var(--mark); stroke-width: 1.5; } .lanes .claimed { fill: var(--warn); }
@media (max-width: 40rem) { .entries > li { grid-template-columns: 1fr; } }
@media (forced-colors: active) { .lanes .spoke, .lanes .claimed, .bars rect { fill: CanvasText; } .lanes .reached, .lanes .promised, .lanes line { stroke: CanvasText; } }
@page { margin: 18mm 16mm 20mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --line: #bbb; --paper: #fff; --mark: #1f5fbf; --warn: #a14a00; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; } .entries > li, tr, figure { break-inside: avoid; }
}
`;
