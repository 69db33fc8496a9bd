import type { SearchPort } from './entry-finder';
import type { FromSearch, ToSearch } from './messages';

/** The search in a thread of its own, which is begun by the first message. */
export function workerPort(): SearchPort {
  let worker: Worker | null = null;
  let onMessage: (message: FromSearch) => void = () => {};
  let onFailure: () => void = () => {};
  const begin = (): Worker => {
    const begun = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    begun.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => onMessage(data));
    begun.addEventListener('error', () => onFailure());
    return begun;
  };
  return {
    send(message: ToSearch) {
      worker ??= begin();
      worker.postMessage(message);
    },
    listen(listener, failed) {
      onMessage = listener;
      onFailure = failed;
    },
    close: () => worker?.terminate(),
  };
}
