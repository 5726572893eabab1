import { html } from 'hono/html';
import type { Exchange, Request, Response } from '../exchange/exchange.ts';
import { isJson, laidOut, placesInJson } from '../exchange/json-place.ts';
import { curl } from './curl.ts';
import { cut } from './cut.ts';

/** One line of a body, and whether a finding is about it. */
interface Line {
  readonly text: string;
  readonly isMarked: boolean;
}

const longest = 400;
const around = 12;
const longestLine = 1_000;

/** The pointers of findings into one half of an exchange, from the root of its body. */
function within(half: 'request' | 'response', isBare: boolean, pointers: readonly string[]): string[] {
  if (isBare) return [...pointers];
  const prefix = `/${half}/body`;
  return pointers.filter((at) => at.startsWith(prefix)).map((at) => at.slice(prefix.length));
}

/** A body in lines; JSON a field a line, what a finding is about marked. Of a long one, what is around the marks. */
function linesOf(body: string, pointers: readonly string[]): Line[] {
  const isLaidOut = isJson(body);
  const text = isLaidOut ? laidOut(body) : body;
  const placeOf = isLaidOut && pointers.length > 0 ? placesInJson(text) : undefined;
  const marked = new Set(placeOf ? pointers.map((at) => placeOf(at).line - 1) : []);
  const lines = text.split('\n').map((line, nth) => ({ text: cut(line, longestLine), isMarked: marked.has(nth), nth }));
  if (lines.length <= longest) return lines;
  const nearby = new Set(
    [0, ...marked].flatMap((nth) => Array.from({ length: 2 * around }, (_, by) => nth + by - around)),
  );
  const kept = lines.filter(({ nth }) => nearby.has(nth));
  return kept.flatMap((line, index) => {
    const left = line.nth - (kept[index - 1]?.nth ?? -1) - 1;
    return left > 0 ? [{ text: `… ${left} more lines …`, isMarked: false }, line] : [line];
  });
}

function bodyOf({ body, encoding }: Request | Response, pointers: readonly string[]) {
  if (encoding === 'withheld') return html`<p class="quiet">The body is compressed, and was not written down.</p>`;
  if (body === '') return html`<p class="quiet">No body.</p>`;
  const lines = linesOf(body, pointers).map(({ text, isMarked }) =>
    isMarked ? html`<mark>${text}</mark>\n` : html`${text}\n`,
  );
  return html`<pre>${lines}</pre>`;
}

function headersOf({ headers }: Request | Response) {
  if (headers.length === 0) return '';
  return html`<pre>${headers.map(([name, value]) => cut(`${name}: ${value}`, longestLine)).join('\n')}</pre>`;
}

/** What was asked and what came of it, in a line. */
export function headline({ id, request, response, tookMs, as }: Exchange): string {
  if (as !== undefined) return `${id}: ${as}`;
  const asked = request ? `${request.method} ${cut(request.target, 200)}` : 'an answer';
  const took = Number.isNaN(tookMs) ? '' : `, ${tookMs.toFixed(0)} ms`;
  return `${id}: ${asked}${response ? ` → ${response.status}` : ''}${took}`;
}

// A command that is cut asks something else.
const longestCommand = 20_000;

function again(exchange: Exchange) {
  const command = curl(exchange);
  if (command === undefined) return '';
  if (command.length > longestCommand)
    return html`<p class="quiet">The command that asks it again is too long for this page: <code>kco report RUN --har FILE</code> gives the exchange to other tools.</p>`;
  return html`<h4>To ask it again (masked as in the record)</h4><pre class="curl">${command}</pre>`;
}

/** An exchange, folded: request, answer, and the command that asks it again. `pointers`: what findings are about in it. */
export function exchangeBlock(exchange: Exchange, anchor: string, pointers: readonly string[]) {
  const { request, response, as } = exchange;
  const isBare = as !== undefined;
  const half = (name: string, message: Request | Response, which: 'request' | 'response') =>
    html`<h4>${name}</h4>${headersOf(message)}${bodyOf(message, within(which, isBare, pointers))}`;
  return html`<details class="evidence" id="${anchor}"><summary>${headline(exchange)}</summary><div>
${request ? half(isBare ? 'What was checked' : 'Request', request, 'request') : ''}${response ? half(isBare ? 'What was checked' : 'Answer', response, 'response') : ''}${response?.because ? html`<p class="quiet">${response.because}</p>` : ''}
${again(exchange)}
</div></details>`;
}
