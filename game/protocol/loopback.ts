/** Whether a host name, as in `URL.hostname`, leads back to the very machine that asks. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/i.test(hostname);
