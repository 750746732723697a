import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** What an argument of a message may be: one that only a text shows may be a number as well. */
export type ArgumentKind = "number" | "text";

/** The parts of an ICU message. Throws with what is wrong where it is none, or has what no text here needs. */
export function parseMessage(message: string): readonly MessageFormatElement[] {
  const parts = parse(message, { ignoreTag: true, shouldParseSkeletons: false });
  refuseUnknown(parts);
  return parts;
}

/** The arguments of a message by name. */
export function argumentsIn(
  parts: readonly MessageFormatElement[],
  found = new Map<string, ArgumentKind>(),
): Map<string, ArgumentKind> {
  for (const part of parts) {
    if (part.type === TYPE.literal || part.type === TYPE.pound) continue;
    const isNumber = part.type === TYPE.plural || part.type === TYPE.number;
    if (isNumber || !found.has(part.value)) found.set(part.value, isNumber ? "number" : "text");
    for (const branch of branchesOf(part)) argumentsIn(branch, found);
  }
  return found;
}

const branchesOf = (part: MessageFormatElement): readonly (readonly MessageFormatElement[])[] =>
  part.type === TYPE.plural || part.type === TYPE.select ? Object.values(part.options).map(({ value }) => value) : [];

function refuseUnknown(parts: readonly MessageFormatElement[]): void {
  for (const part of parts) {
    if (part.type === TYPE.date || part.type === TYPE.time || part.type === TYPE.tag) {
      throw new Error("dates, times and tags are no part of our texts");
    }
    if (part.type === TYPE.number && part.style) throw new Error("numbers have no style here: {name, number}");
    if (part.type === TYPE.plural && part.offset !== 0) throw new Error("plurals have no offset here");
    branchesOf(part).forEach(refuseUnknown);
  }
}
