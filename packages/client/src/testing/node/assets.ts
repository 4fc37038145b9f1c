/** The page's look. */
export const css = `
:root { color-scheme: light dark; --line: light-dark(#d6dbe0, #3a4148); --soft: light-dark(#f4f6f8, #1d2226);
  --good: light-dark(#0b6b3a, #6fd6a0); --bad: light-dark(#b3261e, #ff9d94); --wait: light-dark(#8a5a00, #f0c26a) }
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; background: light-dark(#fff, #14181b); color: light-dark(#1a1f24, #e6eaee) }
header { display: flex; gap: 1rem; align-items: center; flex-wrap: wrap; padding: .75rem 1.25rem; border-bottom: 1px solid var(--line); background: var(--soft) }
h1 { font-size: 1.2rem; margin: 0 } h2 { font-size: 1.05rem; margin: 0 0 .5rem } h3 { margin: 0 0 .25rem } h4 { margin: .75rem 0 .25rem }
header p { margin: 0; flex: 1 }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 1.25rem; padding: 1.25rem }
section { min-width: 0 } .wide { grid-column: 1 / -1 }
table { width: 100%; border-collapse: collapse } th { text-align: left; font-weight: 600 }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top } td code { overflow-wrap: anywhere }
.s2, .complete { color: var(--good) } .s4, .s5, .sn, .failed { color: var(--bad) } .pending { color: var(--wait) }
.s2, .s4, .s5, .sn, .complete, .failed, .pending { font-weight: 600 }
article { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin-bottom: 1rem }
ul { list-style: none; margin: 0; padding: 0 } li { padding: .3rem 0; border-bottom: 1px solid var(--line) }
form { display: flex; gap: .6rem; flex-wrap: wrap; align-items: end; margin-top: .75rem } form.inline { display: inline-flex; margin: 0 0 0 .5rem }
label { display: grid; font-size: .85rem } select, input, button { font: inherit; padding: .3rem .55rem; border-radius: 6px; border: 1px solid var(--line); background: light-dark(#fff, #242a2f); color: inherit; max-width: 22rem }
button { cursor: pointer; white-space: nowrap } button:hover { background: var(--soft) } :focus-visible { outline: 2px solid #2f6fde; outline-offset: 1px }
details { margin: .2rem 0 } pre { background: var(--soft); padding: .6rem; border-radius: 6px; overflow: auto; margin: .3rem 0 }
`;

/** Looks once a second whether something happened, and shows it, unless someone is filling in a form. */
export const script = `
setInterval(async () => {
  const answer = await fetch("/fake/version").catch(() => undefined);
  if (!answer?.ok || (await answer.text()) === document.body.dataset.version) return;
  if (document.activeElement?.matches("input, select") || document.querySelector("details[open]")) return;
  location.reload();
}, 1000);
`;
