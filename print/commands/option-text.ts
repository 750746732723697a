import { z } from "zod";
import { readNumber, readNumbers } from "../../cards/text/read-number.ts";
import { type OptionName, optionNames, printOptions } from "../product/options.ts";

/** How an option is written on a command line: `backOffset` is --back-offset. */
export const optionFlag = (name: OptionName): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Whether an option stands for itself (--together) and takes no value. */
export const isSwitch = (name: OptionName): boolean => printOptions.shape[name].unwrap() instanceof z.ZodBoolean;

/** The options in what a command line says, as values for a request; the request checks them. */
export function readOptions(values: Readonly<Record<string, string | boolean | undefined>>): Record<string, unknown> {
  return Object.fromEntries(
    optionNames.flatMap((name) => {
      const value = values[optionFlag(name)];
      return value === undefined ? [] : [[name, typeof value === "string" ? fromText(name, value) : value]];
    }),
  );
}

function fromText(name: OptionName, text: string): unknown {
  const schema = printOptions.shape[name].unwrap();
  // What is no number stays as it is, for the request to name it.
  if (schema instanceof z.ZodNumber) return readNumber(text) ?? text;
  if (schema instanceof z.ZodArray) {
    const parts = text.split(",").map((part) => part.trim());
    return schema.element instanceof z.ZodNumber ? parts.map((part) => readNumber(part) ?? part) : parts;
  }
  if (schema instanceof z.ZodObject) {
    const names = Object.keys(schema.shape);
    const numbers = readNumbers(text, names.length);
    return numbers === undefined ? text : Object.fromEntries(names.map((key, index) => [key, numbers[index]]));
  }
  return text;
}
