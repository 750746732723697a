/** What the time is; handed in, so that a test may set it. Both in milliseconds. */
export type Clock = Readonly<{
  /** Since 1970, as the system says now: for what is stored or shown as a date. May jump, also back. */
  date: () => number;
  /**
   * Since 1970, as the system said when the process began, plus what has passed since: for durations, limits and timers.
   * Never jumps.
   */
  steady: () => number;
}>;

export const systemClock: Clock = {
  date: () => Date.now(),
  steady: () => performance.timeOrigin + performance.now(),
};
