/** How the page looks: by day and by night, on a telephone, on paper. */
export const style = `
:root { color-scheme: light dark; --paper: #faf9f7; --card: #fff; --ink: #1d1b1a; --quiet: #5d5954; --line: #e2ded8; --link: #0b559f;
  --bad: #a3201a; --bad-tint: #fcebe9; --doubt: #714b00; --doubt-tint: #fcf2da; --good: #125d35; --good-tint: #e3f3e9; --rest: #524f4b; --rest-tint: #eeece8; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #161514; --card: #1f1d1b; --ink: #ece8e3; --quiet: #aca69e; --line: #39352f; --link: #8dbbf2;
  --bad: #ffa198; --bad-tint: #41201d; --doubt: #f1c870; --doubt-tint: #392d12; --good: #8bdba9; --good-tint: #16331f; --rest: #c2bcb4; --rest-tint: #2c2926; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main, .bar > div { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-bottom: 4rem; }
a { color: var(--link); } a:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2rem; }
code, pre, .value { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
h1 { font-size: 2.5rem; line-height: 1.1; margin: 0; letter-spacing: -.02em; }
h2 { font-size: 1.35rem; margin: 3rem 0 .75rem; letter-spacing: -.01em; }
h3 { font-size: 1rem; margin: 0; } h3 code { font-size: 1em; font-weight: 600; } h3 a { color: inherit; text-decoration: none; } h3 a:hover { text-decoration: underline; } .back { font-size: .88rem; }
h4 { font-size: .8rem; margin: 1rem 0 .35rem; color: var(--quiet); }
p { margin: .5rem 0; } ul { list-style: none; margin: 0; padding: 0; }
.quiet { color: var(--quiet); } .card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 0 0 1rem; }
.fail, .departs, .failed, .broken { --sign: var(--bad); --tint: var(--bad-tint); } .warn, .undecided, .accepted, .open { --sign: var(--doubt); --tint: var(--doubt-tint); }
.pass, .conformant, .passed, .closed { --sign: var(--good); --tint: var(--good-tint); } .unseen, .unplayed { --sign: var(--rest); --tint: var(--rest-tint); }
.verdict { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; background: var(--tint); color: var(--sign); font-size: .8rem; font-weight: 650; white-space: nowrap; }
.top { margin-top: 1.5rem; padding: 1.75rem 1.5rem; border-radius: .8rem; background: var(--tint); border-left: .5rem solid var(--sign); } .top h1 { color: var(--sign); }
.top .because { font-size: 1.15rem; margin: .6rem 0 0; }
.counts { display: grid; grid-template-columns: repeat(6, 1fr); gap: .6rem; margin: 1rem 0; } .counts li { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .5rem .8rem; }
.counts b { display: block; font-size: 1.5rem; line-height: 1.3; color: var(--sign); font-variant-numeric: tabular-nums; }
.bar { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); } .bar > div { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; padding-top: .55rem; padding-bottom: .55rem; }
.bar ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem; flex: 1; font-size: .92rem; } .bar label { font-size: .92rem; }
.bar input { font: inherit; width: 13rem; padding: .2rem .6rem; border: 1px solid var(--quiet); border-radius: .4rem; background: var(--card); color: var(--ink); } .bar output { font-size: .85rem; color: var(--quiet); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1rem; } .sides .card { margin: 0; } .sides li { margin: .45rem 0 0; overflow-wrap: anywhere; }
.departure { border-top: 3px solid var(--sign); } .departure > header { display: flex; flex-wrap: wrap; gap: .4rem .7rem; align-items: baseline; }
.statement { font-size: 1.05rem; } .todo { background: var(--good-tint); border-radius: .4rem; padding: .6rem .9rem; margin: 1rem 0 .6rem; } .todo b { color: var(--good); }
.finding { border-left: 3px solid var(--line); padding-left: 1rem; margin: 1.1rem 0; } .both { display: grid; grid-template-columns: 1fr 1fr; gap: .7rem; margin: .5rem 0; }
.both > div { border: 1px solid var(--line); border-radius: .4rem; padding: .45rem .75rem; } .both .value { margin: 0; white-space: pre-wrap; } .both .why { font-size: .88rem; color: var(--quiet); margin: .2rem 0 0; overflow-wrap: anywhere; }
.both .label { font-size: .78rem; font-weight: 650; color: var(--sign); }
.evidence { border: 1px solid var(--line); border-radius: .4rem; margin: .7rem 0 0; } summary { cursor: pointer; } .evidence > summary { padding: .4rem .75rem; font-size: .92rem; overflow-wrap: anywhere; }
.evidence > div { padding: 0 .75rem .75rem; border-top: 1px solid var(--line); } pre { margin: 0; padding: .6rem .75rem; background: var(--rest-tint); color: var(--ink); border-radius: .4rem; white-space: pre-wrap; }
pre.curl { user-select: all; } .copy { font: inherit; font-size: .85rem; margin-top: .35rem; padding: .15rem .7rem; border: 1px solid var(--quiet); border-radius: .4rem; background: var(--card); color: var(--ink); cursor: pointer; } mark { background: var(--bad-tint); color: var(--bad); font-weight: 650; box-shadow: -3px 0 var(--bad); } pre + pre { margin-top: .35rem; }
.facts { display: grid; grid-template-columns: 9rem 1fr; gap: .25rem 1rem; margin: .6rem 0; } .facts dt { color: var(--quiet); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.rows { border-top: 1px solid var(--line); } .rows li { display: grid; grid-template-columns: 6rem minmax(9rem, 17rem) 1fr auto; gap: .1rem 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); font-size: .94rem; } .rows li:target, .card:target { outline: 3px solid var(--link); }
.rows.human li { grid-template-columns: 7rem 4rem 1fr; } .rows.against li { grid-template-columns: 9rem 1fr; } .rows span { overflow-wrap: anywhere; } .rows .verdict { justify-self: start; align-self: start; }
.rows.calls li { grid-template-columns: 8rem minmax(12rem, 1fr) 7rem 6rem; font-size: .88rem; } .rows.played li { grid-template-columns: 6rem 1fr auto; }
.group > summary { font-weight: 600; padding: .5rem 0; } [hidden] { display: none !important; }
@media (max-width: 45rem) { h1 { font-size: 2rem; } .counts { grid-template-columns: repeat(3, 1fr); } .both { grid-template-columns: 1fr; } .bar { position: static; } .bar input { width: 100%; } .bar label { width: 100%; }
  .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: .5rem; } .rows li, .rows.calls li, .rows.played li, .rows.human li, .rows.against li { grid-template-columns: 1fr; } .verdict { justify-self: start; } html { scroll-padding-top: 1rem; } }
@media print { .bar, .back, .copy { display: none; } details:not([open], .long)::details-content { content-visibility: visible; } :root { color-scheme: light; } body { font-size: 11pt; background: #fff; }
  .both, .todo, .rows li, .sides .card { break-inside: avoid; } h2, h3, h4, .departure > header { break-after: avoid; } a { color: inherit; text-decoration: none; } .top, .verdict, .both > div { print-color-adjust: exact; } }
`;
