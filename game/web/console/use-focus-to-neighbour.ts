import { type RefObject, useLayoutEffect, useRef } from "react";

const usable = "button, select, input, summary, a[href]";

/**
 * For an entry of a list that can be taken out at a press: whoever did that goes on at the entry after it, or before it,
 * instead of at a heading. `takeOut` does it, and answers whether it was done.
 */
export function useFocusToNeighbour(): Readonly<{
  entry: RefObject<HTMLLIElement | null>;
  takeOut: (work: () => Promise<boolean>) => Promise<void>;
}> {
  const entry = useRef<HTMLLIElement>(null);
  const isLeaving = useRef(false);
  useLayoutEffect(() => {
    const left = entry.current;
    // While it is still there: afterwards it has no neighbours.
    return () => {
      if (left !== null && isLeaving.current && mayHaveFocus(left)) neighbourOf(left)?.focus();
    };
  }, []);
  const takeOut = async (work: () => Promise<boolean>) => {
    isLeaving.current = true;
    isLeaving.current = await work();
  };
  return { entry, takeOut };
}

/** Not from somebody who has gone on to something else meanwhile. */
function mayHaveFocus(left: HTMLLIElement): boolean {
  const { activeElement: at, body } = document;
  return at === null || at === body || left.contains(at) || at.closest("[role='alertdialog']") !== null;
}

const neighbourOf = (left: HTMLLIElement): HTMLElement | null | undefined =>
  (left.nextElementSibling ?? left.previousElementSibling)?.querySelector<HTMLElement>(usable);
