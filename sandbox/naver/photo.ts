import { createRandom, seedOf } from "@/sandbox/core/random";

const palettes = [
  ["#f4e3cf", "#c8794a", "#fff7ec"],
  ["#dfe9df", "#6f9277", "#f7fbf5"],
  ["#e9e1ee", "#8a6fa0", "#fbf8fd"],
  ["#fbe4dc", "#cf6b52", "#fff6f2"],
  ["#dde8f0", "#5b83a6", "#f5fafd"],
] as const;

/** A drawn stand-in for a customer's photo: a table from above, never twice the same. */
export function photoSvg(name: string): string {
  const random = createRandom(seedOf(name));
  const [table, food, plate] = random.pick(palettes);
  const x = random.int(130, 270);
  const y = random.int(110, 190);
  const radius = random.int(78, 108);
  const bites = Array.from({ length: random.int(4, 9) }, () => {
    const angle = random.next() * Math.PI * 2;
    const distance = random.next() * radius * 0.45;
    const cx = Math.round(x + Math.cos(angle) * distance);
    const cy = Math.round(y + Math.sin(angle) * distance);
    return `<circle cx="${cx}" cy="${cy}" r="${random.int(9, 24)}" fill="${food}" opacity="${(0.45 + random.next() * 0.5).toFixed(2)}"/>`;
  }).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" role="img"><rect width="400" height="300" fill="${table}"/>
<ellipse cx="${x + 6}" cy="${y + 12}" rx="${radius}" ry="${radius}" opacity=".14"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${plate}"/>
<circle cx="${x}" cy="${y}" r="${Math.round(radius * 0.72)}" fill="none" stroke="${food}" stroke-opacity=".25"/>${bites}
<rect x="${x > 200 ? 24 : 352}" y="60" width="10" height="190" rx="5" fill="${food}" opacity=".5"/></svg>`;
}
