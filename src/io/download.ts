import { CannotJudge } from '../config/cannot-judge.ts';
import { header } from '../exchange/handler.ts';
import { inPlainWords } from './plain-words.ts';
import { sendTo } from './send.ts';

/** How much is taken, and how long it may take. */
interface Most {
  readonly bytes: number;
  readonly ms: number;
}

const atMost: Most = { bytes: 50_000_000, ms: 30_000 };

/** The bytes of an answer, as far as they may go. */
async function bytesOf(response: Response, address: string, most: Most): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most.bytes) {
      throw new CannotJudge(`${address} goes on for more than ${most.bytes / 1_000_000} MB. Name a file instead.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Why nothing came; what went wrong below is in the cause. */
function whyNot(thrown: unknown, most: Most): string {
  const { name, cause } = thrown as Error;
  if (name === 'TimeoutError') return `nothing came within ${most.ms / 1000} seconds`;
  return inPlainWords(cause ?? thrown);
}

const mostHops = 10;

/** The same with certificates that are trusted as well, which fetch cannot be told in every Node that we run in. */
async function trusting(start: string, authority: string, most: Most): Promise<Uint8Array> {
  let at = new URL(start);
  for (let hops = 0; hops <= mostHops; hops += 1) {
    const send = sendTo(at.origin, { timeoutMs: most.ms, authority });
    const headers = [['Host', at.host]] as const;
    const answered = await send({ method: 'GET', target: at.pathname + at.search, headers, body: new Uint8Array() });
    const { status, body, because = '' } = answered;
    if (typeof status !== 'number') throw new Error(because || status);
    const to = status >= 300 && status < 400 ? header(answered, 'location') : undefined;
    if (to === undefined) return status >= 200 && status < 300 ? body : unanswered(start, status);
    at = new URL(to, at);
  }
  throw new Error(`it leads on more than ${mostHops} times`);
}

function unanswered(address: string, status: number): never {
  throw new CannotJudge(`${address} answers ${status}. Open it in a browser, or name a file instead.`);
}

async function fetched(address: string, most: Most): Promise<Uint8Array> {
  const response = await fetch(address, { signal: AbortSignal.timeout(most.ms) });
  return response.ok ? bytesOf(response, address, most) : unanswered(address, response.status);
}

/**
 * What an address answers to GET, redirections followed; `authority`: certificates that are trusted as well, as PEM. Throws
 * CannotJudge where that is nothing, or goes beyond `most`.
 */
export async function download(
  address: string,
  { authority, most = atMost }: { readonly authority?: string | undefined; readonly most?: Most } = {},
): Promise<Uint8Array> {
  try {
    return await (authority === undefined ? fetched(address, most) : trusting(address, authority, most));
  } catch (thrown) {
    if (thrown instanceof CannotJudge) throw thrown;
    throw new CannotJudge(`cannot read ${address} (${whyNot(thrown, most)}). Name a file or a folder instead.`);
  }
}
