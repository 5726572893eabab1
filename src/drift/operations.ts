import { children, home, inside, type Library, type Place, root } from './place.ts';

const methods = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'];

/** An operation of a description. */
export interface Described {
  /** By what it is found in any description: `post /checkout/v3/orders/{}`; a callback by its name: `post push`. */
  readonly key: string;
  /** Of a callback that stands inside of an operation: which; else empty. */
  readonly within: string;
  /** Of such a callback: what its address is made of. */
  readonly address: string | undefined;
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
  readonly within: string;
  readonly address?: string;
  readonly place: Place;
  readonly isCallback: boolean;
}

// The published description of the callbacks has them as paths of this form.
const calledBack = '/merchant_urls.';

/** A path without the names of its parameters, and without a stroke at its end. */
function keyed(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}').replace(/(?<=.)\/$/, '');
}

/** The callbacks that the operations of a path give rise to: each by its name, whatever its address is made of. */
function callbacksOf(library: Library, path: string, item: Place): Item[] {
  const operations = methods.flatMap((method) => {
    const operation = inside(item, method);
    return operation ? [[`${method} ${keyed(path)}`, operation] as const] : [];
  });
  return operations.flatMap(([within, operation]) =>
    children(operation, 'callbacks').flatMap(([name, one]) => {
      const callback = home(library, one);
      const items = callback ? children({ ...callback, node: { all: callback.node } }, 'all') : [];
      return items.map(([address, place]) => ({
        name,
        within,
        address,
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
    return { name: isCallback ? path.slice(calledBack.length) : path, within: '', place: at(place), isCallback };
  });
  const webhooks = children(whole, 'webhooks').map(([name, place]) => ({
    name,
    within: '',
    place: at(place),
    isCallback: true,
  }));
  return [...paths, ...webhooks, ...paths.flatMap(({ name, place }) => callbacksOf(library, name, place))];
}

function described(library: Library, { name, within, address, place, isCallback }: Item, method: string): Described[] {
  const operation = inside(place, method);
  if (!operation) return [];
  const parameters = [place, operation].flatMap((one) =>
    children(one, 'parameters').flatMap(([, parameter]) => home(library, parameter) ?? []),
  );
  const id = operation.node.operationId;
  return [
    {
      key: `${method} ${keyed(name)}`,
      within,
      address,
      name: typeof id === 'string' ? id : `${method.toUpperCase()} ${name}`,
      place: operation,
      path: name,
      item: place,
      asks: isCallback ? 'kustom' : 'merchant',
      parameters,
    },
  ];
}

/** Every operation of a document, callbacks among them; what several operations refer to is one. */
export function operationsIn(library: Library, document: string): Described[] {
  const all = itemsIn(library, document).flatMap((item) =>
    methods.flatMap((method) => described(library, item, method)),
  );
  return [
    ...new Map(all.reverse().map((one) => [`${one.key} ${one.place.document}${one.place.at}`, one])).values(),
  ].reverse();
}

/** The operation that a pointer leads to or into, by its key, and what the pointer says behind it: `/responses/201`. */
export function keyAt(pointer: string): { readonly key: string; readonly rest: string } | undefined {
  const [, from, path = '', method = '', ...rest] = pointer.split('/');
  const isOne = (from === 'paths' || from === 'webhooks') && methods.includes(method);
  if (!isOne) return undefined;
  const name = path.replaceAll('~1', '/').replaceAll('~0', '~');
  const called = name.startsWith(calledBack) ? name.slice(calledBack.length) : name;
  return { key: `${method} ${keyed(called)}`, rest: rest.map((step) => `/${step}`).join('') };
}
