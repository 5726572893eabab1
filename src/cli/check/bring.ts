import { CannotJudge } from '../../config/cannot-judge.ts';
import { apiHost } from '../../exchange/api-host.ts';
import { withCallbacksNamed } from '../../exchange/callback-addresses.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { parsedFaithfully } from '../../exchange/faithful.ts';
import { type Foreign, foreignExchanges } from '../../exchange/foreign.ts';
import { header } from '../../exchange/handler.ts';
import { type HarTerms, harTerms } from '../../exchange/har-terms.ts';
import { faultIn, twiceIn } from '../../exchange/json-text.ts';
import { isRecord } from '../../exchange/record.ts';
import { unpacked } from '../../io/unpacked.ts';
import { isNestedTooDeep, json } from '../../order/json.ts';
import { bareBody, type Manner } from './kind.ts';

/** What one file brings to be judged. */
export interface Brought {
  readonly exchanges: readonly Exchange[];
  readonly complete: boolean;
  /** What in it cannot be judged, one sentence each. */
  readonly problems: readonly string[];
  /** What in it is none of our business, one sentence each. */
  readonly notes?: readonly string[];
  /** Whom the run judged that a HAR file was written of; absent where nobody says so, and both are judged. */
  readonly terms?: HarTerms;
}

function nothingTwice(text: string, value: unknown, name: string): void {
  const twice = twiceIn(text, value);
  if (!twice) return;
  const place = twice.at === '' ? 'at its root' : `at ${twice.at}`;
  const why = 'which one counts depends on the reader';
  throw new CannotJudge(`${name}: the key ${JSON.stringify(twice.key)} stands twice ${place}, and ${why}.`);
}

function calledAfter(exchanges: readonly Exchange[], { name }: Manner): Exchange[] {
  return exchanges.map((exchange, index) => {
    const own = exchange.id || (exchanges.length === 1 ? '' : `exchange ${index + 1}`);
    return { ...exchange, id: `${name} ${own}`.trimEnd() };
  });
}

function unknown({ id, request }: Exchange): string {
  const what = request?.target
    ? `is about ${request.method} ${request.target.split('?', 1)[0]}, which the specification does not know`
    : 'is an answer, and does not say to what';
  return `${id} ${what}. If it is a callback, or an answer, name it with --as: --as validation, or its address in kco.yaml under callbacks.`;
}

const nothing: Foreign = { exchanges: [], notes: [], problems: [] };

/** The exchanges that some tool wrote down; undefined for anything else. */
function foreignIn(value: unknown, text: string, manner: Manner): Brought | undefined {
  const { at, name, told } = manner;
  const how = { told: told?.operation, at, unpack: unpacked };
  if (!foreignExchanges(value, how)) return undefined;
  // Bodies that stand as JSON inside of JSON are taken out with their numbers as they were written.
  const found = foreignExchanges(parsedFaithfully(text), how) ?? nothing;
  const { exchanges, notes, problems } = found;
  const behind = (phrase: string) => `${name} ${phrase}`;
  const terms = harTerms(value);
  return {
    ...(terms ? { terms } : {}),
    exchanges: calledAfter(exchanges, manner),
    complete: true,
    problems: problems.map(behind),
    notes: notes.map(behind),
  };
}

/** One JSON document: exchanges of some tool, or a body by itself. */
function documentIn(value: unknown, text: string, manner: Manner): Brought {
  const { name } = manner;
  nothingTwice(text, value, name);
  try {
    const foreign = foreignIn(value, text, manner);
    if (foreign) return foreign;
  } catch (thrown) {
    // Only what writes JSON again uses up the stack.
    if (thrown instanceof RangeError) throw new CannotJudge(`${name} is nested too deep to be read.`);
    throw thrown;
  }
  return { exchanges: [bareBody(value, text, manner)], complete: true, problems: [] };
}

/** Why a text is no JSON; the name of a line among others tells its number already. */
function whatIsWrong(text: string, name: string, isLine: boolean): CannotJudge {
  if (isNestedTooDeep(text)) return new CannotJudge(`${name} is nested more than 1000 levels deep: no body is.`);
  const { line, column, found } = faultIn(text);
  return new CannotJudge(`${name} is no JSON: at ${isLine ? '' : `line ${line}, `}column ${column}, ${found}.`);
}

/** One JSON document a line. What is wrong with one does not keep the others from being judged. */
function linesIn(text: string, manner: Manner): Brought {
  const exchanges: Exchange[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const own = { ...manner, name: `${manner.name}:${index + 1}`, alone: false };
    try {
      const one = oneIn(line, own);
      // One by one: as arguments of a single call a hundred thousand of them would use up the stack.
      for (const exchange of one.exchanges) exchanges.push(exchange);
      for (const problem of one.problems) problems.push(problem);
      for (const note of one.notes ?? []) notes.push(note);
    } catch (thrown) {
      if (!(thrown instanceof CannotJudge)) throw thrown;
      problems.push(thrown.message);
    }
  }
  return { exchanges, complete: true, problems, notes };
}

function oneIn(text: string, manner: Manner): Brought {
  const value = json(text);
  if (value === undefined) throw whatIsWrong(text, manner.name, true);
  return documentIn(value, text, manner);
}

/** True where the first line that is not blank is JSON by itself, and others follow. */
function isLines(text: string): boolean {
  const [first, second] = text.split('\n', 50).filter((line) => line.trim() !== '');
  return first !== undefined && second !== undefined && json(first) !== undefined;
}

/** A page or a picture of some other host, of which a browser or a proxy writes hundreds down: no callback is asked for so. */
function isElsewhere({ operation, from, request }: Exchange): boolean {
  const host = request && header(request, 'host');
  if (operation !== undefined || from === 'kustom' || !host) return false;
  return ['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !apiHost.test(host);
}

/** The same with its callbacks named, and a sentence for each exchange of no known operation. */
function named(brought: Brought, { name, callbacks = {}, given }: Manner): Brought {
  const all = withCallbacksNamed(brought.exchanges, callbacks, given);
  const isMixed = all.some(({ operation }) => operation !== undefined);
  const exchanges = isMixed ? all.filter((one) => !isElsewhere(one)) : all;
  const others = all.length - exchanges.length;
  const passed = others > 0 ? [`${name} holds ${others} of what other hosts were asked for: passed over.`] : [];
  const problems = [...brought.problems, ...exchanges.filter(({ operation }) => !operation).map(unknown)];
  return { ...brought, exchanges, problems, notes: [...(brought.notes ?? []), ...passed] };
}

/** What stands in a text: a record of kco, exchanges of another tool, a body, or a line each of these. */
export async function bring(text: string, manner: Manner): Promise<Brought> {
  const { name, alone } = manner;
  if (text.trim() === '') throw new CannotJudge(`${name} is empty.`);
  if (isRecord(text)) {
    const { recordIn } = await import('../record-in.ts');
    const { exchanges, complete } = recordIn(text, name);
    const called = alone ? exchanges : exchanges.map((exchange) => ({ ...exchange, id: `${name} ${exchange.id}` }));
    return { exchanges: called, complete, problems: [] };
  }
  const value = json(text);
  if (value !== undefined) return named(documentIn(value, text, manner), manner);
  if (isLines(text)) return named(linesIn(text, manner), manner);
  throw whatIsWrong(text, name, false);
}
