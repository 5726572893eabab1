// Plays the @contract scenarios. A program of its own, because cucumber-js defines the steps once in a process.
import { playContracts } from '../../scripts/contract/play.ts';

const [folder = ''] = process.argv.slice(2);
const scenarios = await playContracts(folder);
process.exitCode = scenarios.every(({ status }) => status === 'passed') ? 0 : 1;
