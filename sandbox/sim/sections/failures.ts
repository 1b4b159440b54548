import { type Html, html } from "@/sandbox/core/html";
import type { PageSite } from "@/sandbox/sim/page-site";

/** Every way the site can fail, what each does, and the switches. */
export function failuresSection({ name, modes, failures }: PageSite): Html {
  const failing = failures.mode !== null || failures.pending.length > 0;
  return html`<section class="card ${failing ? "alarm" : ""}" id="failures"><h2>고장 내기</h2>
<div class="row"><span>${failing ? "일부러 고장 나 있어요. 끌 때까지 이어져요." : "지금은 멀쩡해요."}</span>${
    failing ? html`<button type="button" data-fix="${name}">모두 고치기</button>` : null
  }</div>
<ul class="modes">${Object.entries(modes).map(([mode, words]) => modeRow(mode, words, { name, failures }))}</ul></section>`;
}

function modeRow(mode: string, words: string, { name, failures }: Pick<PageSite, "name" | "failures">): Html {
  const times = failures.pending.filter((failing) => failing.mode === mode).reduce((sum, { times }) => sum + times, 0);
  const isOn = failures.mode === mode;
  const state = [isOn && "계속 고장", times > 0 && `다음 ${times}번`].filter(Boolean).join(", ");
  const button = (label: string, how: string) =>
    html`<button type="button" class="quiet small" data-fail="${how}" data-site="${name}" data-mode="${mode}">${label}</button>`;
  return html`<li class="row"><span>${words} <code>${mode}</code>${state ? html` <span class="badge bad">${state}</span>` : null}</span>
<span class="buttons">${isOn ? button("끄기", "never") : button("켜기", "always")}${button("한 번만", "once")}</span></li>`;
}
