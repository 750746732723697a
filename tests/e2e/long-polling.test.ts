import { afterAll, beforeAll, expect, it } from "vitest";
import { postJSON } from "../support/post-json.ts";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

it("where WebSockets are blocked, a page plays all the same", async () => {
  const page = await site.newPage();
  await page.evaluateOnNewDocument(() => {
    // As an office's proxy does it: the attempt is made and fails.
    window.WebSocket = class extends EventTarget {
      onerror: ((event: Event) => void) | null = null;
      onclose: ((event: Event) => void) | null = null;
      constructor() {
        super();
        setTimeout(() => {
          this.onerror?.(new Event("error"));
          this.onclose?.(new Event("close"));
        });
      }
      send() {}
      close() {}
    } as unknown as typeof WebSocket;
  });
  const polls: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/socket.io/")) polls.push(new URL(request.url()).searchParams.get("transport") ?? "");
  });
  const match = await arrangeMatch(site, ["Anna", "Berta"], { gameName: "quartett" });
  await sitDown(page, site, match, 0);
  await page.waitForSelector(".match-running .reactions");
  const post = (action: unknown) =>
    postJSON(`${site.address}/api/matches/${match.matchID}/facilitate`, action, match.creatorKey);
  expect((await post({ type: "pause" })).status).toBe(200);
  await page.waitForSelector(".paused");
  expect((await post({ type: "resume" })).status).toBe(200);
  await page.waitForFunction(() => document.querySelector(".paused") === null);
  await page.locator("::-p-aria([name='Beifall'][role='button'])").click();
  await page.waitForSelector(".reaction-shown .visually-hidden");
  expect(new Set(polls)).toEqual(new Set(["polling"]));
});
