import { type ClientRequest, type ClientRequestArgs, Agent as PlainAgent, request as plain } from 'node:http';
import { Agent as SecureAgent, request as secure } from 'node:https';
import type { Socket } from 'node:net';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { longestHead } from './listen.ts';

/** A connection of a caller, with the one to the target that belongs to it. */
export interface Leg {
  /** Asks the target over the connection of this leg. `headers`: name, value, name, value. */
  ask(method: string | undefined, path: string | undefined, headers: readonly string[]): ClientRequest;
  /** True once the target was reached, as long as it has not hung up. */
  isUp(): boolean;
  /** Says that an exchange is over. */
  free(): void;
}

/** Whom a connection trusts besides those that everybody trusts. */
type Trust = { readonly secureContext?: SecureContext };

/** Made once: to read all authorities again for every connection would take longer than to connect. */
function trusting(authority: string | undefined): Trust {
  if (authority === undefined) return {};
  return { secureContext: createSecureContext({ ca: [...rootCertificates, authority] }) };
}

function newLeg(near: Socket, origin: URL, trust: Trust): Leg {
  const isSecure = origin.protocol === 'https:';
  const request = isSecure ? secure : plain;
  const agent = new (isSecure ? SecureAgent : PlainAgent)({ keepAlive: true, maxSockets: 1, ...trust });
  const { hostname, port } = origin;
  const to: ClientRequestArgs = { host: hostname.replace(/^\[|\]$/g, ''), port, agent, maxHeaderSize: longestHead };
  let underWay = 0;
  let isUp = false;
  const mirror = (far: Socket) => {
    far.once(isSecure ? 'secureConnect' : 'connect', () => {
      isUp = true;
    });
    far.once('close', () => {
      isUp = false;
      if (underWay === 0) near.end(); // The target has ended an idle connection, and the caller learns of it.
    });
  };
  near.once('close', () => {
    if (underWay === 0) agent.destroy();
  });
  return {
    ask(method, path, headers) {
      const call = request({ ...to, method, path, headers });
      underWay += 1;
      call.once('socket', (far) => {
        if (!call.reusedSocket) mirror(far);
      });
      return call;
    },
    isUp: () => isUp,
    free() {
      underWay -= 1;
      // What was answered to a caller who went away is still of interest, so the target's connection outlives theirs.
      if (near.destroyed && underWay === 0) agent.destroy();
    },
  };
}

/**
 * A connection to the target for every connection of a caller: they live and end together, so that neither side sees
 * another number of connections, or other ends of them, than without anybody between. `authority`: trusted as well, as PEM.
 */
export function legsTo(origin: URL, authority?: string): (near: Socket) => Leg {
  const legs = new WeakMap<Socket, Leg>();
  const trust = trusting(authority);
  return (near) => {
    const leg = legs.get(near) ?? newLeg(near, origin, trust);
    legs.set(near, leg);
    return leg;
  };
}
