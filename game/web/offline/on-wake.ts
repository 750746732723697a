/** In ms. Timers of a page that is not looked at may be a minute late: only then is it asleep for sure. */
const beat = 1000;
const asleepAfter = 5000;

/**
 * Calls `woke` after this device, or this page, was asleep: its timers stood still while the time of day went on. Returns
 * what ends it. A page that is merely hidden beats on, slower; once it is looked at again that counts as waking, too.
 */
export function onWake(woke: () => void): () => void {
  let last = Date.now();
  const look = () => {
    const slept = Date.now() - last > asleepAfter;
    last = Date.now();
    // Nobody looks: what is missed will be asked for when somebody does.
    if (slept && document.visibilityState === "visible") woke();
  };
  const timer = setInterval(look, beat);
  let hiddenAt: number | null = null;
  const lookAgain = () => {
    if (document.visibilityState === "hidden") hiddenAt = Date.now();
    else if (hiddenAt !== null && Date.now() - hiddenAt > asleepAfter) {
      last = Date.now();
      woke();
    }
  };
  document.addEventListener("visibilitychange", lookAgain);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", lookAgain);
  };
}
