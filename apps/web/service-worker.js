/**
 * Keeps the page itself at hand, so that the diary opens without signal. It keeps files of the build only, never an answer of
 * the API: what the diary knows of people is in a database of its own, enciphered. A new build is taken in beside the old one,
 * whose files stay for pages that are still open; nothing is ever loaded anew under somebody's hands.
 */
const BUILD = '%BUILD%';
const FILES = '%FILES%';
const PREFIX = 'rssz-page-';
const CACHE = `${PREFIX}${BUILD}`;
const PATIENCE_MS = 4000;
const KEPT_BUILDS = 2;

self.addEventListener('install', (event) => {
  event.waitUntil(takeIn().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (/^\/(assets|icons)\/|^\/favicon\.svg$/.test(pathname)) event.respondWith(file(request));
});

/** All files or none; those that an older build has already are not fetched again. */
async function takeIn() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.map(async (path) => {
      const isHashed = path.startsWith('/assets/');
      const known = isHashed ? await caches.match(path) : undefined;
      const answer = known ?? (await fetch(path, { cache: isHashed ? 'default' : 'reload' }));
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await cache.put(path, answer);
    }),
  );
}

/** Caches are listed in the order of their making. */
async function dropOldBuilds() {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  const old = builds.slice(0, Math.max(0, builds.length - KEPT_BUILDS + 1));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The page of the server; the one at hand when the server is out of reach or the line too bad. */
async function page(request) {
  const kept = await caches.match('/index.html', { cacheName: CACHE });
  if (!kept) return fetch(request);
  const late = new Promise((resolve) => setTimeout(() => resolve(kept.clone()), PATIENCE_MS));
  const fresh = fetch(request).then(
    (answer) => (answer.status >= 500 ? kept.clone() : answer),
    () => kept.clone(),
  );
  return Promise.race([fresh, late]);
}

async function file(request) {
  return (await caches.match(request)) ?? fetch(request);
}
