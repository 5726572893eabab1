import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/commands.ts';

const folder = process.env.KCO_PUBLISHED ?? join(root, '../shared/published');
const skip = existsSync(folder) ? false : 'the published files are not here (KCO_PUBLISHED names their folder)';

describe('specs/ beside what was published', () => {
  it('differs only where provenance.json says why', { skip }, () => {
    const script = join(root, 'scripts/compare-with-published.ts');
    const { status, stdout } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
    assert.match(stdout, / 0 complaints/);
    assert.equal(status, 0);
  });

  it('is not compared with an empty folder', () => {
    const script = join(root, 'scripts/compare-with-published.ts');
    assert.notEqual(spawnSync(process.execPath, [script, join(root, 'examples')], { encoding: 'utf8' }).status, 0);
  });
});
