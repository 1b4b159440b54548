import { servedPart } from "./first-use";

const keyOfPart = /^(.|Enter|Escape|Home|End|Arrow\w+)$/u;
/** Elsewhere the browser scrolls and moves the focus by itself. */
const keyOfPage = /^(\S|Escape)$/u;
const field = "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])";
/** What takes longer has gone wrong: acting on another page than the owner saw would be worse than not acting. */
const patienceMs = 15_000;

let listening: AbortController | null = null;
let isPlaying = false;
const held: (() => void)[] = [];
/** What the last one opens over the page: the next ones belong to it. */
let opening: string | null = null;

/** From now on, what is pressed and clicked in a part that is not alive yet is kept in order for `playHeld`. */
export function holdUse(): void {
  if (listening) return;
  listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  window.addEventListener("keydown", holdKey, options);
  window.addEventListener("click", holdClick, options);
}

/** Forgets what was done in a part that the owner has left before it came alive. */
export function dropHeld(): void {
  held.length = 0;
}

/** Does again, one after the other, what was done before the part was alive; each waits for what the last one began. */
export async function playHeld(isAtRest: () => boolean): Promise<void> {
  if (isPlaying) return;
  isPlaying = true;
  while (held.length > 0) {
    if (!(await rest(isAtRest))) dropHeld();
    held.shift()?.();
  }
  isPlaying = false;
  opening = null;
  document.querySelector(servedPart)?.setAttribute("data-alive", "");
  listening?.abort();
  listening = null;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Twice in a row: what an answer changes is shown a frame later. */
async function rest(isAtRest: () => boolean): Promise<boolean> {
  const untilMs = Date.now() + patienceMs;
  for (let quiet = 0; quiet < 2; ) {
    await frame();
    const isOpen = opening === null || document.querySelector(`[role=${opening}]`) !== null;
    quiet = isOpen && isAtRest() ? quiet + 1 : 0;
    if (Date.now() > untilMs) return false;
  }
  return true;
}

function hold(event: Event, play: () => void): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push(play);
}

function holdKey(event: KeyboardEvent): void {
  const { target, key } = event;
  const part = document.querySelector(servedPart);
  if (!event.isTrusted || !part || !(target instanceof Element) || target.closest(field)) return;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const isOfPart = part.contains(target) && !target.matches("input");
  const isWriting = key === " " && held.length > 0;
  if (isWriting || (isOfPart ? keyOfPart : keyOfPage).test(key)) hold(event, () => press(event));
}

function holdClick(event: MouseEvent): void {
  const { target } = event;
  if (!event.isTrusted || !(target instanceof Element) || !target.closest(servedPart)) return;
  const link = target.closest("a");
  if (link && (event.ctrlKey || event.metaKey || link.target)) return;
  hold(event, () => click(target, event));
}

function click(target: Element, event: MouseEvent): void {
  opening = target.closest("[aria-haspopup]")?.getAttribute("aria-haspopup") ?? null;
  target.dispatchEvent(new MouseEvent("click", event));
}

/** To whatever has the keys by now, as if it were pressed only now. */
function press(event: KeyboardEvent): void {
  const at = document.activeElement ?? document.body;
  opening = event.code === "Slash" && !isText(at) ? "dialog" : null;
  const again = new KeyboardEvent("keydown", event);
  at.dispatchEvent(again);
  if (again.defaultPrevented) return;
  if (isText(at) && event.key.length === 1) write(at, event.key);
  else if (at instanceof HTMLElement && presses(at, event.key)) at.click();
}

const presses = (at: HTMLElement, key: string) =>
  (key === "Enter" && at.matches("a, button")) || (key === " " && at.matches("button"));

type TextField = HTMLTextAreaElement | HTMLInputElement;
const isText = (at: Element): at is TextField =>
  at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.matches(field));

function write(at: TextField, text: string): void {
  at.setRangeText(text, at.selectionStart ?? at.value.length, at.selectionEnd ?? at.value.length, "end");
  at.dispatchEvent(new InputEvent("input", { bubbles: true, data: text, inputType: "insertText" }));
}
