/** Functions that run in the page: they cannot use anything from this module. */

/** What the network, the history and the address reveal. */
export const disclosed = () => ({
  requests: performance.getEntriesByType('resource').map(({ name }) => name),
  attempts: window.attempts,
  address: location.href,
  name: window.name,
  referrer: document.referrer,
});

/** The history entries of the check: only depths, and no address. */
export const entries = () => ({
  telling: window.entries.filter(
    (entry) => !/^\[\{"depth":(\d+|0,"second":true)\},"","no address"\]$/.test(JSON.stringify(entry)),
  ),
  any: window.entries.length > 0,
});

export const titles = () => [...window.titles, document.title];

export const kept = async () => ({
  cookies: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});

export const nothingKept = { cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };
