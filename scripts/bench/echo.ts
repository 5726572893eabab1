// A bare server of Node's own that answers each request with its body: what nobody can serve faster than.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.stderr.write(`serves at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
