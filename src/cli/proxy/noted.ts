import type { Digest } from '../../exchange/mask.ts';
import { note } from '../../exchange/note.ts';
import { type Parcel, unpackedFrom } from '../../exchange/parcel.ts';
import { exchangeLine } from '../../exchange/record.ts';
import { outOfCompression } from '../../io/unpacked.ts';
import { foundAtOnce } from '../live-findings.ts';

/** What came of a parcel. */
export interface Noted {
  /** The lines for the record, each with its end, as UTF-8. */
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly count: number;
  /** What a person is told of it at once. */
  readonly says: string;
  /** Our mistakes, in words: each is an exchange that is not among the lines. */
  readonly lost: readonly string[];
}

/** Notes what is in a parcel: out of its compression, masked, as lines, and, unless it is to be quiet, judged at once. */
export function noted(parcel: Parcel, digest: Digest, quiet: boolean): Noted {
  const [lines, says, lost]: [string[], string[], string[]] = [[], [], []];
  for (const heard of unpackedFrom(parcel)) {
    try {
      const { asked, answered } = heard;
      const open = { ...heard, asked: outOfCompression(asked), answered: outOfCompression(answered) };
      const exchange = note(open, digest);
      lines.push(`${exchangeLine(exchange)}\n`);
      if (!quiet) says.push(foundAtOnce(exchange, 'both'));
    } catch (thrown) {
      lost.push(String(thrown));
    }
  }
  return { lines: new TextEncoder().encode(lines.join('')), count: lines.length, says: says.join(''), lost };
}
