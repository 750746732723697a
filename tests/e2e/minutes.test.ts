import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRoom } from "../../game/server/fixtures/workshop-room.ts";
import { sampleMinutes } from "../../game/web/minutes/fixtures/sample-minutes.ts";
import { watchHosts } from "../support/watch-hosts.ts";
import { faults } from "./audits.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), "quartett-minutes-"));
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

it("whoever leads reads the minutes, and counts several workshops together without sending anything", async () => {
  const page = await site.newPage();
  const { code, facilitatorKey } = await openRoom({ url: site.address }, { title: "Musterstadt" });
  await page.goto(`${site.address}/workshop/${code}/minutes`);
  await page.waitForSelector("main [role=alert] ::-p-text(Schlüssel)");
  const memory = { key: facilitatorKey, part: "facilitator" };
  const place = `quartett.workshop.facilitator.${code}`;
  await page.evaluate((at, known) => localStorage.setItem(at, known), place, JSON.stringify(memory));
  await page.reload();
  await page.waitForSelector("h1 ::-p-text(Ergebnisse: Musterstadt)");
  await page.waitForSelector("td ::-p-text(Musterstadt)");

  const write = (name: string, content: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  await page.goto(`${site.address}/minutes`);
  const field = await page.waitForSelector("input[type=file]");
  const sent: string[] = [];
  const foreign = watchHosts([page], site.address);
  page.on("request", (request) => void (request.method() !== "GET" && sent.push(request.url())));
  await (field as Awaited<ReturnType<typeof page.$<"input">>>)?.uploadFile(
    write("one.json", { ...sampleMinutes, decks: [{ id: "scheitern", version: "1" }] }),
    write("two.json", { ...sampleMinutes, title: "Zweiter" }),
    write("broken.json", { ...sampleMinutes, people: -1 }),
  );
  await page.waitForSelector("[role=status] ::-p-text(2 Workshops geöffnet)");
  await page.waitForSelector("[role=alert] ::-p-text(broken.json: Das Feld people)");
  await page.waitForSelector(".report h2 ::-p-text(Zweiter)");
  // Two tables of each workshop: 3 and 5 people held these causes.
  const counted = await page.$$eval(".report .count:has(+ .bar)", (cells) => cells.map((cell) => cell.textContent));
  expect(counted.slice(0, 2)).toEqual(["6", "8"]);
  expect(await faults(page, 0)).toEqual([]);
  expect([sent, foreign]).toEqual([[], []]);
});
