import { apiHost } from '../exchange/api-host.ts';
import type { Answered, Asked } from '../exchange/handler.ts';
import { type SandboxSettings, type Witness, witnessed } from './witness.ts';

/** A Kustom that answers in place of the real hosts, until it is stopped. `after(kustom.stop)` or `afterAll` will do. */
export interface Interception extends Witness {
  /** Lets requests go out again; other nock interceptors are left alone. */
  stop(): void;
}

// On any port and unencrypted too: what is meant for Kustom is not let out because its address is odd.
// nock holds it against an origin, and against the method, the origin and the path in one text.
const hosts = new RegExp(`(?:^|\\s)https?://${apiHost.source}(?::\\d+)?(?:/|$)`, apiHost.flags);
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

async function asked(request: Request): Promise<Asked> {
  const { pathname, search, host } = new URL(request.url);
  const headers = [...request.headers].filter(([name]) => name !== 'host');
  return {
    method: request.method,
    target: pathname + search,
    headers: [['Host', host], ...headers],
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

function reply({ status, headers, body, because }: Answered): [number, string, Record<string, string>] {
  if (typeof status !== 'number') throw new Error(because ?? status);
  return [status, new TextDecoder().decode(body), Object.fromEntries(headers)];
}

function withoutNock(thrown: NodeJS.ErrnoException): never {
  const { code = '' } = thrown;
  if (/MODULE_NOT_FOUND$/.test(code)) throw new Error('interceptKustom() needs nock: npm install --save-dev nock');
  if (!code.startsWith('ERR_VM_DYNAMIC_IMPORT')) throw thrown;
  throw new Error(
    'interceptKustom() needs nock, and Jest loads no ES modules here: start it with NODE_OPTIONS=--experimental-vm-modules, or use sandbox()',
  );
}

const gone =
  'interceptKustom() answers no more: nock.cleanAll() or nock.restore() took its interceptors away, and what the shop said since may have gone to Kustom itself. Remove only interceptors of your own (nock.removeInterceptor), or intercept anew after it.';

/**
 * Answers every request of this process to the hosts of the API, Kustom's and those of its former name, with the simulator,
 * through nock and without a port; other hosts are left alone. Any credentials of the documented form will do.
 * Rejects with Error where nock is missing: it has to be a dependency of your own, 15 or newer, and wants Node 22.20 or
 * newer. A switch that there is not is an Error, too. `conclude` and `assertConformant` throw Error where somebody else took
 * the interceptors away.
 */
export async function interceptKustom(settings: SandboxSettings = {}): Promise<Interception> {
  const { default: nock } = await import('nock').catch(withoutNock);
  if (!nock.isActive()) nock.activate();
  const { handler, witness } = witnessed('interceptKustom()', { ...settings, scheme: 'https', accounts: 'anyone' });
  const placed = methods.map((method) => {
    // Without allowUnmocked nock would go on blocking these hosts after its interceptors are removed.
    const scope = nock(hosts, { allowUnmocked: true }).persist();
    const interceptor = scope.intercept(/.*/, method);
    interceptor.query(true).reply(async (request: Request) => reply(await handler(await asked(request))));
    return { scope, interceptor };
  });
  let isStopped = false;
  const assertInPlace = () => {
    const isThere = nock.isActive() && placed.every(({ scope }) => scope.activeMocks().length > 0);
    if (!isStopped && !isThere) throw new Error(gone);
  };
  return {
    ...witness,
    assertConformant() {
      assertInPlace();
      witness.assertConformant();
    },
    conclude() {
      witness.conclude();
      assertInPlace();
    },
    stop() {
      isStopped = true;
      for (const { interceptor } of placed) nock.removeInterceptor(interceptor);
    },
  };
}
