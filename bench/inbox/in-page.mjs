// Runs in the page: what happens there is timed there, frame by frame.
globalThis.inboxBench = { scrollThrough, watchKeys, paintMs: [], waited: 0 };

const frame = () => new Promise((done) => requestAnimationFrame(done));

const scrollerOf = (element) =>
  getComputedStyle(element).overflowY === "auto" ? element : scrollerOf(element.parentElement);

/** Flings the list, two rows a frame, until `rows` of it went by: how long each frame took, and how many rows were in the page. */
async function scrollThrough(rows) {
  const list = document.querySelector("[role=listbox]");
  const scroller = scrollerOf(list);
  const rowPx = list.querySelector("[role=option]").getBoundingClientRect().height;
  const stepPx = 240;
  const frameMs = [];
  let mounted = 0;
  let before = await frame();
  for (let waiting = 0; scroller.scrollTop < rows * rowPx - scroller.clientHeight && waiting < 600; ) {
    const was = scroller.scrollTop;
    scroller.scrollTop = was + stepPx;
    const now = await frame();
    frameMs.push(now - before);
    before = now;
    waiting = scroller.scrollTop === was ? waiting + 1 : 0;
    if (frameMs.length % 50 === 0) mounted = Math.max(mounted, list.querySelectorAll("[role=option]").length);
  }
  return { frameMs, mounted, reached: Math.round((scroller.scrollTop + scroller.clientHeight) / rowPx) };
}

/**
 * Times each key: from the press until the frame is painted that shows the next review, the same in list and detail, with
 * its reply. A frame in which only the list has gone on has waited for the network.
 */
function watchKeys() {
  const row = () => document.querySelector("[role=option][data-current]");
  const place = () => row()?.getAttribute("aria-posinset");
  const isShown = () =>
    document.querySelector("article")?.getAttribute("aria-label") === row()?.querySelector("b")?.textContent &&
    document.querySelector("textarea") !== null;
  const listen = async ({ timeStamp }) => {
    const before = place();
    while (place() === before) await frame();
    if (!isShown()) globalThis.inboxBench.waited++;
    while (!isShown()) await frame();
    // Sent from within a frame, a message is answered once that frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => globalThis.inboxBench.paintMs.push(performance.now() - timeStamp);
    port2.postMessage(null);
  };
  window.addEventListener("keydown", listen, { capture: true });
}
