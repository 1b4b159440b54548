type Tree<Leaf> = { [key: string]: Leaf | Tree<Leaf> };

/** Of a tree of messages, the parts with these names: `pickMessages(all, ["ui", "inbox.keys"])`. */
export function pickMessages<Leaf>(messages: Tree<Leaf>, parts: readonly string[]): Tree<Leaf> {
  const picked: Tree<Leaf> = {};
  for (const part of parts) {
    const names = part.split(".");
    const last = names.pop() ?? part;
    let from = messages;
    let to = picked;
    for (const name of names) {
      from = from[name] as Tree<Leaf>;
      to = (to[name] ??= {}) as Tree<Leaf>;
    }
    const found = from[last];
    if (found === undefined) throw new Error(`no messages are called ${part}`);
    to[last] = found;
  }
  return picked;
}
