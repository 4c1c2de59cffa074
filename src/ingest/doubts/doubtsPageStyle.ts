/** The style of the report page, which carries all it needs. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf6; --wash: #f3f0e8; --line: #ddd8cd; --ink: #1b1a18; --quiet: #5a564f; --seal: #a8321f; }
@media (prefers-color-scheme: dark) { :root { --paper: #161614; --wash: #1f1e1b; --line: #34322e; --ink: #eceae4; --quiet: #a5a198; --seal: #f08a75; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem); max-width: 72rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere; display: inline; }
h3 { font-size: 1rem; margin: 0; }
small { color: var(--quiet); font-size: 0.85em; font-weight: 400; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { text-align: start; vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
details { border-block-start: 1px solid var(--line); padding-block: 0.7rem; }
summary { cursor: pointer; }
.verdict { color: var(--seal); font-weight: 600; }
.doubt { margin: 0.9rem 0 1.4rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; margin-block-start: 0.5rem; }
.excerpt { background: var(--wash); padding: 0.5rem 0.7rem; margin: 0; list-style: none; font-size: 0.9rem; }
.excerpt li { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0.6rem; padding-inline-start: 0.4rem; border-inline-start: 3px solid transparent; }
.excerpt li.here { border-inline-start-color: var(--seal); font-weight: 600; }
.excerpt .place { color: var(--quiet); font-weight: 400; font-size: 0.8rem; }
.excerpt .text { overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: isolate; }
.scroll { overflow-x: auto; }
code { font-family: ui-monospace, monospace; font-size: 0.85em; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .excerpt li { grid-template-columns: 1fr; gap: 0; } }
@media print { details:not([open]) > *:not(summary) { display: revert; } }
`;
