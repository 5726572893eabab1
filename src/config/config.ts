import type { Configuration } from '../../generated/conformance.ts';
import { requirementIds } from '../../generated/requirement-ids.ts';
import type { Misfit } from '../../generated/validator.ts';
import { Configuration as fitsConfiguration } from '../../generated/validators/conformance.js';
import { CannotJudge } from './cannot-judge.ts';
import { suggestion } from './closest.ts';
import { misfitInWords } from './misfit-words.ts';
import { yaml } from './yaml.ts';

export type { Configuration };

/** The environment that `${NAME}` is taken from. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A key at the top of kco.yaml. */
export type Key = keyof Configuration;

const keys: readonly Key[] = [
  'merchant',
  'callbacks',
  'probe',
  'target',
  'credentials',
  'sandbox',
  'profile',
  'markets',
  'capabilities',
  'accepted',
  'unseen_ok',
  'attestations',
];
const reference = /\$\{(\w+)\}/g;

/** The value with every `${NAME}` that is set replaced from the environment; one that is not set stays. */
function filledIn(value: unknown, environment: Environment): unknown {
  if (typeof value === 'string') return value.replace(reference, (whole, name: string) => environment[name] ?? whole);
  if (Array.isArray(value)) return value.map((one) => filledIn(one, environment));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filledIn(one, environment)]));
}

/** A reference that is not set fits no pattern; whether that matters is seen when its key is read. */
function isUnset({ instancePath }: Misfit, value: unknown): boolean {
  const steps = instancePath.split('/').slice(1);
  const found = steps.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], value);
  return typeof found === 'string' && found.search(reference) >= 0;
}

function told(misfit: Misfit): string {
  const { keyword, params, instancePath } = misfit;
  const place = instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    const inside = place === '' ? '' : ` under ${place}`;
    return `there is no key “${name}”${inside}.${place === '' ? suggestion(name, keys) : ''}`;
  }
  if (keyword === 'minProperties' || keyword === 'maxProperties') {
    return `${place} names one thing beside its reason: a requirement, or \`needs: purchase\`.`;
  }
  if (place === '') return 'it is made of lines such as `merchant: https://shop.example`.';
  return `${misfitInWords(misfit)}.`;
}

/**
 * Reads the text of a kco.yaml. Every key is checked; only of those that a command `reads` must each `${NAME}` be set.
 * Throws CannotJudge that names the file, the key, and what it may be.
 */
export function configuration(
  text: string,
  file: string,
  environment: Environment,
  reads: readonly Key[],
): Configuration {
  const raw = yaml(text, file, 'no YAML') ?? {};
  const value = filledIn(raw, environment);
  const misfits = fitsConfiguration(value) ? [] : (fitsConfiguration.errors ?? []);
  const wrong = misfits.filter((misfit) => !isUnset(misfit, value));
  if (wrong.length > 0) throw new CannotJudge(`${file} cannot be used: ${wrong.map(told).join(' ')}`);
  const config = value as Configuration;
  for (const key of reads) {
    // Looked for in the file and not in what was filled in: a password may well contain a dollar and a brace.
    const wanted = JSON.stringify((raw as Partial<Configuration>)[key] ?? '').match(reference) ?? [];
    const unset = wanted.find((one) => environment[one.slice(2, -1)] === undefined);
    if (unset) throw new CannotJudge(`${file}, ${key}: ${unset} is not set. Set it, or take it out.`);
  }
  mustBeRequirements(config, file);
  mustSayWhy(config, file);
  mustBeForAllToRead(config, file);
  return config;
}

/** Throws where a requirement is named that nobody made. */
function mustBeRequirements(config: Configuration, file: string): void {
  for (const key of ['accepted', 'unseen_ok'] as const) {
    for (const { requirement } of config[key] ?? []) {
      if (requirement === undefined || requirementIds.some((id) => id === requirement)) continue;
      const meant = suggestion(requirement, requirementIds);
      throw new CannotJudge(`${file}, ${key}: no requirement is called “${requirement}”.${meant}`);
    }
  }
}

/** Throws where a text that every report shows has a user or a password in an address. */
function mustBeForAllToRead(config: Configuration, file: string): void {
  for (const key of ['accepted', 'unseen_ok', 'attestations'] as const) {
    for (const entry of config[key] ?? []) {
      const [name] = Object.entries(entry).find(([, text]) => /:\/\/[^\s/?#]*@/.test(String(text))) ?? [];
      if (name === undefined) continue;
      throw new CannotJudge(
        `${file}, ${key}: “${name}” has a user or a password in an address. Reports show it: take them out.`,
      );
    }
  }
}

/** Throws where a person left something out and says nothing of the reason. */
function mustSayWhy({ attestations = [] }: Configuration, file: string): void {
  const bare = attestations.find(({ result, reason }) => result === 'not applicable' && reason === undefined);
  if (bare) throw new CannotJudge(`${file}, attestations: ${bare.item} is not applicable for no reason. Add one.`);
}
