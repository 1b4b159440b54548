import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream";
import { isAllowedUrl } from "./guard-traffic";
import { addressToDial, type Egress } from "./public-address";

export type EgressProxy = { url: string; close(): Promise<void> };

/**
 * The browser's only way out: a proxy in this process that dials the listed hosts and nothing else, at addresses it has looked up
 * itself. Whatever makes a page's request (redirect, worker, frame, pop-up), it ends here.
 */
export async function startEgressProxy(egress: Egress): Promise<EgressProxy> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => void forward(incoming, outgoing));
  server.on(
    "connect",
    (incoming: IncomingMessage, socket: Duplex, head: Buffer) => void tunnel(incoming, socket, head),
  );

  const dialable = async (url: URL): Promise<string | null> =>
    isAllowedUrl(url.href, egress.hosts) ? addressToDial(url.hostname, egress).catch(() => null) : null;

  async function forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = URL.parse(incoming.url ?? "");
    const address = url && (await dialable(url));
    if (!url || !address) {
      outgoing.writeHead(403).end();
      return;
    }
    const { "proxy-connection": _, ...headers } = incoming.headers;
    const onward = request({
      agent,
      host: address,
      port: url.port || 80,
      method: incoming.method,
      path: url.pathname + url.search,
      headers,
    });
    onward.on("response", (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, outgoing, () => {});
    });
    onward.on("error", () => outgoing.destroy());
    outgoing.on("close", () => outgoing.writableFinished || onward.destroy());
    incoming.pipe(onward);
  }

  async function tunnel(incoming: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", () => {});
    const url = URL.parse(`https://${incoming.url}`);
    const address = url && (await dialable(url));
    if (!url || !address) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const onward = connect(Number(url.port || 443), address, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onward.write(head);
      pipeline(socket, onward, socket, () => {});
    });
    onward.on("error", () => socket.destroy());
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
}
