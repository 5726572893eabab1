import { request as plain } from 'node:http';
import { type RequestOptions, request as secure } from 'node:https';
import type { NewOrder } from '../../generated/checkout.ts';
import { sandboxAccount } from '../../src/simulator/credentials.ts';

/** The Authorization of the sandbox's published account. */
export const authorization = `Basic ${btoa(`${sandboxAccount.username}:${sandboxAccount.password}`)}`;

/** An answer, as far as these tests look at it. */
export interface Got {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly text: string;
}

/** Thrown in place of looking up a name: the request was on its way out, and went no further. */
export class OnItsWayOut extends Error {}

/**
 * Calls as code does that knows no fetch. A request that nobody answers in this process gets as far as looking up the
 * host, and fails there with OnItsWayOut: nothing ever reaches a network.
 */
export function call(address: string, options: RequestOptions = {}, body = ''): Promise<Got> {
  const lookup: RequestOptions['lookup'] = (hostname, _, done) => done(new OnItsWayOut(hostname), '', 4);
  return new Promise((resolve, reject) => {
    const request = address.startsWith('https:') ? secure : plain;
    const asking = request(address, { ...options, lookup, agent: false });
    asking.on('error', reject);
    asking.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode, headers } = answer;
        resolve({ status: statusCode, location: headers.location, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    asking.end(body);
  });
}

/** Creates an order at a host, with the published account. */
export function createAt(origin: string, order: NewOrder): Promise<Got> {
  const headers = { authorization, 'content-type': 'application/json' };
  return call(`${origin}/checkout/v3/orders`, { method: 'POST', headers }, JSON.stringify(order));
}

/** Reads what stands at an address, with the published account. */
export function readAt(address: string): Promise<Got> {
  return call(address, { headers: { authorization } });
}
