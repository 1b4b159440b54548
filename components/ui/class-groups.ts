import { createTailwindMerge } from "tailwind-merge";

const any = () => true;
const isSize = (value: string) => sizes.has(value) || /^\[[\d.]+(rem|px)\]$/.test(value);
const isWidth = (value: string) => /^(\d+|\[[\d.]+px\])$/.test(value);
const isStroke = (value: string) => /^\[?[\d.]+\]?$/.test(value);
const isPicture = (value: string) => /^\[(repeating-)?linear-gradient/.test(value);
const sizes = new Set(["caption", "small", "base", "read", "title", "h2", "h1", "number", "score", "display"]);

/** Each of these names one property, whatever value follows. */
const plain = [
  ...["p", "px", "py", "pt", "pr", "pb", "pl", "m", "mx", "my", "mt", "mr", "mb", "ml"],
  ...["gap", "gap-x", "gap-y", "w", "h", "size", "min-w", "max-w", "min-h", "max-h", "basis", "order"],
  ...["inset", "inset-x", "inset-y", "top", "right", "bottom", "left", "z", "opacity", "leading", "tracking"],
  ...["rounded", "rounded-t", "rounded-b", "shadow", "animate", "transition", "duration", "scale", "fill", "align"],
  ...["translate-x", "translate-y", "grid-cols", "grid-rows", "col-start", "col-span", "row-start", "row-span"],
  ...["items", "justify", "justify-items", "self", "justify-self", "place-items", "cursor", "pointer-events", "touch"],
  ...["whitespace", "line-clamp", "list", "appearance", "resize", "scroll-mt", "divide-x", "divide-y"],
  ...["overflow", "overflow-x", "overflow-y"],
] as const;

const displays = [
  "block",
  "contents",
  "flex",
  "grid",
  "hidden",
  "inline",
  "inline-block",
  "inline-flex",
  "inline-grid",
];
const margins = ["mt", "mr", "mb", "ml"];
const paddings = ["pt", "pr", "pb", "pl"];

const groups = {
  ...Object.fromEntries(plain.map((name) => [name, [{ [name]: ["", any] }]])),
  display: [...displays, "table"],
  position: ["absolute", "fixed", "relative", "static", "sticky"],
  break: [{ break: ["all", "keep"] }],
  wrap: [{ wrap: ["anywhere", "break-word"] }],
  visibility: ["visible", "invisible"],
  decoration: ["underline", "line-through", "no-underline"],
  "font-weight": [{ font: ["normal", "medium", "semibold", "bold", "extrabold"] }],
  "font-family": [{ font: ["sans", "mono"] }],
  "text-align": [{ text: ["left", "center", "right"] }],
  "text-wrap": [{ text: ["balance"] }],
  "font-size": [{ text: [isSize] }],
  "text-color": [{ text: [any] }],
  "bg-image": [{ bg: [isPicture] }],
  "bg-color": [{ bg: [any] }],
  "border-style": [{ border: ["dashed"] }],
  "border-collapse": [{ border: ["collapse"] }],
  "border-t-color": [{ "border-t": ["current"] }],
  ...Object.fromEntries(["x", "y", "t", "r", "b", "l"].map((side) => [side, [{ [`border-${side}`]: ["", isWidth] }]])),
  "border-width": [{ border: ["", isWidth] }],
  "border-color": [{ border: [any] }],
  "stroke-width": [{ stroke: [isStroke] }],
  stroke: [{ stroke: [any] }],
  flex: [{ flex: ["1", "auto", "initial", "none"] }],
  "flex-direction": [{ flex: ["col", "row", "row-reverse"] }],
  "flex-wrap": [{ flex: ["wrap", "nowrap"] }],
};

/** The utilities that set more than one property: what a later one of them takes the place of. */
const overridden = {
  p: ["px", "py", ...paddings],
  px: ["pr", "pl"],
  py: ["pt", "pb"],
  m: ["mx", "my", ...margins],
  mx: ["mr", "ml"],
  my: ["mt", "mb"],
  gap: ["gap-x", "gap-y"],
  size: ["w", "h"],
  inset: ["inset-x", "inset-y", "top", "right", "bottom", "left"],
  "inset-x": ["right", "left"],
  "inset-y": ["top", "bottom"],
  rounded: ["rounded-t", "rounded-b"],
  overflow: ["overflow-x", "overflow-y"],
  "font-size": ["leading"],
  "border-width": ["x", "y", "t", "r", "b", "l"],
  x: ["r", "l"],
  y: ["t", "b"],
  "border-color": ["border-t-color"],
  flex: ["basis"],
  "line-clamp": ["display", "overflow"],
};

/** tailwind-merge with the utilities this product writes: its own list of all there are weighs four times as much. */
export const mergeClasses = createTailwindMerge(() => ({
  cacheSize: 500,
  theme: {},
  classGroups: groups,
  conflictingClassGroups: overridden,
  conflictingClassGroupModifiers: {},
  orderSensitiveModifiers: ["*", "**", "after", "before", "file", "first-letter", "first-line", "placeholder"],
}));
