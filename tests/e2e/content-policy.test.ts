import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { arrangeMatch, sitDown } from "./arranged-match.ts";
import { openSite, type Site } from "./open-site.ts";

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
  // Kept across pages of this tab.
  await page.evaluateOnNewDocument(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      const told = `${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`;
      sessionStorage.setItem("violations", `${sessionStorage.getItem("violations") ?? ""}${told}\n`);
    });
  });
});

afterAll(() => site?.close());

const violations = () => page.evaluate(() => sessionStorage.getItem("violations") ?? "");

it("allows nothing inline and nothing from elsewhere", async () => {
  const policy = (await fetch(site.address)).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});

// That it stands in no other page's way is seen in pages.test.ts: the console would say so.
it("lets a picture be drawn in its own colours", async () => {
  await page.goto(`${site.address}/k/A2`, { waitUntil: "networkidle0" });
  const colours = await page.evaluate(async () => {
    const picture = document.querySelector<HTMLImageElement>("main img[src^='/pictures/']");
    if (picture === null) return 0;
    const canvas = new OffscreenCanvas(325, 200);
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0, 325, 200);
    const pixels = new Uint32Array(context?.getImageData(0, 0, 325, 200).data.buffer ?? new ArrayBuffer(0));
    return new Set(pixels).size;
  });
  expect(colours).toBeGreaterThan(4);
  expect(await violations()).toBe("");
});

it.each(["supertrumpf", "quartett", "rettungsrunde"])("stands not in the way of %s", async (gameName) => {
  const match = await arrangeMatch(site, ["Anna", "Berta"], { gameName, bots: ["medium"] });
  await sitDown(page, site, match, 0);
  await page.waitForSelector(
    ".match-running [data-card], .match-running .rr-tile, .match-running .hand-quartet, .match-running .four-cards",
  );
  expect(await violations()).toBe("");
});

it("stops what would be injected", async () => {
  await page.goto(site.address);
  await page.evaluate(() => {
    const injected = document.createElement("div");
    injected.innerHTML = `<p style="color: red">x</p><img src="x" onerror="document.title = 'stolen'">`;
    document.body.append(injected);
  });
  await expect.poll(violations).toMatch(/style-src-attr[\s\S]*script-src-attr|script-src-attr[\s\S]*style-src-attr/);
  expect(await page.title()).not.toBe("stolen");
});
