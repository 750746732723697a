import { type MessageFormatElement, type PluralElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { argumentsIn, parseMessage } from "./message.ts";
import type { Catalogue } from "./read-catalogue.ts";

/**
 * The module of a catalogue: it exports `texts`, in which a message without arguments is a string and one with arguments
 * a function of them, by name. Plurals and numbers are those of the language; a variant that nobody knows counts as its
 * language, de-simple as de.
 */
export function compileCatalogue(catalogue: Catalogue, language: string): string {
  const texts = compileNode(catalogue);
  const tag = JSON.stringify(language);
  const uses = (helper: string) => texts.includes(`\${${helper}(`) || texts.includes(`${helper}.select(`);
  return [
    ...(uses("cardinal") ? [`const cardinal = new Intl.PluralRules(${tag});`] : []),
    ...(uses("ordinal") ? [`const ordinal = new Intl.PluralRules(${tag}, { type: "ordinal" });`] : []),
    ...(uses("number") ? [`const number = new Intl.NumberFormat(${tag}).format;`] : []),
    `export const texts = ${texts};`,
  ].join("\n");
}

function compileNode(node: Catalogue): string {
  if (typeof node === "string") return compileMessage(node);
  if (Array.isArray(node)) return `[${node.map(compileNode).join(",")}]`;
  return `{${Object.entries(node)
    .map(([key, value]) => `${JSON.stringify(key)}:${compileNode(value)}`)
    .join(",")}}`;
}

function compileMessage(message: string): string {
  const parts = parseMessage(message);
  const text = compileParts(parts, undefined);
  return argumentsIn(parts).size === 0 ? text : `(a) => ${text}`;
}

/** `counted` is the expression of the number that # stands for. */
function compileParts(parts: readonly MessageFormatElement[], counted: string | undefined): string {
  const [only, ...others] = parts;
  if (only?.type === TYPE.literal && others.length === 0) return JSON.stringify(only.value);
  return `\`${parts.map((part) => compilePart(part, counted)).join("")}\``;
}

function compilePart(part: MessageFormatElement, counted: string | undefined): string {
  if (part.type === TYPE.literal) return part.value.replace(/[\\`]|\$(?=\{)/g, "\\$&");
  if (part.type === TYPE.pound) return `\${number(${counted})}`;
  const argument = `a[${JSON.stringify(part.value)}]`;
  if (part.type === TYPE.number) return `\${number(${argument})}`;
  if (part.type === TYPE.plural) return `\${${compilePlural(part, argument)}}`;
  if (part.type === TYPE.select) {
    const options = Object.entries(part.options).map(
      ([key, { value }]) => [key, compileParts(value, counted)] as const,
    );
    return `\${${chain(options, (key) => `${argument}===${JSON.stringify(key)}`)}}`;
  }
  return `\${${argument}}`;
}

function compilePlural({ options, pluralType }: PluralElement, argument: string): string {
  const branches = Object.entries(options).map(([key, { value }]) => [key, compileParts(value, argument)] as const);
  // Exact numbers come first, as ICU has it.
  const exactFirst = branches.toSorted(([a], [b]) => Number(b.startsWith("=")) - Number(a.startsWith("=")));
  return chain(exactFirst, (key) =>
    key.startsWith("=")
      ? `${argument}===${key.slice(1)}`
      : `${pluralType}.select(${argument})===${JSON.stringify(key)}`,
  );
}

/** One conditional after the other; what stands under "other" is left. */
function chain(options: readonly (readonly [string, string])[], condition: (key: string) => string): string {
  const other = options.find(([key]) => key === "other")?.[1] ?? '""';
  return options
    .filter(([key]) => key !== "other")
    .reduceRight((rest, [key, text]) => `${condition(key)}?${text}:${rest}`, other);
}
