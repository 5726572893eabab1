import { spawnSync } from 'node:child_process';
import { root } from '../support/commands.ts';

/** The environment of everything that uses Pact: it counts its users unless it is told exactly this. */
export const pactEnv = { PACT_DO_NOT_TRACK: 'true' } as const;

const program = `
  import { PactV4 } from '@pact-foundation/pact';
  new PactV4({ consumer: 'a', provider: 'b', logLevel: 'error' }).addInteraction();
`;

/** Why Pact cannot be used on this machine, for a test that is then skipped; false where it can. */
export function whyNot(): string | false {
  const words = ['--input-type=module', '--eval', program];
  const { status, signal, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    env: { PATH: process.env.PATH, ...pactEnv },
    encoding: 'utf8',
  });
  if (status === 0) return false;
  const reason = /^\w*Error: .*$/m.exec(stderr)?.[0] ?? `it ended with ${signal ?? status}`;
  return `the native part of Pact does not load here: ${reason}`;
}
