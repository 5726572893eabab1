import { resolve } from 'node:path';
import { CannotJudge } from '../../config/cannot-judge.ts';
import { beside, dangling, isAddress } from '../../drift/place.ts';
import { download } from '../../io/download.ts';
import { readBytes } from '../../io/input.ts';
import { type Document, libraryOf, parsedPart } from './reading.ts';

/** Descriptions with the files that they refer to, and a sentence for each that could not be had. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly problems: readonly string[];
}

/** A file that is wanted: its name, which is its address as well, and that of the one that refers to it. */
interface Wanted {
  readonly name: string;
  readonly by: string;
}

/** A file that was wanted, or why it could not be had. */
type Found = Document | string;

const most = 500;

/** The files that a document refers to and that are not there yet, each once. */
function filesIn(documents: readonly Document[], { name }: Document): string[] {
  const files = dangling(libraryOf(documents), name).map((reference) => reference.split('#', 1)[0] ?? '');
  return [...new Set(files.filter((file) => file !== '').map((file) => beside(name, file)))];
}

/** Asks for one file after the other, until nothing is referred to that was not asked for. */
function* following(documents: readonly Document[]): Generator<Wanted, Reading, Found> {
  const problems: string[] = [];
  const asked = new Set<string>();
  const parts = documents.map((): Document[] => []);
  const whole = () =>
    documents.map((one, index): Document => (parts[index]?.length ? { ...one, parts: parts[index] } : one));
  const open = documents.map((one, owner) => ({ one, owner }));
  for (const { one, owner } of open) {
    for (const name of filesIn(whole(), one)) {
      if (asked.has(name)) continue;
      if (asked.size >= most) return { documents: whole(), problems: [...problems, tooMany(one)] };
      asked.add(name);
      const found = yield { name, by: one.name };
      if (typeof found === 'string') {
        problems.push(found);
        continue;
      }
      parts[owner]?.push(found);
      open.push({ one: found, owner });
    }
  }
  return { documents: whole(), problems };
}

function tooMany({ name }: Document): string {
  return `${name} refers to more than ${most} files, and the rest was not read. Bundle them into one`;
}

function missing({ name, by }: Wanted, why: string): string {
  return `${by} refers to ${name}, which was not compared: ${why}`;
}

function messageOf(thrown: unknown): string {
  if (thrown instanceof CannotJudge) return thrown.message.replace(/\.$/, '');
  throw thrown;
}

function fromFile(wanted: Wanted, base: string): Found {
  const { name } = wanted;
  if (isAddress(name)) return missing(wanted, 'what a file refers to is not asked for in the net. Bundle the two');
  try {
    return parsedPart(readBytes(resolve(base, name)), name);
  } catch (thrown) {
    return missing(wanted, `${messageOf(thrown)}. Put it there, or bundle the two`);
  }
}

async function fromAddress(wanted: Wanted, authority: string | undefined): Promise<Found> {
  const { name, by } = wanted;
  // A published description could have us ask whom it likes.
  if (new URL(name).origin !== new URL(by).origin) return missing(wanted, 'it is at another host. Bundle the two');
  try {
    return parsedPart(await download(name, { authority }), name);
  } catch (thrown) {
    return missing(wanted, messageOf(thrown));
  }
}

/** Takes in the files that descriptions on disk refer to. `base`: the folder that their names are seen from. */
export function withFiles(documents: readonly Document[], base: string): Reading {
  const steps = following(documents);
  for (let step = steps.next(); ; ) {
    if (step.done) return step.value;
    step = steps.next(fromFile(step.value, base));
  }
}

/** The same for descriptions of which some have an address; `authority`: certificates that are trusted as well, as PEM. */
export async function withParts(
  documents: readonly Document[],
  base: string,
  authority: string | undefined,
): Promise<Reading> {
  const steps = following(documents);
  for (let step = steps.next(); ; ) {
    if (step.done) return step.value;
    const wanted: Wanted = step.value;
    step = steps.next(isAddress(wanted.by) ? await fromAddress(wanted, authority) : fromFile(wanted, base));
  }
}
