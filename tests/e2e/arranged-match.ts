import type { Page } from "puppeteer-core";
import type { Site } from "./open-site.ts";

/** A match that was set up by plain requests; pages only look at it. */
export type ArrangedMatch = Readonly<{
  path: string;
  /** What a device remembers of the match, in `localStorage`: key and value by seat; the creator sits on the first. */
  memories: readonly (readonly [key: string, value: string])[];
}>;

/** Opens a match, seats everybody, and starts it unless it is to wait. */
export async function arrangeMatch(
  { address }: Site,
  names: readonly string[],
  { roundCap = 20, waits = false } = {},
): Promise<ArrangedMatch> {
  const post = async (path: string, body?: unknown, secret?: string) => {
    const response = await fetch(`${address}/api/matches${path}`, {
      method: "POST",
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status} ${await response.text()}`);
    return (response.status === 204 ? {} : await response.json()) as Record<string, string>;
  };
  const { matchID, creatorKey } = await post("", { gameName: "supertrumpf", setup: { roundCap } });
  const memories: [string, string][] = [];
  for (const [seat, name] of names.entries()) {
    const { credentials } = await post(`/${matchID}/join`, { name });
    const memory = { credentials, name, ...(seat === 0 ? { creatorKey } : {}) };
    memories.push([`quartett.match.${matchID}`, JSON.stringify(memory)]);
  }
  if (!waits) await post(`/${matchID}/start`, undefined, creatorKey);
  return { path: `/m/${matchID}`, memories };
}

/** Opens the match on a page as that seat, or as a spectator (null). */
export async function sitDown(page: Page, site: Site, match: ArrangedMatch, seat: number | null): Promise<void> {
  if (!page.url().startsWith(site.address)) await page.goto(`${site.address}/datenschutz`);
  const [key, value] = match.memories[seat ?? 0] ?? ["", ""];
  await page.evaluate(
    (name, memory) => (memory === null ? localStorage.removeItem(name) : localStorage.setItem(name, memory)),
    key,
    seat === null ? null : value,
  );
  await page.goto(site.address + match.path);
}

/** Which seat is to pick next, as a spectator sees it. */
export const leadingSeat = (spectator: Page): Promise<number> =>
  spectator.$$eval(".players li", (players) => players.findIndex((player) => player.classList.contains("leads")));

/** On `leader`, whoever leads picks the first value; returns when the spectator sees what came of it. */
export async function playOnce(site: Site, match: ArrangedMatch, spectator: Page, leader: Page): Promise<void> {
  await spectator.waitForSelector(".turn");
  await sitDown(leader, site, match, await leadingSeat(spectator));
  await leader.waitForSelector(".value-picker");
  const before = await spectator.$eval("main", (main) => main.querySelector(".trick")?.textContent ?? "");
  await leader.locator(".value-picker button").click();
  await spectator.waitForFunction(
    (old) => document.querySelector(".trick")?.textContent !== old && document.querySelector(".trick") !== null,
    {},
    before,
  );
}
