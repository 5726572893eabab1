import type { Asked } from '../exchange/handler.ts';
import { joined } from './send.ts';

/** What is kept of a body while it streams by. */
export interface KeptBody {
  /** Takes in the next piece, and holds no more than the limit of all of them. */
  add(chunk: Uint8Array): void;
  /** The body, or how many bytes of it came where it was longer than the limit or is not whole. */
  told(isWhole: boolean): Pick<Asked, 'body' | 'bytes'>;
}

// Beyond any order of 1000 lines, and little enough to hold for many requests at once.
const mostKept = 4_000_000;
const nothing = new Uint8Array();

/** Begins to keep a body. */
export function keptBody(): KeptBody {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  return {
    add(chunk) {
      bytes += chunk.length;
      if (bytes <= mostKept) chunks.push(chunk);
      else chunks.length = 0;
    },
    told(isWhole) {
      if (!isWhole || bytes > mostKept) return { body: nothing, bytes };
      return { body: chunks.length === 0 ? nothing : joined(chunks) };
    },
  };
}
