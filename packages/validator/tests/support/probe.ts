/** Runs inside the worker: tries every way out that a worker has, and tells which of them was refused. */
export const probe = (address: string): string => `
(async () => {
  const out = ${JSON.stringify(address)};
  const soon = (open, events) => new Promise((resolve) => {
    const made = open();
    for (const [event, said] of Object.entries(events)) made.addEventListener(event, () => resolve(said));
  });
  const ways = {
    fetch: async () => ((await fetch(out + '/fetch', { mode: 'no-cors' })), 'reached'),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest();
      request.open('GET', out + '/xhr', false);
      request.send();
      return 'reached';
    },
    WebSocket: () => soon(() => new WebSocket(out.replace('http', 'ws') + '/socket'), { open: 'reached', error: 'refused' }),
    EventSource: () => soon(() => new EventSource(out + '/events'), { open: 'reached', error: 'refused' }),
    importScripts: () => (importScripts(out + '/script.js'), 'reached'),
    import: async () => ((await import(out + '/module.js')), 'reached'),
    Worker: () => soon(() => new Worker(out + '/worker.js'), { message: 'reached', error: 'refused' }),
    sendBeacon: () => (navigator.sendBeacon(out + '/beacon'), 'reached'),
    eval: () => (eval('1'), 'reached'),
    Function: () => (new Function('1')(), 'reached'),
  };
  const said = {};
  for (const [name, way] of Object.entries(ways)) {
    try {
      said[name] = await way();
    } catch {
      said[name] = 'refused';
    }
  }
  postMessage({ type: 'probe', said });
})();
`;
