import type { File } from './files.ts';

const longest = 10;

/** What is odd about the README of a folder. */
export function readmeOddities(folder: string, files: readonly File[]): string[] {
  const readme = files.find(({ path }) => path === `${folder}/README.md`);
  if (!readme) return [`${folder}/ has no README.md`];
  const lines = readme.text.trimEnd().split('\n').length;
  if (readme.text.trim() === '') return [`${readme.path} is empty`];
  return lines > longest ? [`${readme.path} has ${lines} lines; ${longest} are enough`] : [];
}

// Where people and their machines keep a checkout. A path in an address (`shop.example/home/`) is none.
const homes = ['home', 'Users', 'root', 'work', 'workspace'].join('|');
const machine = new RegExp(`(?<![\\w.~}])/(?:${homes})/[\\w.-]+|\\b[A-Z]:\\\\{1,2}Users\\b`);

// Whence a package comes is for whoever installs it to decide.
const hosts = ['registry', 'artifactory', 'nexus', 'verdaccio'].join('|');
const inLock = '"resolved"\\s*:';
const inAddress = `\\bhttps?:/{2}[^\\s"'/]*\\b(?:${hosts})\\b`;
const inSettings = '^\\s*(?:@[\\w-]+:)?registry\\s*=';
const registry = new RegExp([inLock, inAddress, inSettings].join('|'), 'i');

/** Lines that name a place on somebody's machine, or the place where packages are fetched. */
export function namedPlaces({ path, text }: File): string[] {
  return text.split('\n').flatMap((line, index) => {
    const place = `${path}:${index + 1}`;
    return [
      ...(machine.test(line) ? [`${place} names a path of somebody's machine`] : []),
      ...(registry.test(line) ? [`${place} names a registry`] : []),
    ];
  });
}
