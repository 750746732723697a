import module from "node:module";

// Compiled code is kept between runs, and React leaves out its checks for developers.
module.enableCompileCache?.();
process.env.NODE_ENV ??= "production";

const { WarmBrowser } = await import("./browser/warm-browser.ts");
const args = process.argv.slice(2);
const browser = new WarmBrowser();
// It starts while everything else is being loaded and the cards are checked.
const printsNothing = args[0] === undefined || args.some((arg) => ["list", "--help", "-h"].includes(arg));
if (!printsNothing) browser.start();
const { main } = await import("./commands/main.ts");
process.exitCode = await main(args, browser);
