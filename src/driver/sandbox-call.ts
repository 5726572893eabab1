import { bytes, type Handler } from '../exchange/handler.ts';
import { isObject, json } from '../order/json.ts';
import { leftOut } from './left-out.ts';

/** A call of a sandbox's own: where under `/_sandbox/`, with what, and in whose name, for the message where it fails. */
export type SandboxCall = (path: string, body: object, who: string) => Promise<void>;

/** Speaks to a sandbox; where the target is none, every call says that it needs a person. */
export function sandboxCall(sandbox: Handler | undefined, host: string): SandboxCall {
  return async (path, value, who) => {
    if (!sandbox) throw leftOut(`${who} here: the target is no sandbox, so it needs a person`);
    const body = bytes(JSON.stringify(value));
    const answered = await sandbox({
      method: 'POST',
      target: `/_sandbox/${path}`,
      headers: [
        ['Host', host],
        ['Content-Type', 'application/json'],
        ['Content-Length', `${body.length}`],
      ],
      body,
    });
    if (answered.status === 200) return;
    const said = json(new TextDecoder().decode(answered.body));
    const problem = isObject(said) ? said.problem : (answered.because ?? 'no reason given');
    throw new Error(`${who} (${answered.status}: ${problem})`);
  };
}
