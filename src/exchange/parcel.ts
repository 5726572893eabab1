import type { Answered, Asked } from './handler.ts';
import type { Heard } from './watch.ts';

/**
 * What was heard, as it goes from one thread to another: what is short as one text, the bodies one behind the other.
 * Cloned piece by piece it would take as long as to write it down at once.
 */
export interface Parcel {
  /** JSON: of each exchange what was heard of it, and how many bytes its two bodies have. */
  readonly text: string;
  readonly bodies: Uint8Array<ArrayBuffer>;
}

type Bodiless<Message> = Omit<Message, 'body'>;
interface Line extends Omit<Heard, 'asked' | 'answered'> {
  readonly asked: Bodiless<Asked>;
  readonly answered: Bodiless<Answered>;
  readonly lengths: readonly [asked: number, answered: number];
}

/** How much there is to hold of what was heard, in bytes, roughly. */
export function sizeOf({ asked, answered }: Heard): number {
  const heads = asked.target.length + 60 * (asked.headers.length + answered.headers.length);
  return asked.body.length + answered.body.length + heads;
}

function withoutBody<Message extends { readonly body: Uint8Array }>({ body: _, ...rest }: Message): Bodiless<Message> {
  return rest;
}

/** Packs what was heard, in order. */
export function packed(all: readonly Heard[]): Parcel {
  const total = all.reduce((sum, { asked, answered }) => sum + asked.body.length + answered.body.length, 0);
  const bodies = new Uint8Array(total);
  let at = 0;
  const put = (body: Uint8Array) => {
    bodies.set(body, at);
    at += body.length;
    return body.length;
  };
  const lines = all.map(({ asked, answered, ...rest }): Line => {
    const lengths = [put(asked.body), put(answered.body)] as const;
    return { ...rest, asked: withoutBody(asked), answered: withoutBody(answered), lengths };
  });
  return { text: JSON.stringify(lines), bodies };
}

/** What was heard, as it was before it was packed. */
export function unpackedFrom({ text, bodies }: Parcel): Heard[] {
  let at = 0;
  const take = (length: number) => {
    at += length;
    return bodies.subarray(at - length, at);
  };
  return (JSON.parse(text) as readonly Line[]).map(({ asked, answered, lengths: [first, second], ...rest }) => ({
    ...rest,
    asked: { ...asked, body: take(first) },
    answered: { ...answered, body: take(second) },
  }));
}
