import { Option } from 'commander';
import { CannotJudge } from '../config/cannot-judge.ts';

/** Which part of a run is to be played: the `nth` of `of`, counted from 1. */
export interface ShardWord {
  readonly nth: number;
  readonly of: number;
}

const mostShards = 1000;

/** Reads `--shard 2/5`. */
function shardWord(word: string): ShardWord {
  const [, nth, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(word) ?? []).map(Number);
  const isOne = nth !== undefined && of !== undefined && nth >= 1 && nth <= of && of <= mostShards;
  if (isOne) return { nth, of };
  throw new CannotJudge(`--shard takes a part of a whole, such as 2/5 for the second of five, not “${word}”.`);
}

/** What a command understands whose work can be split. */
export const shardOptions = () => [
  new Option('--shard <n/of>', 'play this part only, such as 2/5; `kco report` makes one report of all').argParser(
    shardWord,
  ),
  new Option('--shard-by <run>', 'split by how long each took in this earlier run, so that parts take equally long'),
];
