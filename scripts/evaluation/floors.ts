import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Measured } from "./measure";

const file = new URL("../../tests/evals/floors.json", import.meta.url);
const FloorsSchema = z.record(z.string(), z.number());
type Floors = z.infer<typeof FloorsSchema>;

export const readFloors = (): Floors => FloorsSchema.parse(JSON.parse(readFileSync(file, "utf8")));

/** A figure may lose what two cases make, at least half a point, before it counts as worse. */
const marginOf = ({ cases }: Measured) => Math.max(0.005, 2 / cases);

/** What a figure must keep: three digits, the margin already taken off. */
export function floorOf(measured: Measured): number {
  const { value, better } = measured;
  const floor = better === "more" ? value - marginOf(measured) : value + marginOf(measured);
  return Number(Math.max(0, floor).toFixed(3));
}

/** Each figure that fell through its floor, and each floor nobody measures any more. */
export function brokenFloors(measured: readonly Measured[], floors: Floors): string[] {
  const known = new Map(measured.map((figure) => [figure.name, figure]));
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = known.get(name);
    if (!figure) return [`${name} is not measured`];
    const holds = figure.better === "more" ? figure.value >= floor : figure.value <= floor;
    return holds ? [] : [`${name}: ${figure.value.toFixed(3)}, floor ${floor}`];
  });
}

/** Takes every floor that a measurement betters, and the new ones; none is ever lowered. */
export function raiseFloors(measured: readonly Measured[], floors: Floors): Floors {
  const raised = measured.map((figure): [string, number] => {
    const [now, before] = [floorOf(figure), floors[figure.name]];
    if (before === undefined) return [figure.name, now];
    return [figure.name, figure.better === "more" ? Math.max(now, before) : Math.min(now, before)];
  });
  return Object.fromEntries(raised);
}

export const writeFloors = (floors: Floors): void => writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
