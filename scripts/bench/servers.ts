import { type ChildProcess, spawn } from 'node:child_process';

/** A server in a process of its own. */
export interface Server {
  readonly port: number;
  readonly process: ChildProcess;
}

/** Starts it, and waits for the line in which it says where it serves. What it says after that is read and dropped. */
export function started(words: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('exit', () => reject(new Error(`${words.join(' ')} ended: ${said}`)));
    const hear = (chunk: Buffer) => {
      if (said.length < 10_000) said += chunk;
      const port = /(?:serves at|kco:|listening on) http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port) resolve({ port: Number(port), process: child });
    };
    child.stderr.on('data', hear);
    child.stdout.on('data', hear);
  });
}
