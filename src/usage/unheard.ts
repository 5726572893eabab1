import { children, home, inside } from '../drift/place.ts';
import type { SpecChange } from '../drift/spec-change.ts';
import type { Heard, HeardMessage, HeardOperation } from './heard.ts';
import { askedFor } from './use.ts';

/** What a merchant uses, and no record shows: what changes there may hit, and nobody can tell that it does not. */
export interface Unheard {
  /** Callbacks that an order asked for, of which none was recorded. */
  readonly callbacks: readonly string[];
  /** Operations of which no answer was recorded. */
  readonly answers: readonly string[];
  /** Messages of which a body came that could not be read: `createOrder 201`. */
  readonly bodies: readonly string[];
}

function answersOf({ messages }: HeardOperation): readonly HeardMessage[] {
  return [...messages.values()].filter(({ side }) => side === 'response');
}

/** Whether nothing of what came in a message could be read. */
function isUnread({ withheld, body }: HeardMessage): boolean {
  return withheld > 0 && body === undefined;
}

/** Whether an operation answers anything at all that a shop could read. */
function tells({ library }: Heard, { described }: HeardOperation): boolean {
  return children(described.place, 'responses').some(([status, one]) => {
    const answer = status.startsWith('2') ? home(library, one) : undefined;
    return inside(answer, 'content') !== undefined || inside(answer, 'headers') !== undefined;
  });
}

/** What is used of the descriptions and was not recorded. */
export function unheardOf(heard: Heard): Unheard {
  const operations = [...heard.operations.values()];
  const known = new Set(operations.map(({ described }) => described.name));
  const silent = operations.filter((one) => answersOf(one).length === 0 && tells(heard, one));
  return {
    callbacks: askedFor(heard).filter((name) => !known.has(name)),
    answers: silent.filter(({ described }) => described.asks === 'merchant').map(({ described }) => described.name),
    bodies: operations.flatMap(({ described: { name }, messages }) =>
      [...messages.values()].filter(isUnread).map(({ message }) => `${name} ${message}`),
    ),
  };
}

/** Whether a change is met where nothing was recorded though it is used; what is refused there counts only where it came. */
export function meetsUnheard({ callbacks, answers, bodies }: Unheard): (change: SpecChange) => boolean {
  return ({ places, asks, side }) =>
    places.some((place) => {
      const [name = '', message = ''] = place.split(' ');
      if (asks === 'kustom') return callbacks.includes(name);
      if (bodies.includes(`${name} ${message}`)) return true;
      return side === 'response' && answers.includes(name) && !/^[45]/.test(message);
    });
}
