// The offline page in the language of ?locale, with its styles and fonts, and nothing else: what a signed-in person sees
// never comes onto this shelf, so nobody can find another's reviews on it.
const shelfName = `offline-1-${new URL(self.location.href).searchParams.get("locale")}`;
const offlinePage = "/offline";

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = new URL(request.url).origin === self.location.origin;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => caches.match(offlinePage)));
  else if (isOurs && request.destination === "font") event.respondWith(fetchAndKeep(request));
  else if (isOurs && request.destination === "style") event.respondWith(fetch(request).catch(() => onShelf(request)));
});

async function fill() {
  const shelf = await caches.open(shelfName);
  const page = await fetch(offlinePage, { cache: "reload" });
  const styles = [...(await page.clone().text()).matchAll(/href="(\/_next\/static\/[^"]+\.css)/g)].map(
    ([, href]) => href,
  );
  await Promise.all([shelf.put(offlinePage, page), shelf.addAll([...new Set(styles)])]);
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== shelfName).map((name) => caches.delete(name)));
}

const onShelf = async (request) => (await caches.match(request)) ?? Response.error();

/** A font's address changes with its content: what is on the shelf is right for good. */
async function fetchAndKeep(request) {
  const known = await caches.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(shelfName)).put(request, answer.clone());
  return answer;
}
