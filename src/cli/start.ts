// The entry of the command: run by bin/kco.cjs once it has seen that this Node will do.
import { realTerminal } from '../io/terminal.ts';
import { run } from './main.ts';

run(process.argv.slice(2), realTerminal()).then((code) => {
  process.exitCode = code;
});
