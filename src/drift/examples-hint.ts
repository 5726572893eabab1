import type { Hint } from './examples.ts';

/** The methods that an operation of a description can have. */
export const methods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** To which operation, side and status a path through a description leads. */
export function hintAt([root, target, method = '', ...rest]: readonly string[]): Hint {
  if ((root !== 'paths' && root !== 'webhooks') || target === undefined || !methods.has(method)) return {};
  const operation = { method: method.toUpperCase(), target };
  const [part = '', status] = rest;
  if (part === 'requestBody') return { ...operation, side: 'request' };
  const answered = part === 'responses' ? status : /^x-(\d{3})$/.exec(part)?.[1];
  return answered === undefined ? {} : { ...operation, side: 'response', status: answered };
}

type Followed = (reference: string) => unknown;

function isHeld(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value refers to this, itself or by what it refers to. */
function refersTo(value: unknown, wanted: string, follow: Followed): boolean {
  const seen = new Set<unknown>();
  const open = [value];
  for (const next of open) {
    if (!isHeld(next) || seen.has(next)) continue;
    seen.add(next);
    if (next.$ref === wanted) return true;
    open.push(...Object.values(next));
    if (typeof next.$ref === 'string') open.push(follow(next.$ref));
  }
  return false;
}

function entries(value: unknown): [string, unknown][] {
  return isHeld(value) ? Object.entries(value) : [];
}

/** Which messages of a description are made of this schema, itself or in part: the questions before the answers. */
export function usesOf(description: unknown, reference: string, follow: Followed): Hint[] {
  const operations = ['paths', 'webhooks'].flatMap((root) =>
    entries(isHeld(description) && description[root]).flatMap(([target, item]) =>
      entries(item).flatMap(([method, one]) => (methods.has(method) ? [{ path: [root, target, method], one }] : [])),
    ),
  );
  const messages = operations.flatMap(({ path, one }) => {
    const { requestBody, responses } = one as Readonly<Record<string, unknown>>;
    const answers = entries(responses).map(([status, answer]) => [[...path, 'responses', status], answer] as const);
    return [[[...path, 'requestBody'], requestBody] as const, ...answers];
  });
  const found = messages.filter(([, message]) => refersTo(message, reference, follow)).map(([path]) => hintAt(path));
  return [...found.filter(({ side }) => side === 'request'), ...found.filter(({ side }) => side !== 'request')];
}
