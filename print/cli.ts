import { existsSync } from "node:fs";
import { join } from "node:path";
import { WarmBrowser } from "./browser/warm-browser.ts";

const args = process.argv.slice(2);
const browser = new WarmBrowser();
// It starts while everything else is being loaded and the cards are checked.
const prints = args[0] === "all" || existsSync(join(import.meta.dirname, "products", `${args[0]}.yaml`));
if (prints && !args.some((arg) => ["--help", "-h"].includes(arg))) browser.start();
const { main } = await import("./commands/main.ts");
process.exitCode = await main(args, browser);
