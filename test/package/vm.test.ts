import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileFunction } from 'node:vm';
import type * as kco from '../../src/library/kco-conformance.ts';
import { root } from '../support/commands.ts';
import { wrongOrder } from '../support/orders.ts';

/** The library as a module system loads it that runs texts, as Jest's does, and was not allowed to import. */
function loaded(): typeof kco {
  const file = join(root, 'dist/kco-conformance.cjs');
  const module = { exports: {} };
  const names = ['module', 'exports', 'require', '__filename'];
  compileFunction(readFileSync(file, 'utf8'), names)(module, module.exports, createRequire(file), file);
  return module.exports as typeof kco;
}

describe('the library, where nobody can import,', () => {
  it('judges all the same', () => {
    assert.equal(loaded().judge(wrongOrder).verdict, 'departs');
  });

  it('says what interceptKustom() needs', async () => {
    await assert.rejects(loaded().interceptKustom(), {
      message:
        'interceptKustom() needs nock, and Jest loads no ES modules here: start it with NODE_OPTIONS=--experimental-vm-modules, or use sandbox()',
    });
  });
});
