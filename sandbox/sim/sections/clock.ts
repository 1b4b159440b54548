import { type Html, html } from "@/sandbox/core/html";
import { kstStamp } from "@/sandbox/core/kst";
import type { SimControl } from "@/sandbox/sim/control";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const steps = [
  { label: "1분 보내기", ms: minuteMs },
  { label: "1시간 보내기", ms: hourMs },
  { label: "하루 보내기", ms: dayMs },
  { label: "일주일 보내기", ms: 7 * dayMs },
];

/** What time it is in this world, and how to change it. */
export async function clockSection(sim: SimControl): Promise<Html> {
  const now = kstStamp(new Date(await sim.now()));
  const offsetMs = await sim.clockOffsetMs();
  return html`<section class="card" id="clock"><h2>시계</h2><div class="row"><b>${now}</b><span class="badge">${offsetWords(offsetMs)}</span></div>
<div class="buttons">${steps.map(({ label, ms }) => html`<button type="button" class="quiet" data-advance="${ms}">${label}</button>`)}</div>
<form data-clock class="inline"><label>이 시각으로 맞추기<input type="datetime-local" name="at" value="${now.slice(0, 16).replace(" ", "T")}" required></label><div class="buttons"><button class="quiet">맞추기</button>${
    offsetMs === 0
      ? null
      : html`<button type="button" data-call="resetClock" data-redraw="clock board">진짜 시각으로</button>`
  }</div></form>
<p class="hint">모든 사이트의 날짜와 답글이 보이는 때가 이 시계를 따라요.</p></section>`;
}

function offsetWords(offsetMs: number): string {
  const size = Math.abs(offsetMs);
  if (size < minuteMs / 2) return "진짜 시각이에요";
  const days = Math.floor(size / dayMs);
  const hours = Math.floor((size % dayMs) / hourMs);
  const minutes = Math.floor((size % hourMs) / minuteMs);
  const words = [days && `${days}일`, hours && `${hours}시간`, minutes && `${minutes}분`].filter(Boolean).join(" ");
  return `진짜보다 ${words || "1분"} ${offsetMs > 0 ? "앞서 있어요" : "늦어 있어요"}`;
}
