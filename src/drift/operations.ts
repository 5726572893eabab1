import { children, home, inside, type Library, type Place, root } from './place.ts';

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** An operation of a description. */
export interface Described {
  /** By what it is found in any description: `post /checkout/v3/orders/{}`; a callback by its name: `post push`. */
  readonly key: string;
  /** The operation's id, or its method and path where it has none. */
  readonly name: string;
  readonly place: Place;
  /** The path as it is written, or the name of the callback; and what stands there beside the operation. */
  readonly path: string;
  readonly item: Place;
  /** Who asks: in a callback Kustom, and the merchant answers. */
  readonly asks: 'merchant' | 'kustom';
  /** Its own parameters and those of its path, references followed. */
  readonly parameters: readonly Place[];
}

/** A path of a description, or what stands in the place of one. */
interface Item {
  readonly name: string;
  readonly place: Place;
  readonly isCallback: boolean;
}

// The published description of the callbacks has them as paths of this form.
const calledBack = '/merchant_urls.';

/** The callbacks that the operations of a path give rise to: each by its name, whatever its address is made of. */
function callbacksOf(library: Library, item: Place): Item[] {
  const operations = methods.flatMap((method) => inside(item, method) ?? []);
  return operations.flatMap((operation) =>
    children(operation, 'callbacks').flatMap(([name, one]) => {
      const callback = home(library, one);
      const items = callback ? children({ ...callback, node: { all: callback.node } }, 'all') : [];
      return items.map(([, place]) => ({
        name,
        place: { ...place, at: place.at.replace('/all', '') },
        isCallback: true,
      }));
    }),
  );
}

function itemsIn(library: Library, document: string): Item[] {
  const whole = root(library, document);
  const at = (place: Place) => home(library, place) ?? place;
  const paths = children(whole, 'paths').map(([path, place]): Item => {
    const isCallback = path.startsWith(calledBack);
    return { name: isCallback ? path.slice(calledBack.length) : path, place: at(place), isCallback };
  });
  const webhooks = children(whole, 'webhooks').map(([name, place]) => ({ name, place: at(place), isCallback: true }));
  return [...paths, ...webhooks, ...paths.flatMap(({ place }) => callbacksOf(library, place))];
}

function described(library: Library, { name, place, isCallback }: Item, method: string): Described[] {
  const operation = inside(place, method);
  if (!operation) return [];
  const parameters = [place, operation].flatMap((one) =>
    children(one, 'parameters').flatMap(([, parameter]) => home(library, parameter) ?? []),
  );
  const id = operation.node.operationId;
  return [
    {
      key: `${method} ${name.replaceAll(/\{[^}]*\}/g, '{}').replace(/(?<=.)\/$/, '')}`,
      name: typeof id === 'string' ? id : `${method.toUpperCase()} ${name}`,
      place: operation,
      path: name,
      item: place,
      asks: isCallback ? 'kustom' : 'merchant',
      parameters,
    },
  ];
}

/** Every operation of a document, callbacks among them; of two with the same key, the first. */
export function operationsIn(library: Library, document: string): Described[] {
  const all = itemsIn(library, document).flatMap((item) =>
    methods.flatMap((method) => described(library, item, method)),
  );
  return [...new Map(all.reverse().map((one) => [one.key, one])).values()].reverse();
}
