import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repaired } from '../../src/drift/repair.ts';

/** A file as somebody else has published it. */
export interface Published {
  readonly name: string;
  /** Of its bytes, before anything was repaired. */
  readonly sha256: string;
  readonly value: unknown;
  /** What had to be repaired before it could be read, each with its lines. */
  readonly repairs: readonly string[];
}

/** Every published file of a folder, YAML or JSON. */
export function publishedIn(folder: string): Published[] {
  const names = readdirSync(folder).filter((name) => /\.(?:ya?ml|json)$/.test(name));
  return names.sort().map((name) => {
    const bytes = readFileSync(join(folder, name));
    const { text, repairs } = repaired(bytes);
    return { name, sha256: createHash('sha256').update(bytes).digest('hex'), value: parse(text), repairs };
  });
}
