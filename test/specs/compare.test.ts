import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/commands.ts';
import { folder, skipped } from '../tidy/published.ts';

describe('specs/ beside what was published', () => {
  it('differs only where provenance.json says why', { skip: skipped }, () => {
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
