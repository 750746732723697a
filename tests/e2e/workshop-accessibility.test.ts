import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testBrowser } from "../../print/fixtures/test-browser.ts";
import { phases, type Role } from "../workshop-faults/cells.ts";
import { addressIn, giveKey, openTab, settle } from "../workshop-faults/room-page.ts";
import { type StagedRoom, stageRoom } from "../workshop-faults/staged-room.ts";
import { faults } from "./audits.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
const cards = { failures: ["A1", "A2"], measure: "M11" } as const;
/** Who holds a device in the hand. */
const roles = ["facilitator", "participant", "tableDevice"] as const;
const lookedAt = phases.filter(({ id }) => id !== "deleted").map(({ name, id }) => ({ name, id }));

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

async function open(room: StagedRoom, role: Role): Promise<Page> {
  const context = await (await testBrowser()).createBrowserContext();
  const page = await openTab(context, role, `${room.server.url}/healthz`);
  await giveKey(page, room, role);
  await page.goto(addressIn(room, role));
  await settle(page, room.phase, role);
  return page;
}

// Without FULL=1 workshop-console.test.ts and workshop.test.ts look at some of them.
describe.runIf(process.env.FULL === "1").each(lookedAt)("$name", ({ id }) => {
  let room: StagedRoom;

  beforeAll(async () => {
    room = await stageRoom({ url: site.address, cards }, id);
  });

  it.each(roles)("has no fault for a %s", async (role) => {
    const page = await open(room, role);
    expect(await faults(page)).toEqual([]);
    await page.browserContext().close();
  });
});
