import { existsSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";

// Compiled code is kept between runs, and React leaves out its checks for developers.
module.enableCompileCache?.();
process.env.NODE_ENV ??= "production";

const { stopOnSignals } = await import("./commands/stop-on-signals.ts");
stopOnSignals();
const { WarmBrowser } = await import("./browser/warm-browser.ts");
const args = process.argv.slice(2);
const browser = new WarmBrowser();
// It starts while everything else is being loaded and the cards are checked.
const prints = args[0] === "all" || existsSync(join(import.meta.dirname, "products", `${args[0]}.yaml`));
if (prints && !args.some((arg) => ["--help", "-h"].includes(arg))) browser.start();
const { main } = await import("./commands/main.ts");
process.exitCode = await main(args, browser);
