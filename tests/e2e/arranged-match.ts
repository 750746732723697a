import type { Page } from "puppeteer-core";
import type { BotStrength } from "../../game/protocol/public-match.ts";
import { postToMatches } from "../support/match-api.ts";
import type { Site } from "./open-site.ts";

/** A match that was set up by plain requests; pages only look at it. */
export type ArrangedMatch = Readonly<{
  matchID: string;
  gameName: string;
  path: string;
  creatorKey: string;
  /** What opens each seat. */
  credentials: readonly string[];
  /** What a device remembers of the match, in `localStorage`: key and value by seat; the creator sits on the first. */
  memories: readonly (readonly [key: string, value: string])[];
}>;

type Arrangement = Readonly<{
  gameName?: string;
  setup?: unknown;
  bots?: readonly BotStrength[];
  /** The match is not started. */
  waits?: boolean;
}>;

/** Opens a match, seats everybody, bots last, and starts it unless it is to wait. */
export async function arrangeMatch(
  { address }: Pick<Site, "address">,
  names: readonly string[],
  { gameName = "supertrumpf", setup = {}, bots = [], waits = false }: Arrangement = {},
): Promise<ArrangedMatch> {
  const post = async (path: string, body?: unknown, secret?: string) =>
    ((await postToMatches(address, path, body, secret)) ?? {}) as Record<string, string>;
  const { matchID = "", creatorKey = "" } = await post("", { gameName, setup });
  const credentials: string[] = [];
  for (const name of names) credentials.push((await post(`/${matchID}/join`, { name })).credentials ?? "");
  for (const strength of bots) await post(`/${matchID}/facilitate`, { type: "seatBot", strength }, creatorKey);
  if (!waits) await post(`/${matchID}/start`, undefined, creatorKey);
  const memories = credentials.map((secret, seat) => {
    const memory = { credentials: secret, name: names[seat], ...(seat === 0 ? { creatorKey } : {}) };
    return [`quartett.match.${matchID}`, JSON.stringify(memory)] as const;
  });
  return { matchID, gameName, path: `/m/${matchID}`, creatorKey, credentials, memories };
}

/** Opens the match on a page as that seat, or as a spectator (null). */
export async function sitDown(
  page: Page,
  site: Pick<Site, "address">,
  match: ArrangedMatch,
  seat: number | null,
): Promise<void> {
  const [key, value] = match.memories[seat ?? 0] ?? ["", ""];
  await remember(page, site, key, seat === null ? null : value);
  await page.goto(site.address + match.path);
}

/** Puts this into the page's `localStorage`, or takes it out (null), before the app has been loaded there. */
export async function remember(
  page: Page,
  { address }: Pick<Site, "address">,
  key: string,
  memory: string | null,
): Promise<void> {
  // A page of the app would do, too, for twenty times the CPU.
  if (!page.url().startsWith(address)) await page.goto(`${address}/healthz`);
  await page.evaluate(
    (name, text) => (text === null ? localStorage.removeItem(name) : localStorage.setItem(name, text)),
    key,
    memory,
  );
}
