/**
 * Each call answers whether it is still the latest one. Electron remembers a single question about spelling: an answer
 * to one that Chromium has given up would count for the next, whose own answer then brings the page down. [L9]
 */
export function createLatest(): () => () => boolean {
  let latest = 0;
  return () => {
    latest += 1;
    const mine = latest;
    return () => mine === latest;
  };
}
