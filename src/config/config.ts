import { parse, YAMLParseError } from 'yaml';
import type { Configuration } from '../../generated/conformance.ts';
import { requirementIds } from '../../generated/requirement-ids.ts';
import { Configuration as fitsConfiguration } from '../../generated/validators/conformance.js';
import { CannotJudge } from './cannot-judge.ts';

export type { Configuration };

/** The environment that `${NAME}` is taken from. */
export type Environment = Readonly<Record<string, string | undefined>>;

const reference = /\$\{(\w+)\}/g;

/** The text with every `${NAME}` replaced from the environment; a name that is not set is an error, not an empty text. */
function resolved(value: unknown, environment: Environment, file: string): unknown {
  if (typeof value === 'string') {
    return value.replace(reference, (_, name: string) => {
      const found = environment[name];
      if (found === undefined)
        throw new CannotJudge(`${file} refers to \${${name}}, which is not set. Set it, or take it out.`);
      return found;
    });
  }
  if (Array.isArray(value)) return value.map((one) => resolved(one, environment, file));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one, environment, file)]));
}

function read(text: string, file: string): unknown {
  try {
    return parse(text) ?? {};
  } catch (thrown) {
    if (!(thrown instanceof YAMLParseError)) throw thrown;
    throw new CannotJudge(`${file} is no YAML: ${thrown.message.split('\n', 1)[0]}`);
  }
}

function misfits(file: string): string {
  const lines = (fitsConfiguration.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = params.additionalProperty === undefined ? '' : `: ${params.additionalProperty}`;
    return `${instancePath || 'the file'} ${message}${extra}`;
  });
  return `${file} cannot be used: ${lines.join('; ')}. \`kco init\` writes one that shows every key.`;
}

/** Reads the text of a kco.yaml. Errors name the file, the key and what it may be. */
export function configuration(text: string, file: string, environment: Environment): Configuration {
  const value = resolved(read(text, file), environment, file);
  if (!fitsConfiguration(value)) throw new CannotJudge(misfits(file));
  const config = value as unknown as Configuration;
  const unknown = config.unseen_ok?.find(({ requirement }) => !requirementIds.some((id) => id === requirement));
  if (unknown) throw new CannotJudge(`${file}, unseen_ok: no requirement is called “${unknown.requirement}”.`);
  return config;
}
