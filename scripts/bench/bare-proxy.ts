// A bare streaming proxy of Node's own, kept-alive on both legs: what nobody can pass on faster than.
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const [port] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
const server = createServer((message, response) => {
  const { method, url: path, headers } = message;
  const call = request({ host: '127.0.0.1', port, agent, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  message.pipe(call);
});
server.listen(0, '127.0.0.1', () => {
  process.stderr.write(`serves at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
