import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { z } from "zod";

type LineCommand<Line> = { usage: string; schema: z.ZodType<Line>; answer: (line: Line) => unknown };

/**
 * Runs a script that answers each line of one NDJSON file with a line of another, in order and as a stream. A line that
 * cannot be taken is told on stderr with its number and left out; exit code 1 when a file cannot be used, 2 on wrong usage.
 */
export async function runLineCommand<Line>(command: LineCommand<Line>): Promise<void> {
  const files = readOptions(command.usage);
  if (!files) return;
  const counts = { answered: 0, refused: 0 };
  try {
    const input = await open(files.in);
    await pipeline(
      input.createReadStream({ encoding: "utf8" }),
      (source: AsyncIterable<string>) => answers(splitLines(source), command, counts),
      createWriteStream(files.out),
    );
    process.stderr.write(`${counts.answered} answered, ${counts.refused} refused\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

function readOptions(usage: string): { in: string; out: string } | null {
  const problem = (message: string) => {
    process.stderr.write(`${message}\n${usage}\n`);
    process.exitCode = 2;
    return null;
  };
  try {
    const { values } = parseArgs({ options: { in: { type: "string" }, out: { type: "string" } } });
    if (!values.in || !values.out) return problem("--in and --out are needed.");
    if (path.resolve(values.in) === path.resolve(values.out)) return problem("--in and --out are the same file.");
    return { in: values.in, out: values.out };
  } catch (error) {
    return problem((error as Error).message);
  }
}

/** Only at line feeds: a text may hold other separators that node:readline would break at. */
export async function* splitLines(source: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of source) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  yield rest;
}

async function* answers<Line>(
  lines: AsyncIterable<string>,
  { schema, answer }: LineCommand<Line>,
  counts: { answered: number; refused: number },
): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number++;
    const text = line.replace(/^\uFEFF/, "").trim();
    if (text === "") continue;
    const parsed = parseLine(text, schema);
    if (parsed.ok) {
      counts.answered++;
      yield `${JSON.stringify(await answer(parsed.line))}\n`;
    } else {
      counts.refused++;
      process.stderr.write(`line ${number}: ${parsed.reason}\n`);
    }
  }
}

export function parseLine<Line>(text: string, schema: z.ZodType<Line>) {
  try {
    const { success, data, error } = schema.safeParse(JSON.parse(text));
    return success
      ? ({ ok: true, line: data } as const)
      : ({ ok: false, reason: z.prettifyError(error).replaceAll("\n", " ") } as const);
  } catch (error) {
    return { ok: false, reason: (error as Error).message } as const;
  }
}
