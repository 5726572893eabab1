import { bytes, type Handler, type Header } from '../../exchange/handler.ts';

/** How a purchase stands that somebody is asked for. */
export type PurchaseState = 'open' | 'bought' | 'left';

/** The pages on which a person buys, one for each order. */
export interface BuyingPages {
  readonly handler: Handler;
  /** Shows the checkout of an order from now on, by the HTML that Kustom gave for it. */
  show(orderId: string, snippet: string): void;
  /** Says on its page what has become of it. */
  settle(orderId: string, state: PurchaseState): void;
}

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #1d1b1a; background: #fff; }
header { padding: 1rem; background: #f3f1ed; border-bottom: 1px solid #d8d3cb; }
h1 { font-size: 1.2rem; margin: 0 0 .4rem; } p { margin: 0 0 .4rem; overflow-wrap: anywhere; }
header > * { max-width: 44rem; margin-left: auto; margin-right: auto; }
#state { font-weight: 600; } a { color: #0b559f; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; box-sizing: border-box; }
`;

// Asks this machine alone, until there is nothing more to wait for.
const script = `
const state = document.getElementById('state');
const says = {
  open: 'Waiting: this order is not bought yet.',
  bought: 'Bought. The run goes on by itself.',
  left: 'Skipped. Nobody waits for this order any more.',
};
async function look() {
  const answer = await fetch(location.pathname + '/state').then((one) => one.json(), () => undefined);
  const words = answer ? says[answer.state] : 'The run is over, or was stopped: nothing is left to buy here.';
  if (state.firstChild?.textContent !== words) state.textContent = words;
  if (answer?.next && !state.querySelector('a')) {
    const link = document.createElement('a');
    link.href = answer.next;
    link.textContent = 'Buy the next one';
    state.append(' ', link);
  }
  if (answer && !answer.next) setTimeout(look, 1000);
}
look();
`;

function pageOf(snippet: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Buy this for kco</title><style>${style}</style></head>
<body><header><h1>Buy this for kco</h1>
<p>A scenario waits for a bought order. Complete the purchase in the checkout below, with test data of its market and never with
a card of your own. The run then goes on by itself.</p>
<p>To skip it, press Enter in the terminal in which kco runs.</p>
<p id="state" role="status">Waiting: this order is not bought yet.</p></header>
<main>${snippet}</main>
<script>${script}</script></body></html>`;
}

const nothing = `<!doctype html><html lang="en"><title>Nothing to buy</title>
<p>There is no such order. The address that kco wrote in the terminal has the one that it waits for.</p></html>`;

function answered(status: number, type: string, text: string) {
  const headers: Header[] = [
    ['Content-Type', `${type}; charset=utf-8`],
    ['Cache-Control', 'no-store'],
  ];
  return { status, headers, body: bytes(text) };
}

/** Pages without an order on them yet. */
export function buyingPages(): BuyingPages {
  const snippets = new Map<string, string>();
  const states = new Map<string, PurchaseState>();
  function stateOf(orderId: string): string {
    const next = [...states].find(([other, state]) => other !== orderId && state === 'open')?.[0];
    const state = states.get(orderId);
    return JSON.stringify({ state, ...(state !== 'open' && next !== undefined ? { next: `/${next}` } : {}) });
  }
  return {
    async handler({ target }) {
      const [, orderId = '', what] = (target.split('?', 1)[0] ?? '').split('/');
      const snippet = snippets.get(orderId);
      if (snippet === undefined) return answered(404, 'text/html', nothing);
      if (what === 'state') return answered(200, 'application/json', stateOf(orderId));
      return answered(200, 'text/html', pageOf(snippet));
    },
    show(orderId, snippet) {
      snippets.set(orderId, snippet);
      states.set(orderId, 'open');
    },
    settle(orderId, state) {
      states.set(orderId, state);
    },
  };
}
