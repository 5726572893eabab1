import { setPriority } from 'node:os';

const behindOthers = 10;

/**
 * Lets the thread that calls it stand back where processors are few. Only Linux has a priority for each thread; elsewhere
 * it would be that of the whole process, and is left as it is.
 */
export function standBack(): void {
  if (process.platform === 'linux') setPriority(behindOthers);
}
