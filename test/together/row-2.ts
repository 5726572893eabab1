// Tests that need no process of their own: to start one takes longer than most of them.
import { readTogether } from '../support/together.ts';

await readTogether('requirements', 'simulator', 'client', 'config');
