import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const ending = '.part';

/** Writes a file that is there whole or not at all, whenever the process is killed; throws what the file system throws. */
export function writeWholeFile(path: string, text: string): void {
  try {
    writeFileSync(path + ending, text);
    renameSync(path + ending, path);
  } catch (thrown) {
    rmSync(path + ending, { force: true }); // On a full disk half a file would take what room there is.
    throw thrown;
  }
}

const written = /^(?:report\.(?:json|html)|junit\.xml|parity\.(?:json|md)|SHA256SUMS)\.part$/;

/** The names of the files in a run folder that a process was killed over before they were whole. */
export function halfWritten(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => written.test(name))
    .sort();
}
