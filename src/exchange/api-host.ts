/**
 * How the hosts of the API are called, Kustom's and those it had under its former name, with the regional ones, with or
 * without the dot that ends a full name. Letter case says nothing.
 */
export const apiHost = /api(?:-[a-z]+)?(?<playground>\.playground)?\.(?:kustom\.co|klarna\.com)\.?/i;

const whole = new RegExp(`^${apiHost.source}$`, apiHost.flags);

/** Which of Kustom's services is asked at a host; undefined where it is none of theirs. */
export function serviceAt(hostname: string): 'live' | 'playground' | undefined {
  const found = whole.exec(hostname);
  if (found === null) return undefined;
  return found.groups?.playground === undefined ? 'live' : 'playground';
}

/** True for a host of the live service, where whatever is created is real. */
export function isLive(hostname: string): boolean {
  return serviceAt(hostname) === 'live';
}

/** True for a host under the name that the service had before it was Kustom's. */
export function isFormer(hostname: string): boolean {
  return serviceAt(hostname) !== undefined && /klarna\.com\.?$/i.test(hostname);
}
