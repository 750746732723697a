/** A day as people read it, by this device's calendar. `ms` since 1970. */
export const dayIn = (tag: string, ms: number): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: "long" }).format(ms);
