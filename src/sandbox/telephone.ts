import type { OperationId } from '../../generated/operations.ts';
import type { Clock } from '../exchange/clock.ts';
import { type Answered, type Asked, bytes, type Handler, type Header } from '../exchange/handler.ts';
import { type Heard, watch } from '../exchange/watch.ts';
import type { Call } from '../simulator/callbacks/call.ts';

/** Speaks to an address, and gives up after so many real milliseconds. */
export type Send = (origin: string, timeoutMs: number) => Handler;

/** Makes a call to a merchant, and gives the answer or the silence. */
export type Ring = (call: Call) => Promise<Answered>;

/** What a telephone is given from outside. */
export interface TelephoneParts {
  readonly clock: Clock;
  /** Told of every call and its answer. */
  readonly tell: (heard: Heard) => void;
  readonly send: Send;
}

const nowhere: Answered = {
  status: 'refused',
  headers: [],
  body: new Uint8Array(),
  because: 'the merchant gave an address that is none',
};

function asked({ method, url, body }: Call, { host, pathname, search }: URL): Asked {
  const text = bytes(body);
  const json: Header[] = text.length > 0 ? [['Content-Type', 'application/json']] : [];
  const length: Header[] = method === 'GET' ? [] : [['Content-Length', `${text.length}`]];
  // The answer is going to be read.
  const plain: Header = ['Accept-Encoding', 'identity'];
  const headers: Header[] = [['Host', host], ['Accept', '*/*'], plain, ...json, ...length];
  // The path as the merchant wrote it: to write it anew could encode what was meant otherwise.
  const written = /^[^:]+:\/\/[^/?#]*([^#]*)/.exec(url)?.[1];
  const target = written?.startsWith('/') ? written : `${pathname}${search}`;
  return { method, target, headers, body: text };
}

/** The line from Kustom to the merchants, with a witness: what is said on it is part of the record. */
export function telephone({ clock, tell, send }: TelephoneParts): Ring {
  const calls = new WeakMap<Asked, Call>();
  const operationOf = (one: Asked): OperationId | undefined => calls.get(one)?.operation;
  const line: Handler = async (one) => {
    const call = calls.get(one);
    return call && URL.canParse(call.url) ? send(new URL(call.url).origin, call.patienceMs)(one) : nowhere;
  };
  const watched = watch('kustom', line, clock, tell, operationOf);
  return (call) => {
    const url = new URL(URL.canParse(call.url) ? call.url : 'https://nowhere.invalid');
    const one = asked(call, url);
    calls.set(one, call);
    return watched(one);
  };
}
