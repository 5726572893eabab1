import { html } from 'hono/html';
import type { Account } from '../simulator/credentials.ts';

/** What a person sees who opens the sandbox in a browser. */
export function page(origin: string, { username, password }: Account): string {
  const create = `curl -u ${username}:${password} -H 'Content-Type: application/json' -d @order.json ${origin}/checkout/v3/orders`;
  const buy = `curl -X POST ${origin}/_sandbox/orders/ORDER_ID/buy`;
  const document = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>kco sandbox</title><style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem } code { overflow-wrap: anywhere }</style></head>
<body><main>
  <h1>A Kustom Checkout that fits in memory</h1>
  <p>Point your shop here instead of at the playground. Everything it says is recorded and judged; nothing leaves this machine.</p>
  <p>Credentials: <code>${username}</code> / <code>${password}</code></p>
  <p>Create an order: <code>${create}</code></p>
  <ul>
    <li><a href="/_sandbox/report">The judgement so far</a></li>
    <li><a href="/_sandbox/exchanges">The record so far</a></li>
    <li><a href="/_sandbox/health">Health</a></li>
    <li><a href="/_sandbox/help">All calls of the sandbox’s own</a>: shoppers, time, trouble</li>
  </ul>
  <p>Buy an order as the approved test shopper: <code>${buy}</code></p>
  <p>It creates, reads, updates and aborts orders; shoppers buy them, with callbacks to the addresses that stand in the order; then they are captured, refunded and so on. It does not yet show a checkout.</p>
</main></body>
</html>
`;
  return document.toString();
}
