import { serve } from '@hono/node-server';
import { serverOf } from './server.ts';
import { openShop, parts } from './shop.ts';

function setting(name: string, usual?: string): string {
  const value = process.env[name] ?? usual;
  if (value !== undefined && value !== '') return value;
  process.stderr.write(`The shop needs ${name}. The README says what it is.\n`);
  process.exit(1);
}

const port = Number(setting('PORT', '3000'));
const shop = openShop(
  {
    kustom: { url: setting('KUSTOM_URL'), username: setting('KCO_USERNAME'), password: setting('KCO_PASSWORD') },
    publicUrl: setting('PUBLIC_URL', `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    database: setting('DATABASE', ':memory:'),
  },
  parts,
  (sentence) => process.stderr.write(`${sentence}\n`),
);

// On this machine only: the calls under /admin ask nobody who they are. A real shop has them behind its own login.
const server = serve({ fetch: serverOf(shop).fetch, port, hostname: '127.0.0.1' }, (address) =>
  process.stderr.write(`The shop is open: http://127.0.0.1:${address.port}\n`),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => shop.store.close()));
