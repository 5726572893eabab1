import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** True where the sources run as they are, in a checkout; false in the package, where everything is compiled. */
export const isSource = import.meta.url.endsWith('.ts');

/** The folder that holds our package.json: specs/ and features/ stand beside it, wherever the code itself was bundled to. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
