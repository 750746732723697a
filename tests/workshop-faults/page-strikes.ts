import type { BrowserContext, Page } from "puppeteer-core";
import { newWayBackCode } from "../../game/web/workshop/workshop-memory.ts";
import { awaited, comes, goes, press, says, write } from "./awaited.ts";
import { type Fault, leads, type Role } from "./cells.ts";
import { addressIn, openTab, toTable } from "./room-page.ts";
import { lead, people, type StagedRoom } from "./staged-room.ts";

/** Somebody's page, and what strikes it. */
export type StruckPage = Readonly<{
  page: Page;
  context: BrowserContext;
  /** A browser that knows nothing. */
  otherContext: () => Promise<BrowserContext>;
  room: StagedRoom;
  role: Role;
}>;

/** What happens first; it answers what happens once things have changed meanwhile: the pages that must be whole then. */
type Strike = (struck: StruckPage) => Promise<() => Promise<readonly Page[]>>;

export const lost = ".connection-lost, .beamer-lost";

/** What strikes one page; a server that restarts strikes all at once. */
export const pageStrikes: Readonly<Record<Exclude<Fault, "restart">, Strike>> = {
  async reload({ page }) {
    return async () => {
      await awaited(page, "the page, loaded again", () => page.reload());
      return [page];
    };
  },
  async reopened({ page, context, role }) {
    const address = page.url();
    await page.close();
    return async () => [await openTab(context, role, address)];
  },
  async asleep({ page }) {
    await page.evaluate(lookAside, true);
    await page.setOfflineMode(true);
    return async () => {
      await page.evaluate(passMinutes, 10);
      await page.setOfflineMode(false);
      await page.evaluate(lookAside, false);
      await goes(page, lost);
      return [page];
    };
  },
  async twoTabs({ page, context, role }) {
    const other = await openTab(context, role, page.url());
    return async () => [page, other];
  },
  async netAway({ page }) {
    await page.setOfflineMode(true);
    await comes(page, lost);
    return async () => {
      await page.evaluate(passMinutes, 1);
      await page.setOfflineMode(false);
      await goes(page, lost);
      return [page];
    };
  },
  async otherDevice(struck) {
    const { room, role, otherContext } = struck;
    const back = await offeredBack(struck);
    return async () => {
      const other = await openTab(await otherContext(), role, `${addressIn(room, role)}${back}`);
      if (room.phase === "deleted") return [other];
      if (role === "facilitator") await takeOverLead(other, room);
      if (role === "participant" || role === "tableDevice") await takeBackPlace(struck, other);
      return [other];
    };
  },
};

async function offeredBack({ room, role }: StruckPage): Promise<string> {
  if (role === "coFacilitator") return `#${room.coFacilitatorKey}`;
  if (leads(role) || role === "beamer") return "";
  const code = newWayBackCode();
  await lead(room, { type: "offerWayBack", participant: role === "participant" ? 1 : 2, code });
  return `#back=${code}`;
}

async function takeOverLead(other: Page, { recoveryCode }: StagedRoom): Promise<void> {
  await write(other, "#recovery-code", recoveryCode);
  await press(other, "form:has(#recovery-code) [type=submit]");
  await press(other, ".opened .button.primary");
}

async function takeBackPlace({ page, room, role }: StruckPage, other: Page): Promise<void> {
  await press(other, ".rejoin form [type=submit]");
  await says(other, people[role === "participant" ? "participant" : "tableDevice"]);
  if (room.phase === "match") await toTable(other);
  else await says(page, "Your place is on another device now");
}

/** In the page: it is put aside, or looked at again. */
function lookAside(isHidden: boolean): void {
  Object.defineProperty(document, "visibilityState", {
    configurable: true,
    get: () => (isHidden ? "hidden" : "visible"),
  });
  document.dispatchEvent(new Event("visibilitychange"));
}

/** In the page: its clock goes before the server's from now on, as one does that nobody has set. */
function passMinutes(minutes: number): void {
  const { now } = Date;
  Date.now = () => now() + minutes * 60_000;
}
