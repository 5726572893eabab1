import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesAt, ours, root, strangers, tests } from './files.ts';
import { type Drawn, drawnIn, oddities, upwards } from './layers.ts';

/** The drawing that is in force. */
function drawing(): Drawn {
  const [architecture] = filesAt('ARCHITECTURE.md');
  assert.ok(architecture, 'ARCHITECTURE.md is missing: it holds the drawing of who may know whom');
  return drawnIn(architecture.text);
}

function foldersIn(path: string): string[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

describe('the drawing in ARCHITECTURE.md', () => {
  it('shows every folder with code in it once', () => {
    const folders = [...foldersIn('src'), 'generated', 'step-definitions', 'scripts', 'test'];
    assert.deepEqual(oddities(drawing(), folders), []);
  });

  it('has the simulator and the requirements in one row, so that neither knows the other', () => {
    const rows = new Map(drawing());
    assert.ok(rows.has('simulator'));
    assert.equal(rows.get('simulator'), rows.get('requirements'));
  });
});

describe('an import', () => {
  it('points downwards', () => {
    const generated = filesAt('generated/**/*.ts', 'generated/**/*.js');
    assert.notEqual(generated.length, 0);
    assert.deepEqual(upwards([...generated, ...ours, ...tests], drawing()), []);
  });

  it('of an example is for tests alone', () => {
    const text = "import { parts } from '../../examples/shop/shop.ts';";
    assert.deepEqual(upwards([{ path: 'test/miniatures/a.ts', text }], drawing()), []);
    assert.equal(upwards([{ path: 'src/driver/a.ts', text }], drawing()).length, 1);
  });

  it('of an example points at nothing of ours', () => {
    const below = [...drawing(), ['examples', -1]] as const;
    const knowing = { path: 'examples/shop/a.ts', text: "import '../../src/order/line.ts';\nimport 'hono';" };
    assert.equal(upwards([knowing], below).length, 1);
    assert.notEqual(strangers.length, 0);
    assert.deepEqual(upwards(strangers, below), []);
  });
});

const example = `
\`\`\`text
  4  a way of speaking  that is no row of ours
\`\`\`

\`\`\`text
  7   step-definitions · scripts · test     wiring: may import everything below
  6   cli · library
  2   requirements · simulator
  1   order
  0   generated                             imports nothing
\`\`\`
`;
const drawn = drawnIn(example);

describe('reading the drawing', () => {
  it('takes the rows from the block that has one for generated', () => {
    assert.deepEqual(drawn.slice(0, 4), [
      ['step-definitions', 7],
      ['scripts', 7],
      ['test', 7],
      ['cli', 6],
    ]);
    assert.deepEqual(drawn.slice(-2), [
      ['order', 1],
      ['generated', 0],
    ]);
  });

  it('finds no rows where nothing is fenced', () => assert.deepEqual(drawnIn('  0   generated'), []));

  it('notices a folder too few and a folder twice, and lets one be promised', () => {
    const twice: Drawn = [...drawn, ['order', 2]];
    const folders = ['step-definitions', 'scripts', 'test', 'cli', 'requirements', 'simulator', 'order', 'generated'];
    assert.deepEqual(oddities(twice, [...folders, 'usage']), [
      'usage stands in no row of the drawing',
      'order is drawn twice',
    ]);
  });
});

const table: readonly [about: string, path: string, text: string, expected: readonly string[]][] = [
  ['goes down', 'src/cli/a.ts', "import '../order/b.ts';", []],
  ['stays in its folder', 'src/order/a.ts', "import './b.ts';", []],
  ['takes a package', 'src/order/a.ts', "import 'yaml';", []],
  [
    'points up',
    'src/order/a.ts',
    "import { b } from '../simulator/b.ts';",
    ['src/order/a.ts imports src/simulator/b.ts: row 1 may not know row 2'],
  ],
  [
    'points up for a type',
    'src/order/a.ts',
    "import type { B } from '../cli/b.ts';",
    ['src/order/a.ts imports src/cli/b.ts: row 1 may not know row 6'],
  ],
  [
    'points sideways',
    'src/simulator/a.ts',
    "export { b } from '../requirements/b.ts';",
    ['src/simulator/a.ts imports src/requirements/b.ts: two folders of row 2 may not know each other'],
  ],
  [
    'points sideways in a call',
    'scripts/a.ts',
    "await import('../step-definitions/b.ts');",
    ['scripts/a.ts imports step-definitions/b.ts: two folders of row 7 may not know each other'],
  ],
  [
    'points up in the place of a type',
    'src/order/a.ts',
    "type B = import('../library/b.ts').B;",
    ['src/order/a.ts imports src/library/b.ts: row 1 may not know row 6'],
  ],
  ['looks from a test at its neighbours', 'test/a.test.ts', "import '../scripts/b.ts';", []],
  [
    'looks at the tests',
    'scripts/a.ts',
    "import '../test/support/b.ts';",
    ['scripts/a.ts imports test/support/b.ts: two folders of row 7 may not know each other'],
  ],
  [
    'takes a package from the lowest row',
    'generated/a.ts',
    "import 'yaml';",
    ['generated/a.ts imports yaml: row 0 imports nothing'],
  ],
  [
    'stands outside of every folder',
    'src/a.ts',
    "import './order/b.ts';",
    ['src/a.ts imports src/order/b.ts: src stands in no row of the drawing'],
  ],
];

describe('the eye for imports', () => {
  for (const [about, path, text, expected] of table) {
    it(`${expected.length > 0 ? 'objects to' : 'lets pass'} one that ${about}`, () => {
      assert.deepEqual(upwards([{ path, text }], drawn), expected);
    });
  }
});
