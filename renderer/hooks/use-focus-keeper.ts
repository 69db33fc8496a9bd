import { useEffect } from 'react';

/** Where the focus was, from the element up to the page, each with its neighbours of then. */
type Place = readonly { readonly node: Element; readonly next: Element | null; readonly previous: Element | null }[];

/** What comes over the page and goes: the focus is only lent to it. */
const passing = '[data-passing], [role=dialog], [role=menu], [role=listbox]';
const tabbable = 'button, input, textarea, select, a[href], [tabindex="0"]';

/**
 * Whoever works by keyboard never falls out of the page: when what held the focus is gone (a step removed, a party set
 * aside, a toast dismissed), the focus goes to what stood beside it. A toast gives it back to where it came from. [X1]
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    // A dialog of the first screen has the focus before anybody listens.
    let held: Place = hasFocus() && document.activeElement !== null ? placeOf(document.activeElement) : [];
    let home: Place = [];
    let frame = 0;
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const place = placeOf(target);
      // Whoever works by mouse looks where the pointer is, and wants nothing scrolled to elsewhere.
      held = target.matches(':focus-visible') ? place : [];
      if (target.closest(passing) === null) home = place;
    };
    // A click on nothing is meant: what stays without the focus then is nobody's slip.
    const forget = () => {
      held = [];
    };
    const look = () => {
      const element = held[0]?.node;
      if (element === undefined || element.isConnected || hasFocus()) return;
      nearestTo(home)?.focus();
    };
    const observer = new MutationObserver(() => {
      if (held[0]?.node.isConnected !== false) return;
      cancelAnimationFrame(frame);
      // Dialogs and menus give the focus back a frame after they close, and know better where to.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(look);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('pointerdown', forget, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('pointerdown', forget, { capture: true });
    };
  }, []);
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

function placeOf(element: Element): Place {
  const place: Place[number][] = [];
  for (let node: Element | null = element; node !== null && node !== document.body; node = node.parentElement) {
    place.push({ node, next: node.nextElementSibling, previous: node.previousElementSibling });
  }
  return place;
}

/** The element itself, what stood beside it or beside what held it, else the main part of the screen. */
function nearestTo(place: Place): HTMLElement | null {
  for (const { node, next, previous } of place) {
    if (node.matches('[data-pane]') && node.isConnected) return focusOf(node);
    const near = node.isConnected ? node : [next, previous].find((one) => one?.isConnected === true);
    const found = near === undefined || near === null || isPart(near) ? null : firstIn(near);
    if (found !== null) return found;
  }
  const main = document.querySelector('main');
  return main === null
    ? null
    : focusOf(main.matches('[data-pane]') ? main : (main.querySelector('[data-pane]') ?? main));
}

/** A whole part of the window is too far from where the focus was. */
function isPart(element: Element): boolean {
  return element.matches('main, nav, header, [data-passing]') || element.querySelector('main') !== null;
}

function focusOf(pane: Element): HTMLElement | null {
  const chosen = pane.querySelector('[data-pane-focus]') ?? pane;
  return chosen instanceof HTMLElement ? chosen : null;
}

function firstIn(element: Element): HTMLElement | null {
  const all = [element, ...element.querySelectorAll(tabbable)];
  const found = all.find((one) => one.matches(tabbable) && !one.matches(':disabled') && one.checkVisibility());
  return found instanceof HTMLElement ? found : null;
}
