import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { doNotEdit, type Files, kustoms } from './files.ts';

/** Which version this is and by which descriptions it judges, so that every report can say so without reading files. */
export function pinned(specs: URL): Files {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', specs), 'utf8'));
  const digests = kustoms.map((name) => {
    const digest = createHash('sha256')
      .update(readFileSync(new URL(name, specs)))
      .digest('hex');
    return `  '${name}': 'sha256:${digest}',`;
  });
  const text = `${doNotEdit('package.json and specs/')}
/** The version of kco-conformance. */
export const version = '${version}';

/** The pinned descriptions, each with the digest of its bytes. */
export const pinnedSpecs = {
${digests.join('\n')}
};
`;
  return { 'pinned.ts': text };
}
