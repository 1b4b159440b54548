type Field = { kind: "field"; key: string; name: string; selection: Selection | null };
type Spread = { kind: "spread"; fragment: string | null; selection: Selection | null };
type Selection = (Field | Spread)[];
type GraphqlDocument = { root: Selection; fragments: Map<string, Selection> };

/** A query the live server would not run either: the message is what `errors[0].message` says. */
export class GraphqlRefusal extends Error {}

const keptDocuments = 100;
const parsed = new Map<string, GraphqlDocument>();

/** Reads the one operation and its fragments out of a GraphQL document; arguments and directives are skipped. */
export function parseDocument(query: string): GraphqlDocument {
  const document = parsed.get(query) ?? readDocument(query);
  if (parsed.size < keptDocuments) parsed.set(query, document);
  return document;
}

function readDocument(query: string): GraphqlDocument {
  const tokens = query.replace(/#.*$/gm, "").match(/\.\.\.|"(?:\\.|[^"\\])*"|[\w$@]+|[^\s,]/g) ?? [];
  const fragments = new Map<string, Selection>();
  let root: Selection | null = null;
  let position = 0;

  const peek = (): string | undefined => tokens[position];
  function take(expected?: string): string {
    const token = tokens[position];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new GraphqlRefusal(`Syntax Error: Expected ${expected ?? "a token"}, found ${token ?? "<EOF>"}.`);
    }
    position += 1;
    return token;
  }
  function skipParentheses(): void {
    if (peek() !== "(") return;
    let depth = 0;
    do {
      const token = take();
      if (token === "(") depth += 1;
      if (token === ")") depth -= 1;
    } while (depth > 0);
  }
  function skipDirectives(): void {
    while (peek()?.startsWith("@")) {
      take();
      skipParentheses();
    }
  }
  function spread(): Spread {
    take("...");
    if (peek() === "on") {
      take();
      take();
    } else if (peek() !== "{" && !peek()?.startsWith("@")) {
      const fragment = take();
      skipDirectives();
      return { kind: "spread", fragment, selection: null };
    }
    skipDirectives();
    return { kind: "spread", fragment: null, selection: selectionSet() };
  }
  function field(): Field {
    const key = take();
    if (!/^\w+$/.test(key)) throw new GraphqlRefusal(`Syntax Error: Expected Name, found ${key}.`);
    let name = key;
    if (peek() === ":") {
      take();
      name = take();
    }
    skipParentheses();
    skipDirectives();
    return { kind: "field", key, name, selection: peek() === "{" ? selectionSet() : null };
  }
  function selectionSet(): Selection {
    take("{");
    const selection: Selection = [];
    while (peek() !== "}") selection.push(peek() === "..." ? spread() : field());
    take("}");
    return selection;
  }

  while (peek() !== undefined) {
    if (peek() === "fragment") {
      take();
      const name = take();
      take("on");
      take();
      skipDirectives();
      fragments.set(name, selectionSet());
      continue;
    }
    while (peek() !== "{") peek() === "(" ? skipParentheses() : take();
    root = selectionSet();
  }
  if (!root) throw new GraphqlRefusal("Must provide query string.");
  return { root, fragments };
}

/** Only what was asked for, under the names it was asked by; a field that does not exist refuses the whole query. */
export function project(document: GraphqlDocument, value: unknown): unknown {
  return projectSelection(document, document.root, value, "Query");
}

function projectSelection(document: GraphqlDocument, selection: Selection, value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((entry) => projectSelection(document, selection, entry, type));
  if (typeof value !== "object")
    throw new GraphqlRefusal(`Field of scalar type must not have a selection in "${type}".`);
  const source = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const part of selection) {
    if (part.kind === "spread") {
      const inner = part.fragment === null ? part.selection : document.fragments.get(part.fragment);
      if (!inner) throw new GraphqlRefusal(`Unknown fragment "${part.fragment}".`);
      Object.assign(result, projectSelection(document, inner, value, type));
      continue;
    }
    if (!Object.hasOwn(source, part.name)) {
      throw new GraphqlRefusal(`Cannot query field "${part.name}" on type "${String(source.__typename ?? type)}".`);
    }
    const child = source[part.name];
    if (part.selection) result[part.key] = projectSelection(document, part.selection, child, part.name);
    else if (isComposite(child)) throw new GraphqlRefusal(`Field "${part.name}" must have a selection of subfields.`);
    else result[part.key] = child ?? null;
  }
  return result;
}

function isComposite(value: unknown): boolean {
  const sample = Array.isArray(value) ? value[0] : value;
  return typeof sample === "object" && sample !== null && "__typename" in sample;
}
