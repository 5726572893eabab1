import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { isAddress } from '../../drift/place.ts';
import type { CallbackAddresses } from '../../exchange/callback-addresses.ts';
import { withCallbacksNamed } from '../../exchange/callback-addresses.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { foreignExchanges } from '../../exchange/foreign.ts';
import { readLine } from '../../exchange/read-record.ts';
import { isRecord } from '../../exchange/record.ts';
import { readInput } from '../../io/input.ts';
import { inputsAt } from '../../io/inputs.ts';
import { beginningOf, linesOf } from '../../io/lines.ts';
import type { Terminal } from '../../io/terminal.ts';
import { unpacked } from '../../io/unpacked.ts';
import { type Heard, listen, silence } from '../../usage/heard.ts';
import { bring } from '../check/bring.ts';
import type { Pinned } from './documents.ts';
import { type Hearing, hearing } from './hearing.ts';
import { libraryOf } from './reading.ts';

// Nobody says here what a file of another tool is about, and what has no time of its own has none.
const how = { told: undefined, at: 0, unpack: unpacked } as const;

/** A file that exchanges are read from. */
interface Source {
  readonly path: string;
  readonly name: string;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether every line is JSON by itself: told by the first two, which no document that is written in one line has. */
function isLines({ path, name }: Source): boolean {
  const beginning = beginningOf(path, name);
  if (isRecord(beginning)) return true;
  const [first, second] = beginning.split('\n', 50).filter((line) => line.trim() !== '');
  return first !== undefined && second !== undefined && json(first) !== undefined;
}

const says = /^\s*\{[\s\S]{0,4000}?"(?:openapi|swagger)"\s*:\s*"[\d.]+"/;

async function isTrafficFile(source: Source): Promise<boolean> {
  if (/\.(?:ndjson|jsonl|har)$/i.test(source.name)) return true;
  if (!/^\uFEFF?\s*[[{]/.test(beginningOf(source.path, source.name))) return false;
  if (isLines(source)) return true;
  const text = await readInput(source.path, source.name);
  if (says.test(text)) return false;
  const value = json(text.replace(/^\uFEFF/, ''));
  return value !== undefined && foreignExchanges(value, how) !== undefined;
}

/** Whether a word names recorded traffic, and not a description: what is in it tells. */
export async function isTraffic(word: string, cwd: string): Promise<boolean> {
  if (isAddress(word)) return false;
  const path = resolve(cwd, word);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.isFile()) return isTrafficFile({ path, name: word });
  return found.isDirectory() && readdirSync(path).includes('exchanges.ndjson');
}

/** One line of a file: exchanges of whatever tool, or one that kco recorded. */
function exchangesIn(line: string, name: string, isOurs: boolean): readonly Exchange[] {
  const value = json(line);
  if (isOurs) return value !== undefined && Object.hasOwn(value as object, 'at') ? [readLine(line)] : [];
  const found = value === undefined ? undefined : foreignExchanges(value, how)?.exchanges;
  return (found ?? []).map((one) => ({ ...one, id: one.id === '' ? name : `${name} ${one.id}` }));
}

// The addresses of callbacks stand in the orders; of so many exchanges together some will say them.
const batch = 1_000;

// The last line of a record that was closed.
const endMark = /^\{"end":"kco-record\//;

function* batchesIn(
  source: Source,
  prefix: string,
  onCut: () => void,
  onRead: Hearing['read'],
): Generator<readonly Exchange[]> {
  let last = '';
  let isOurs = false;
  let found: Exchange[] = [];
  let number = 0;
  for (const line of linesOf(source.path, source.name)) {
    number += 1;
    last = line;
    onRead(line.length + 1);
    if (number === 1 && isRecord(line)) {
      isOurs = true;
      continue;
    }
    const all = exchangesIn(line, `${source.name}:${number}`, isOurs);
    for (const one of all) found.push(isOurs ? { ...one, id: `${prefix}${one.id}` } : one);
    if (found.length < batch) continue;
    yield found;
    found = [];
  }
  if (isOurs && !endMark.test(last)) onCut();
  yield found;
}

/** The exchanges in a file that is one JSON document; a body by itself is read as `kco check` does. */
async function wholeFile(source: Source, isAlone: boolean): Promise<readonly Exchange[]> {
  const { path, name } = source;
  const text = (await readInput(path, name)).replace(/^\uFEFF/, '');
  const found = foreignExchanges(json(text), how)?.exchanges;
  if (found) return found.map((one, index) => ({ ...one, id: `${name} ${one.id || `exchange ${index + 1}`}` }));
  return (await bring(text, { name, told: undefined, alone: isAlone, at: 0 })).exchanges;
}

async function listenTo(
  heard: Heard,
  source: Source,
  callbacks: CallbackAddresses,
  isAlone: boolean,
  terminal: Terminal,
  onRead: Hearing['read'],
): Promise<number> {
  let count = 0;
  const take = (exchanges: readonly Exchange[]) => {
    count += exchanges.length;
    for (const exchange of exchanges) listen(heard, exchange);
  };
  if (!/\.har$/i.test(source.name) && isLines(source)) {
    const prefix = isAlone ? '' : `${source.name} `;
    const onCut = () => {
      heard.cut.add(source.name);
      terminal.stderr.write(`kco: ${source.name} was cut short: it has no end mark. What is there was heard.\n`);
    };
    for (const exchanges of batchesIn(source, prefix, onCut, onRead)) take(withCallbacksNamed(exchanges, callbacks));
  } else {
    take(withCallbacksNamed(await wholeFile(source, isAlone), callbacks));
  }
  return count;
}

/** What was heard in recorded traffic of the operations of the pinned descriptions. */
export async function heardIn(
  words: readonly string[],
  pinned: Pinned,
  terminal: Terminal,
  callbacks: CallbackAddresses,
): Promise<Heard> {
  const names = pinned.documents.map(({ name }) => name);
  const heard = silence(libraryOf(pinned.documents), names);
  const sources = words.flatMap((word) => inputsAt(resolve(terminal.cwd, word), word));
  const paths = sources.flatMap((one) => ('path' in one ? [one.path] : []));
  const onward = hearing(terminal, paths);
  for (const source of sources) {
    if ('problem' in source) throw new CannotJudge(`${source.name} ${source.problem}.`);
    const count = await listenTo(heard, source, callbacks, sources.length === 1, terminal, onward.read);
    if (count === 0) throw new CannotJudge(`${source.name} holds no exchange: neither a recorded run, NDJSON nor HAR.`);
  }
  onward.done();
  if (heard.operations.size > 0) return heard;
  throw new CannotJudge(`nothing in ${words.join(', ')} belongs to an operation of ${names.join(', ')}.`);
}
