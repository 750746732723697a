import { join } from "node:path";
import Fastify from "fastify";
import type { Page } from "puppeteer-core";
import { expect, it, onTestFinished } from "vitest";
import { serveWebApp } from "../../game/server/http/web-app.ts";
import { inTurn } from "../../print/fixtures/in-turn.ts";
import { newVisitor } from "./new-visitor.ts";

const dist = join(import.meta.dirname, "../../game/web/dist");
const withoutNet = "Das geht auch ohne Netz.";
const onlyWithNet = "Hier geht das nur mit Netz: Der Browser konnte die Seiten nicht auf dem Gerät speichern.";

/** What the proxy of an office puts in the place of a file. */
const answers = { "a refusal": 403, "a page to sign in": 200 } as const;

/** The app behind a proxy that passes everything on but these files. */
async function openBehindProxy(refused: RegExp, answer: keyof typeof answers) {
  const app = Fastify();
  onTestFinished(() => app.close());
  app.addHook("onRequest", async ({ url }, reply) => {
    if (!refused.test(url)) return;
    await reply.code(answers[answer]).type("text/html").send("<!doctype html><title>Proxy</title>");
  });
  await serveWebApp(app, dist);
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  const page = await newVisitor({ keepsCopy: true });
  onTestFinished(() => page.browserContext().close());
  await page.goto(`${address}/solo`);
  return { app, page };
}

const says = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);

it.each(inTurn(["a refusal", "a page to sign in"] as const, 1))(
  "the app is kept for use without network where a proxy answers pictures, icons and fonts with %s",
  async (answer) => {
    const { app, page } = await openBehindProxy(/\.(png|svg|ico|webmanifest|woff2?)$/, answer);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await app.close();
    await page.setOfflineMode(true);
    await page.reload();
    await says(page, "Wer spielt?");
    await says(page, withoutNet);
    const kept = await page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain("/content/en/stories.json");
    expect(kept.filter((path) => /\.(png|svg|woff2?)$/.test(path))).toEqual([]);
  },
);

const text = /^\/content\/en\/stories\.json$/;
const refusedFiles = [
  ["the copy's own program", /^\/service-worker\.js$/, "a refusal"],
  ["a text", text, "a page to sign in"],
  ["a text", text, "a refusal"],
] as const;
it.each(process.env.FULL === "1" ? refusedFiles : refusedFiles.slice(0, 2))(
  "that it works with network only is said where %s (%s) is answered with %s",
  async (_what, refused, answer) => {
    const { page } = await openBehindProxy(refused, answer);
    await says(page, onlyWithNet);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(withoutNet);
    const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(registrations).toBe(0);
    await page.locator("::-p-aria([name='Karten geben'][role='button'])").click();
    await page.waitForSelector(".own-card");
  },
);
