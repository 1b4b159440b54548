import net from "node:net";
import { whoListensOn } from "./processes.mjs";
import { Stop } from "./steps.mjs";

/** Every port we listen on, with the setting that moves it. */
export const defaultPorts = {
  PORT: 3000,
  POSTGRES_PORT: 54329,
  SANDBOX_NAVER_PORT: 4101,
  SANDBOX_SMARTPLACE_PORT: 4102,
  SANDBOX_KAKAO_PORT: 4103,
  SANDBOX_GOOGLE_PORT: 4104,
  SANDBOX_OPENAI_PORT: 4105,
  SANDBOX_MAIL_SMTP_PORT: 4125,
  SANDBOX_MAIL_WEB_PORT: 4126,
};

export function isFree(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port nobody listens on at the moment. */
export function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function parsePort(name, value) {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`${name} is "${value}", which is no port: set a number from 1 to 65535 in .env, or remove it.`);
  return port;
}

/**
 * The port for each of `names`, none of `others`. One the user chose, and PORT always, must be free; the inner ones move
 * up to the next free port by themselves.
 * @param {string[]} names
 * @param {Record<string, string | undefined>} env
 * @param {number[]} others
 */
export async function choosePorts(names, env = process.env, others = []) {
  const ports = {};
  for (const name of names) {
    const fixed = Boolean(env[name]) || name === "PORT";
    let port = parsePort(name, env[name] || defaultPorts[name]);
    const host = name === "PORT" ? env.HOST || "127.0.0.1" : "127.0.0.1";
    const taken = new Set([...others, ...Object.values(ports)]);
    while (taken.has(port) || !(await isFree(port, host))) {
      if (fixed) {
        const holder = whoListensOn(port);
        const other = port < 65_535 ? port + 1 : port - 1;
        throw new Stop(
          `Port ${port} is taken${holder ? ` by ${holder}` : ""}: end that program, or choose another port with ${name}=${other} npm start.`,
        );
      }
      port += 1;
    }
    ports[name] = port;
  }
  return ports;
}
