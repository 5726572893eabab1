import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from './plain-words.ts';

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

/** What an address answers to GET, redirections followed. Throws CannotJudge where that is nothing. */
export async function download(address: string, most: Most = atMost): Promise<Uint8Array> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(most.ms) });
    if (response.ok) return await bytesOf(response, address, most);
    throw new CannotJudge(`${address} answers ${response.status}. Open it in a browser, or name a file instead.`);
  } catch (thrown) {
    if (thrown instanceof CannotJudge) throw thrown;
    throw new CannotJudge(`cannot read ${address} (${whyNot(thrown, most)}). Name a file or a folder instead.`);
  }
}
