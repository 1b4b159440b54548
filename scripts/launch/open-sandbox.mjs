import { sandboxProgram } from "./members.mjs";
import { choosePorts } from "./ports.mjs";
import { sandboxPorts } from "./settings.mjs";

/**
 * Starts the sandbox and resolves with its ports. What was free a moment ago may be taken when it comes to listen, by another
 * installation that starts at the same time: it then moves on, unless the user chose the port. `others` are ports it leaves
 * alone; `envWith(ports)` is its environment.
 * @returns {Promise<Record<string, number>>}
 */
export async function openSandbox(crew, { envWith, others, watch }) {
  let ports;
  const member = sandboxProgram(
    async () => {
      if (!member.wasReady) ports = await choosePorts(sandboxPorts, process.env, others);
      return envWith(ports);
    },
    { watch },
  );
  await crew.start(Object.assign(member, { tries: 5 }));
  return ports;
}
