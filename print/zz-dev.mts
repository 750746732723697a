import { carriedBrowser } from "./browser/carried-browser.ts";
import { findBrowser } from "./browser/find-browser.ts";
import { commandDeck } from "./commands/deck.ts";
const f = await findBrowser(console.log, [async () => undefined, carriedBrowser]);
process.env.PUPPETEER_EXECUTABLE_PATH = f.executablePath;
console.log(f, await commandDeck({ paper: "printshop", lang: "de", out: process.argv[2]!, publicUrl: "https://q.example" }, { print: "/work/main/print", root: "/work/main" }, console.log));
