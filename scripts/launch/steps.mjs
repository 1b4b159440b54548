// What a command says: one line per step with a tick and its seconds, and one plain sentence when it cannot go on.

/** Ends a command: `message` is the sentence people read, `output` what a failed tool said (shown above it). */
export class Stop extends Error {
  constructor(message, output = "") {
    super(message);
    this.output = output.trim();
  }
}

const live = process.stdout.isTTY === true;
const paint = (code, text) => (live && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text);
const green = (text) => paint(32, text);
const red = (text) => paint(31, text);
export const dim = (text) => paint(2, text);
export const bold = (text) => paint(1, text);

const seconds = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
const line = (mark, title, time) => `  ${mark} ${title.padEnd(62)} ${time.padStart(8)}`;

/** The line of something that is over. */
export const result = (ok, title, startedAt) =>
  process.stdout.write(`${line(ok ? green("✓") : red("✗"), title, seconds(startedAt))}\n`);

/** Runs `work` as one line of output. `work` may return a better title, in the past tense. */
export async function step(title, work) {
  const startedAt = performance.now();
  const draw = () => process.stdout.write(`\r\u001b[2K${line(dim("·"), `${title} …`, seconds(startedAt))}`);
  const ticking = live && setInterval(draw, 200);
  if (live) draw();
  const finish = (ok, text) => {
    clearInterval(ticking);
    if (live) process.stdout.write("\r\u001b[2K");
    result(ok, text, startedAt);
  };
  try {
    const said = await work();
    finish(true, said ?? title);
  } catch (error) {
    finish(false, title);
    throw error;
  }
}

/** The last lines of a tool's output. */
export const tail = (text, lines = 20) => text.trimEnd().split("\n").slice(-lines).join("\n");

/** A sentence broken at spaces into lines of at most 76 characters, as an 80-column terminal shows it. */
function wrapped(text) {
  const lines = [""];
  for (const word of text.split(/(?<=\n)|[ ]/)) {
    if (lines.at(-1).length + word.length > 75 || lines.at(-1).endsWith("\n")) lines.push("");
    lines[lines.length - 1] += (lines.at(-1) && " ") + word;
  }
  return lines.map((each) => `  ${each.trimEnd()}`).join("\n");
}

/** Prints why a command ended and returns its exit code. */
export function explain(error) {
  if (!(error instanceof Stop)) console.error(error.stack ?? error);
  else {
    if (error.output) console.error(`\n${error.output}`);
    console.error(`\n${wrapped(error.message)}\n`);
  }
  return 1;
}
