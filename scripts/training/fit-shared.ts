import { type Example, fitLinear } from "./fit-linear";
import { packRows } from "./pack-rows";

/** `fewest`: what fewer examples share teaches nothing about others, and is left out. */
type Options = Parameters<typeof fitLinear>[1] & { fewest: number; always?(place: number): boolean };

/** Fits on the features that enough examples share, packed with the places that they have among all. */
export function fitShared(examples: readonly Example[], { fewest, always = () => false, ...options }: Options) {
  const counts = new Uint32Array(options.features);
  for (const { groups } of examples)
    for (const { at } of groups) for (const place of at) counts[place] = (counts[place] ?? 0) + 1;
  const places = [...counts.keys()].filter((place) => (counts[place] ?? 0) >= fewest || always(place));
  const rowAt = new Map(places.map((place, row) => [place, row]));
  const compact = examples.map((example) => ({
    ...example,
    groups: example.groups.map(({ at, scale }) => ({
      scale,
      at: at.map((place) => rowAt.get(place)).filter((row) => row !== undefined),
    })),
  }));
  const { weights, ...rest } = fitLinear(compact, { ...options, features: places.length });
  return { ...rest, ...packRows(places, Buffer.from(weights, "base64"), options.outputs) };
}
