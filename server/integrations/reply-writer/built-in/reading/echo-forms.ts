import type { Aspect } from "@/server/domain/analysis";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Descriptor } from "@/server/integrations/reply-writer/built-in/reading/descriptor";
import type { Subject } from "@/server/integrations/reply-writer/built-in/reading/subject";
import type { Found } from "@/server/integrations/reply-writer/built-in/reading/find-words";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";

export function echoOf(aspect: Aspect, polarity: Echo["polarity"], { descriptor, match, subject }: Found): Echo {
  const put = (template: string) =>
    withSubject(template, subject).replace(/\$1(?:\(([^)]+)\))?/, (_, pair?: string) => {
      const value = match[1] ?? "";
      return pair ? value + particleFor(value, pair) : value;
    });
  const said = put(polarity === "negative" || isPast(match) ? descriptor.was : descriptor.is);
  const was = put(descriptor.was);
  const linked = /(?:이|최고)다$/.test(said) ? said.replace(/다$/, "라") : said;
  const uses = /[@#]/.test(descriptor.is);
  return {
    kind: "said",
    aspect,
    polarity,
    go: `${linked}고`,
    neun: `${linked}는`,
    ni: descriptor.heard ? put(descriptor.heard) : `${was}니`,
    and: was.replace(/다$/, "고"),
    thing: thingOf(descriptor, uses ? subject : null),
    deed: null,
    topic: topicOf(descriptor.topic ?? "", uses && subject?.kind === "thing" ? subject.name : ""),
  };
}

function thingOf({ kind, thing }: Descriptor, subject: Subject | null): string | null {
  if (thing) return thing;
  if (!kind || !subject) return null;
  return subject.kind === "thing" ? `${kind} ${subject.name}` : `${kind} 응대`;
}

function topicOf(topic: string, thing: string): string {
  if (thing === "" || topic.includes(thing)) return topic;
  return topic === "" ? thing : `${thing} ${topic}`;
}

function withSubject(template: string, subject: Subject | null): string {
  const name = subject?.name ?? "";
  return template
    .replace(/^@(?=냄새)/, name ? `${name}에서 ` : "")
    .replace("@", name ? `${name}${particleFor(name, "이/가")} ` : "")
    .replace("#", name ? `${name}${particleFor(name, "을/를")} ` : "");
}

function isPast(match: RegExpExecArray): boolean {
  const tail = match.input.slice(match.index, match.index + match[0].length + 4).replace(/맛있|재밌|재미있|있/g, "");
  const word = /^[^\s,.!?~]*/.exec(tail)?.[0] ?? "";
  return [...word].some((char) => (char.charCodeAt(0) - 0xac00) % 28 === 20);
}
