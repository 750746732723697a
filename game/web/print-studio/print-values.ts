import { readNumber, readNumbers } from "../../../cards/text/read-number.ts";
import type { PrintField } from "../../protocol/print-studio.ts";

/** What `text`, typed or in an address, says for `field`: no value is as usual. undefined where it makes no sense. */
export function readField(field: PrintField, text: string): Readonly<{ value?: unknown }> | undefined {
  const written = text.trim();
  if (written === "" || (field.kind === "offset" && written === ";")) return {};
  const value = valueIn(field, written);
  if (field.kind === "offset" && writeValue(value) === "0,0") return {};
  return value === undefined ? undefined : { value };
}

function valueIn(field: PrintField, text: string): unknown {
  switch (field.kind) {
    case "choice":
      return field.choices.find(({ value, formerly }) => value === text || formerly?.includes(text) === true)?.value;
    case "switch":
      return ["true", "false"].includes(text) ? text === "true" : undefined;
    case "list":
      return readList(field, text);
    case "text":
      return text.length > field.max ? undefined : text;
    case "number":
      return readWithin(field, text);
    case "offset": {
      const [x, y] = readNumbers(text, 2)?.filter(isWithin(field)) ?? [];
      return x === undefined || y === undefined ? undefined : { x, y };
    }
  }
}

/** A list as somebody has typed it; undefined where one of its parts is none. */
function readList(
  field: Extract<PrintField, { kind: "list" }>,
  text: string,
): readonly (string | number)[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  if (parts.length === 0) return undefined;
  if (field.of === "text") return parts;
  const numbers = parts.flatMap((part) => readWithin(field, part) ?? []);
  return numbers.length === parts.length && numbers.every(Number.isInteger) ? numbers : undefined;
}

export function readWithin(range: Readonly<{ min: number; max: number }>, text: string): number | undefined {
  const number = readNumber(text);
  return number !== undefined && isWithin(range)(number) ? number : undefined;
}

const isWithin =
  ({ min, max }: Readonly<{ min: number; max: number }>) =>
  (value: number): boolean =>
    value >= min && value <= max;

/** A value as an address holds it. */
export const writeValue = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value === "object" && value !== null && "x" in value && "y" in value) return `${value.x},${value.y}`;
  return String(value ?? "");
};

/** A value as people of the language `tag` (BCP 47) write it. */
export function spellValue(value: unknown, tag: string): string {
  if (typeof value === "number") {
    return value.toLocaleString(tag, { useGrouping: false, maximumFractionDigits: 10 });
  }
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "object" && value !== null && "x" in value && "y" in value) {
    return `${spellValue(value.x, tag)};${spellValue(value.y, tag)}`;
  }
  return String(value ?? "");
}
