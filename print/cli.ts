import { join } from "node:path";
import { parseArgs } from "node:util";
import { NoBrowser } from "./browser/found-browser.ts";
import { commandDeck } from "./commands/deck.ts";
import { commandGuide } from "./commands/guide.ts";
import { commandList } from "./commands/list.ts";
import { showProgress } from "./output/progress.ts";
import { CommandLineError, PrintFailure, UnknownChoice } from "./print-failure.ts";

const usage = `Usage: npm run print -- <command>

  deck --paper <paper> [--lang de] [--out out]   both decks, one PDF each
  guide <name> [--lang de] [--out out]           a guide, a handout or rules as an A4 PDF
  list                                           what there is: papers, languages, guides

Options
  --public-url <address>   address of the game for the QR codes of the cards (or PUBLIC_URL in the environment)
  --help                   this text`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const progress = showProgress(process.stderr);
  try {
    const { values, positionals } = readCommandLine(args);
    const [command, name, ...rest] = positionals;
    if (values.help === true) {
      console.log(usage);
      return 0;
    }
    if (rest.length > 0) throw new UnknownChoice("argument", rest.join(" "), ["none"]);
    const house = { print: import.meta.dirname, root: join(import.meta.dirname, "..") };
    const options = { lang: values.lang ?? "de", out: values.out ?? "out", publicUrl: values["public-url"] };
    const written = await run(command, name, { ...options, paper: values.paper }, house, progress.step);
    progress.end();
    for (const line of written) console.log(line);
    return 0;
  } catch (error) {
    progress.end();
    return complain(error);
  }
}

async function run(
  command: string | undefined,
  name: string | undefined,
  options: { lang: string; out: string; paper: string | undefined; publicUrl: string | undefined },
  house: { print: string; root: string },
  report: (message: string) => void,
): Promise<readonly string[]> {
  if (name !== undefined && command !== "guide") throw new UnknownChoice("argument", name, ["none"]);
  switch (command) {
    case "deck":
      return commandDeck(options, house, report);
    case "guide":
      return commandGuide(name, options, house, report);
    case "list":
      return commandList(house);
    default:
      throw new UnknownChoice("command", command, ["deck", "guide", "list", "--help"]);
  }
}

function readCommandLine(args: string[]) {
  const string = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        paper: string,
        lang: string,
        out: string,
        "public-url": string,
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new CommandLineError((error as Error).message);
  }
}

/** 2: the command is wrong. 1: the command is fine, the print cannot be made. */
function complain(error: unknown): number {
  if (error instanceof UnknownChoice || error instanceof CommandLineError) {
    console.error(`${error.message}\nnpm run print -- --help shows all commands and options.`);
    return 2;
  }
  if (error instanceof PrintFailure) {
    for (const finding of error.findings) console.error(finding);
    console.error(`\n${error.findings.length} findings; nothing was written`);
    return 1;
  }
  if (error instanceof NoBrowser) {
    console.error(error.message);
    return 1;
  }
  throw error;
}
