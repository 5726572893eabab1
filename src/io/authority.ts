import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { CannotJudge } from '../config/cannot-judge.ts';
import { inPlainWords } from './plain-words.ts';

/** What a server shows on HTTPS, in PEM, and the file that its callers are to trust. */
export interface Certified {
  readonly key: string;
  readonly cert: string;
  readonly authority: string;
}

const day = 86_400_000;
const common = { keyType: 'ec', algorithm: 'sha256' } as const;

function name(value: string): { name: string; value: string }[] {
  return [{ name: 'commonName', value }];
}

/** An authority of this machine's own; its key may only be read by whoever made it. */
async function found(folder: string): Promise<{ key: string; cert: string }> {
  const certificate = join(folder, 'authority.pem');
  const secret = join(folder, 'authority.key');
  if (!existsSync(certificate) || !existsSync(secret)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const made = await generate(name('kco sandbox authority'), {
      ...common,
      notAfterDate: new Date(Date.now() + 1_000 * day),
      extensions: [
        { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
        { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
      ],
    });
    writeFileSync(secret, made.private, { mode: 0o600 });
    chmodSync(secret, 0o600); // A file that was there before keeps the mode it had.
    writeFileSync(certificate, made.cert);
  }
  return { key: readFileSync(secret, 'utf8'), cert: readFileSync(certificate, 'utf8') };
}

/**
 * A certificate for these hosts, new at every start, by the authority in a folder, which is made where there is none.
 * Throws CannotJudge where the folder cannot be used.
 */
export async function certified(folder: string, hosts: readonly string[]): Promise<Certified> {
  try {
    const ca = await found(folder);
    const altNames = hosts.map((host) =>
      /^[\d.]+$|:/.test(host) ? ({ type: 7, ip: host } as const) : ({ type: 2, value: host } as const),
    );
    const { private: key, cert } = await generate(name('kco sandbox'), {
      ...common,
      ca,
      notBeforeDate: new Date(Date.now() - day), // Callers in a container may have a clock of their own.
      notAfterDate: new Date(Date.now() + 300 * day),
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        { name: 'subjectAltName', altNames },
      ],
    });
    return { key, cert: `${cert}\n${ca.cert}`, authority: join(folder, 'authority.pem') };
  } catch (thrown) {
    const advice = 'Name another folder with --authority, or delete the files in it to have them made anew';
    throw new CannotJudge(`cannot use the authority in ${folder} (${inPlainWords(thrown)}). ${advice}.`);
  }
}
