import { join } from "node:path";
import { parseArgs } from "node:util";
import { keptFolder } from "../../cards/load/kept.ts";
import { message } from "../../cards/text/message.ts";
import { browserFault } from "../browser/browser-fault.ts";
import { NoBrowser } from "../browser/found-browser.ts";
import type { WarmBrowser } from "../browser/warm-browser.ts";
import type { Catalogue } from "../catalogue/request.ts";
import { openCatalogue } from "../catalogue/studio.ts";
import { OutputFault } from "../output/output-fault.ts";
import { showProgress } from "../output/progress.ts";
import { optionNames } from "../product/options.ts";
import {
  CommandLineError,
  PrintFailure,
  RequestFault,
  tellPrintFinding,
  unknownChoice,
  untakenOption,
} from "../vocabulary/print-failure.ts";
import { commandKit } from "./kit.ts";
import { commandList } from "./list.ts";
import { isSwitch, optionFlag, readOptions } from "./option-text.ts";
import { commandAll } from "./print-all.ts";
import { commandProduct } from "./print-product.ts";
import { usage } from "./usage.ts";

const root = join(import.meta.dirname, "../..");

/** CARDS_DIR names the same folder as for the server. */
export const openOurs = (): Catalogue => openCatalogue(root, process.env.CARDS_DIR || undefined, keptFolder(root));

/** Does what `args` say with `browser`, which it closes, and resolves to the exit code. */
export async function main(args: string[], browser: WarmBrowser, open: () => Catalogue): Promise<number> {
  const progress = showProgress(process.stderr);
  try {
    const commandLine = readCommandLine(args);
    const catalogue = open();
    if (commandLine.values.help === true) {
      console.log(usage(catalogue));
      return 0;
    }
    const told = await run(commandLine, catalogue, progress.step, browser);
    progress.end();
    for (const line of told) console.log(line);
    return 0;
  } catch (error) {
    progress.end();
    return complain(browserFault(error, await browser.hasEnded()));
  } finally {
    await browser.close();
  }
}

type CommandLine = ReturnType<typeof readCommandLine>;

async function run(
  { values, positionals }: CommandLine,
  catalogue: Catalogue,
  report: (message: string) => void,
  browser: WarmBrowser,
): Promise<readonly string[]> {
  const [command = "", ...args] = positionals;
  const loaded = catalogue.products.get(command);
  const tooMuch = args[command === "kit" || loaded?.product.argument !== undefined ? 1 : 0];
  if (tooMuch !== undefined) throw new RequestFault([unknownChoice("argument", tooMuch, ["none"])]);
  const { lang: language, products, tables, out } = values;
  const options = readOptions(values);
  // An address in the environment is for whatever prints addresses.
  const publicUrl = values["public-url"] ?? process.env.PUBLIC_URL;
  if (command === "list") {
    const others = Object.keys({ ...options, ...given({ language, products, tables, out }) });
    if (others.length > 0) throw new RequestFault(others.map((name) => untakenOption(name, "list", ["none"])));
    return commandList(catalogue);
  }
  if (command === "kit") {
    return commandKit({ ...options, ...given({ products, out }), guide: args[0], language, tables }, catalogue);
  }
  if (command === "all") {
    return commandAll(
      { ...options, ...given({ tables }), language, products, publicUrl },
      out ?? "dist",
      catalogue,
      report,
      browser,
    );
  }
  if (loaded === undefined) {
    const valid = [...catalogue.products.keys(), "list", "all", "kit", "--help"];
    throw new RequestFault([unknownChoice("command", positionals[0], valid)]);
  }
  const { argument } = loaded.product;
  const request = {
    ...{ product: command, ...options },
    // `products` is for all and `tables` for kit; they are refused like any other option that a product does not take.
    ...given({ language, products, tables, publicUrl: "publicUrl" in loaded.product.options ? publicUrl : undefined }),
    ...(argument === undefined ? {} : given({ [argument]: args[0] })),
  };
  return commandProduct(request, out ?? "out", catalogue, report, browser);
}

/** The entries of `values` that say something. */
const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function readCommandLine(args: string[]) {
  const string = { type: "string" } as const;
  const options = Object.fromEntries(
    optionNames.map((name) => [optionFlag(name), isSwitch(name) ? ({ type: "boolean" } as const) : string]),
  );
  try {
    const { values, positionals, tokens } = parseArgs({
      args,
      allowPositionals: true,
      tokens: true,
      options: {
        ...options,
        lang: string,
        products: string,
        tables: string,
        out: string,
        help: { type: "boolean", short: "h" },
      },
    });
    const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`Option '--${twice}' is given twice`);
    return { values: values as Values, positionals };
  } catch (error) {
    throw new CommandLineError((error as Error).message);
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>> &
  Readonly<{ lang?: string; products?: string; tables?: string; out?: string; "public-url"?: string; help?: boolean }>;

/** 2: the command is wrong. 1: the command is fine, the print cannot be made. */
function complain(error: unknown): number {
  if (error instanceof RequestFault || error instanceof CommandLineError) {
    console.error(`${error.message}\nnpm run print -- --help shows all products and options.`);
    return 2;
  }
  if (error instanceof PrintFailure) {
    for (const finding of error.findings) console.error(tellPrintFinding(finding));
    console.error(`\n${message("nothing-written", { count: error.findings.length }).expected}`);
    return 1;
  }
  if (error instanceof NoBrowser || error instanceof OutputFault) {
    console.error(error.message);
    return 1;
  }
  throw error;
}
