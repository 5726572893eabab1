import { join, resolve } from 'node:path';
import type { Certified } from '../io/authority.ts';
import type { Terminal } from '../io/terminal.ts';

const apiHosts = [
  'api.playground.kustom.co',
  'api.kustom.co',
  ...['', '-na', '-oc'].flatMap((region) => [`api${region}.playground.klarna.com`, `api${region}.klarna.com`]),
];

/** Where the authority is kept that nobody named a folder for: with the other settings of this person. */
function usualFolder({ env, cwd }: Terminal): string {
  const settings = env.XDG_CONFIG_HOME ?? (env.HOME === undefined ? cwd : join(env.HOME, '.config'));
  return join(settings, 'kco-conformance');
}

/** What the sandbox shows on HTTPS, also to whoever takes it for one of the API's own hosts. */
export async function certificateFor(folder: string | undefined, host: string, terminal: Terminal): Promise<Certified> {
  const { certified } = await import('../io/authority.ts'); // Half a second of loading that only HTTPS is worth.
  const place = folder === undefined ? usualFolder(terminal) : resolve(terminal.cwd, folder);
  return certified(place, [...new Set(['localhost', '127.0.0.1', '::1', host, ...apiHosts])]);
}

/** How to send a shop here that has the host built in. */
export function recipe(origin: string, authority: string): string {
  const { port } = new URL(origin);
  const elsewhere =
    port === '443' || port === ''
      ? ''
      : ` (with --port 443: a shop that has the host built in asks there, not on ${port})`;
  return `     For a shop that has the host built in${elsewhere}:
       1. hosts file of the machine or the container of the shop:  127.0.0.1  ${apiHosts[0]}
       2. let the shop trust ${authority}
            curl --cacert FILE    PHP: openssl.cafile=FILE and curl.cainfo=FILE in php.ini    Node: NODE_EXTRA_CA_CERTS=FILE
     Take both out again afterwards. Whoever has authority.key beside that file can pose as any host to whoever trusts it.
`;
}
