import { choicesOf } from "../catalogue/choices.ts";
import type { Catalogue } from "../catalogue/request.ts";
import { describeOption, type OptionName } from "../product/options.ts";
import { wordingIn } from "../vocabulary/wording.ts";
import { isSwitch, optionFlag } from "./option-text.ts";

/** What the command can do, from the products' files. */
export function usage({ sources, products }: Catalogue): string {
  const blocks = [...products.values()].map((loaded) => {
    const { product } = loaded;
    const argument = product.argument === undefined ? "" : ` <${product.argument}>`;
    const lines = Object.entries(product.options).map(([key, { default: value }]) => {
      const name = key as OptionName;
      const choices = choicesOf(name, loaded, sources);
      const shownDefault = value === undefined || value === false ? "" : ` (${asText(value)})`;
      const list = choices === undefined || choices.length > 12 ? "" : `: ${choices.join(", ")}`;
      const flag = isSwitch(name) ? `--${optionFlag(name)}` : `--${optionFlag(name)} …`;
      return `    ${flag.padEnd(18)} ${describeOption(name)}${list}${shownDefault}`;
    });
    return [`  ${product.name}${argument}`.padEnd(22) + wordingIn(product.title, "en"), ...lines].join("\n");
  });
  return `Usage: npm run print -- <product> [options] [--lang de] [--out out]

${blocks.join("\n\n")}

  list                 what there is: products, papers, shops, languages, guides
  all [--lang de] [--products deck,rules] [--deck …]
                       everything, in all languages, with manifest.json and SHA256SUMS (--out dist)
  kit <guide> [--tables 1] [--lang de]
                       what a guide needs for so many tables: copies, sheets of paper, cuts, and the rest

  --help               this text`;
}

const asText = (value: unknown): string =>
  typeof value === "object" && value !== null ? Object.values(value).join(",") : String(value);
