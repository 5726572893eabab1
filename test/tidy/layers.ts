import { posix } from 'node:path';
import type { File } from './files.ts';
import { importsOf } from './syntax.ts';

/** The row of a folder in the drawing; folders of src/ are named without "src/". */
export type Drawn = readonly (readonly [folder: string, row: number])[];

const fenced = /^```[^\n]*\n(.*?)^```/gms;
const row = /^\s*(\d)\s{2,}(.+?)(\s{2,}.*)?$/;

function rowsOf(block: string): Drawn {
  return block.split('\n').flatMap((line) => {
    const [, number, names] = row.exec(line) ?? [];
    return number && names ? names.split(' · ').map((name) => [name.trim(), Number(number)] as const) : [];
  });
}

/** The drawing in ARCHITECTURE.md: the fenced block with a row for `generated`. */
export function drawnIn(markdown: string): Drawn {
  const blocks = [...markdown.matchAll(fenced)].map(([, block = '']) => rowsOf(block));
  return blocks.find((rows) => rows.some(([name]) => name === 'generated')) ?? [];
}

/** The folder of a path, as the drawing names it. */
export function folderOf(path: string): string {
  const [top = '', inside = '', ...rest] = path.split('/');
  return top === 'src' && rest.length > 0 ? inside : top;
}

/** What is odd about the drawing itself, given the folders that there are. It may promise one that is not there yet. */
export function oddities(drawn: Drawn, folders: readonly string[]): string[] {
  const names = drawn.map(([name]) => name);
  return [
    ...folders.filter((name) => !names.includes(name)).map((name) => `${name} stands in no row of the drawing`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is drawn twice`),
  ];
}

/** Why a file may not import another; undefined where it may. */
function objection(from: string, to: string, rows: ReadonlyMap<string, number>): string | undefined {
  const [knower, known] = [folderOf(from), folderOf(to)];
  // Miniatures are the example shop with one part replaced; nobody else may need an example.
  if (knower === 'test' && known === 'examples') return undefined;
  const [upper, lower] = [rows.get(knower), rows.get(known)];
  if (upper === undefined) return `${knower} stands in no row of the drawing`;
  if (lower === undefined) return `${known} stands in no row of the drawing`;
  if (knower === known || lower < upper) return undefined;
  if (lower > upper) return `row ${upper} may not know row ${lower}`;
  // The tests are about everything, their neighbours in the row included. Nobody imports the tests.
  return knower === 'test' ? undefined : `two folders of row ${upper} may not know each other`;
}

/** Every import that points up or sideways, in the order of the files. */
export function upwards(files: readonly File[], drawn: Drawn): string[] {
  const rows = new Map(drawn);
  return files.flatMap((file) =>
    importsOf(file).flatMap((specifier) => {
      const isOwn = specifier.startsWith('.');
      if (!isOwn && rows.get(folderOf(file.path)) !== 0) return [];
      if (!isOwn) return `${file.path} imports ${specifier}: row 0 imports nothing`;
      const target = posix.join(posix.dirname(file.path), specifier);
      const because = objection(file.path, target, rows);
      return because === undefined ? [] : `${file.path} imports ${target}: ${because}`;
    }),
  );
}
