// Writes generated/ from specs/ and src/requirements/. Run by `npm run generate`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './generate/files.ts';
import { fromSpecs } from './generate/from-specs.ts';

const generated = new URL('../generated/', import.meta.url);

function write(files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const path = fileURLToPath(new URL(name, generated));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`generated/${name}\n`);
  }
}

write(await fromSpecs());
// The catalogue is loaded only now, because it imports what was just written.
const { catalogueFiles } = await import('./generate/catalogue.ts');
write(catalogueFiles());
