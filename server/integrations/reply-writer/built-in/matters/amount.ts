import type { Aspect } from "@/server/domain/analysis";

const spoken = "한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇";
const time = new RegExp(
  `((?:\\d{1,3}|${spoken}) ?시간(?: ?(?:\\d{1,2} ?분|반))?|\\d{1,3} ?분|(?:\\d{1,2}|${spoken}) ?(?:일|주일|주|달|개월|번)(?![가-힣]*음)|하루|이틀|사흘|나흘|열흘|보름|일주일)`,
  "g",
);
const count = new RegExp(`((?:\\d{1,2}|${spoken}|반) ?(?:점|개|조각|마리|줄|알|숟가락|입|젓가락))(?![가-힣]{2})`, "g");

/** What is measured of each aspect. */
const measures: Partial<Record<Aspect, RegExp>> = {
  waiting: time,
  delivery: time,
  service: time,
  other: time,
  portion: count,
};

/** How long or how much a clause says, spaced as we write it: "한 시간 20분", "네 점"; null where it says none, or several. */
export function amountIn(clause: string, aspect: Aspect): string | null {
  const measure = measures[aspect];
  const [found, ...others] = measure ? (clause.match(measure) ?? []) : [];
  return found === undefined || others.length > 0 ? null : spaced(found);
}

function spaced(amount: string): string {
  return amount
    .replace(/\s+/g, "")
    .replace(new RegExp(`^(${spoken}|반)`), "$1 ")
    .replace(/시간(?=[\d반])/, "시간 ")
    .replace(/^(한|두|세|네) (일주일)/, "$2");
}
