import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** What a broker was told. */
export interface Told {
  /** The editions that were published: consumer, provider, version and branch. */
  readonly published: string[];
  /** The verifications: who was held to what, in which version, with what outcome. */
  readonly verified: string[];
}

interface Contract {
  readonly consumerName: string;
  readonly providerName: string;
  readonly content: string;
}

interface Publication {
  readonly pacticipantVersionNumber: string;
  readonly branch: string;
  readonly contracts: readonly Contract[];
}

/** As much of a broker as publishing and verifying need. It stands in for a real one, and proves nothing about that. */
export async function broker(test: TestContext): Promise<{ readonly origin: string; readonly told: Told }> {
  const told: Told = { published: [], verified: [] };
  const contracts = new Map<string, Contract>();
  let origin = '';
  const link = (path: string) => ({ href: `${origin}${path}` });

  function publish({ pacticipantVersionNumber: version, branch, contracts: them }: Publication) {
    for (const one of them) {
      contracts.set(`${one.consumerName}/${one.providerName}`, one);
      told.published.push(`${one.consumerName} to ${one.providerName}, ${version} on ${branch}`);
    }
    return { logs: [], _links: {}, notices: [] };
  }

  function pact(key: string) {
    const content = contracts.get(key)?.content ?? '';
    const provider = key.split('/')[1] ?? '';
    const _links = {
      self: link(`/pact/${key}`),
      'pb:provider': { ...link(`/provider/${provider}`), name: provider },
      'pb:publish-verification-results': link(`/results/${key}`),
    };
    return { ...JSON.parse(Buffer.from(content, 'base64').toString('utf8')), _links };
  }

  function answer(path: string, body: unknown): object {
    const [, what, ...rest] = path.split('/');
    const key = rest.join('/');
    switch (what) {
      case '':
        return {
          _links: {
            'pb:publish-contracts': link('/publish'),
            'pb:provider-pacts-for-verification': { ...link('/for/{provider}'), templated: true },
          },
        };
      case 'publish':
        return publish(body as Publication);
      case 'for': {
        const own = [...contracts.keys()].filter((name) => name.endsWith(`/${key}`));
        const pacts = own.map((name) => ({
          shortDescription: 'latest',
          _links: { self: { ...link(`/pact/${name}`), name } },
        }));
        return { _embedded: { pacts }, _links: { self: link(path) } };
      }
      case 'pact':
        return pact(key);
      case 'provider':
        return { _links: { 'pb:branch-version': { ...link('/branch/{branch}/{version}'), templated: true } } };
      case 'results': {
        const { success, providerApplicationVersion } = body as Record<string, unknown>;
        told.verified.push(`${key}: ${success ? 'kept' : 'not kept'} by ${providerApplicationVersion}`);
        return {};
      }
      default:
        return {};
    }
  }

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    response.setHeader('Content-Type', 'application/hal+json');
    response.end(JSON.stringify(answer(request.url ?? '', text === '' ? undefined : JSON.parse(text))));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { origin, told };
}
