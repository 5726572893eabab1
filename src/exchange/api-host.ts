/**
 * How the hosts of the API are called, Kustom's and those it had under its former name, with the regional ones, with or
 * without the dot that ends a full name. Letter case says nothing.
 */
export const apiHost = /api(?:-[a-z]+)?(?<playground>\.playground)?\.(?:kustom\.co|klarna\.com)\.?/i;

const whole = new RegExp(`^${apiHost.source}$`, apiHost.flags);

/** True for a host of the live service, where whatever is created is real. */
export function isLive(hostname: string): boolean {
  const found = whole.exec(hostname);
  return found !== null && found.groups?.playground === undefined;
}
