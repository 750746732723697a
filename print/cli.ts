import { existsSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { WarmBrowser } from "./browser/warm-browser.ts";

const args = process.argv.slice(2);
const browser = new WarmBrowser();
// It starts while everything else is being loaded and the cards are checked.
const prints = args[0] === "all" || existsSync(join(import.meta.dirname, "products", `${args[0]}.yaml`));
if (prints && !args.some((arg) => ["--help", "-h"].includes(arg))) browser.start();
const { main, openOurs } = await import("./commands/main.ts");
// A signal that came meanwhile is heard before the cards are read.
await setImmediate();
process.exitCode = await main(args, browser, openOurs);
