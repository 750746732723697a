import type { Page } from "puppeteer-core";

/** Collects the addresses of all requests that go anywhere but to `home`. */
export function watchHosts(pages: readonly Page[], home: string): string[] {
  const foreign: string[] = [];
  for (const page of pages) {
    page.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(home) && !/^(data|blob|about):/.test(address)) foreign.push(address);
    });
  }
  return foreign;
}
