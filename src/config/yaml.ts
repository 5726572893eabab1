import { CORE_SCHEMA, load } from 'js-yaml';
import { parse, YAMLParseError } from 'yaml';
import { CannotJudge } from './cannot-judge.ts';

/** Whether a value stands somewhere inside itself, as an alias can make it. What was looked at once is not looked at again. */
function isCircular(value: unknown, above: Set<object> = new Set(), seen: Set<object> = new Set()): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (above.has(value)) return true;
  if (seen.has(value)) return false;
  seen.add(value);
  above.add(value);
  const found = Object.values(value).some((one) => isCircular(one, above, seen));
  above.delete(value);
  return found;
}

/** What is wrong with a text, for a person; undefined for what is our own mistake. */
function complaint(thrown: unknown, kind: string): string | undefined {
  const { message } = thrown as Error;
  if (/call stack/.test(message)) return 'is nested too deep to be read. Nest it less';
  // An alias without its anchor is a ReferenceError, and so is one that stands for too much.
  if (/alias count/.test(message)) return 'has aliases that stand for too much to be read. Write out what they mean';
  if (/^Merge sources/.test(message)) return 'has a << that takes in what has no keys. Write out what it means';
  if (!(thrown instanceof YAMLParseError || thrown instanceof ReferenceError)) return undefined;
  return `is ${kind}: ${message.split('\n', 1)[0]?.replace(/:$/, '')}`;
}

/**
 * Reads YAML, which JSON is too. `kind`: what the text is not where it cannot be read, such as `no YAML`. Throws
 * CannotJudge that names the text, what is wrong with it and where.
 */
export function yaml(text: string, name: string, kind: string): unknown {
  let value: unknown;
  try {
    value = parse(text, { logLevel: 'error', merge: true });
  } catch (thrown) {
    const said = complaint(thrown, kind);
    if (said === undefined) throw thrown;
    throw new CannotJudge(`${name} ${said}.`);
  }
  if (!isCircular(value)) return value;
  throw new CannotJudge(`${name} has an alias inside what it stands for, which has no end. Take it out.`);
}

// What has a name in a text can be meant many times over, and aliases of aliases for more than there is room.
const names = /(?:^|[\s[{,:])&\S/m;

/**
 * The same for a long text: what is right is read many times as fast by another parser, what is wrong is told by the one
 * that tells it best, and so is what has anchors, of which that one counts the uses.
 */
export function longYaml(text: string, name: string, kind: string): unknown {
  if (names.test(text)) return yaml(text, name, kind);
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return yaml(text, name, kind);
  }
}
