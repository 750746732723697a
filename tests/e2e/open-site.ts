import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { freePort } from "../../game/server/fixtures/free-port.ts";
import { startGameProcess } from "../support/game-process.ts";
import { noLimits } from "../support/no-limits.ts";
import { newVisitor } from "./new-visitor.ts";

/** The real server, and a browser. */
export type Site = Readonly<{
  address: string;
  /** A page of somebody who was never here. */
  newPage(languages?: string): Promise<Page>;
  close(): Promise<void>;
}>;

/**
 * `env`: variables of the server, beside the address; its bots think at once. With any it is a server of its own with
 * an empty database; without, the one that all test files of this worker share, which has no limits.
 */
export async function openSite(env?: Readonly<Record<string, string>>): Promise<Site> {
  const server = await (env === undefined ? sharedServer() : startServer(env));
  const pages: Page[] = [];
  return {
    address: server.address,
    async newPage(languages) {
      const page = await newVisitor(languages === undefined ? {} : { languages });
      pages.push(page);
      return page;
    },
    async close() {
      const open = pages.filter((page) => !page.isClosed());
      await Promise.all(open.map((page) => page.browserContext().close()));
      if (env !== undefined) await server.remove();
    },
  };
}

type SiteServer = Readonly<{ address: string; remove(): Promise<void> }>;

let shared: Promise<SiteServer> | undefined;

function sharedServer(): Promise<SiteServer> {
  shared ??= startServer(noLimits);
  return shared;
}

async function startServer(env: Readonly<Record<string, string>>): Promise<SiteServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "quartett-site-"));
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true });
  // One that is shared ends with the worker.
  process.once("exit", removeFolder);
  const port = await freePort();
  const { address, stop } = await startGameProcess({ dataDir, port, env: { BOT_THINK_MS: "0", ...env } });
  return {
    address,
    async remove() {
      await stop();
      removeFolder();
      process.off("exit", removeFolder);
    },
  };
}
