import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a broker knows an edition of contracts by: the commit, and the branch that it is on. */
export interface Edition {
  readonly version: string;
  readonly branch: string;
}

function git(...words: readonly string[]): string {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const { status, stdout } = spawnSync('git', words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error('git does not know this folder, so there is no commit to publish under');
  return stdout.trim();
}

/** The edition that is checked out. Throws where git does not know it; a branch that CI has cut loose is told by GIT_BRANCH. */
export function edition(): Edition {
  const version = git('rev-parse', 'HEAD');
  const branch = process.env.GIT_BRANCH || git('branch', '--show-current');
  if (branch === '') throw new Error('no branch is checked out: name it with GIT_BRANCH');
  return { version, branch };
}
