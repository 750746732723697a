import { type Message, message } from "../../cards/text/message.ts";
import { distinctFindings, type PrintFinding } from "../vocabulary/print-failure.ts";
import type { FitFault } from "./measure-fit.ts";

/** Card, field, what is wrong and by how many mm, each once. */
export function fitFindings(faults: readonly FitFault[]): PrintFinding[] {
  return distinctFindings(faults.map((fault) => [`${fault.card}  ${fault.field}`, messageOf(fault)]));
}

function messageOf({ kind, by, extra }: FitFault): Message {
  // Whoever takes away what is told has taken away enough.
  const millimetres = Math.ceil(by * 10) / 10;
  switch (kind) {
    case "too-wide":
      return message("too-wide-for-box", { millimetres });
    case "too-tall":
      return message("too-tall-for-box", { millimetres });
    case "overlaps":
      return message("lies-on", { millimetres, other: extra });
    case "unsafe":
      return message("outside-safe-area", { millimetres });
    case "small":
      return message("too-small-type", { size: Number(extra) });
    case "font":
      return message("font-lacks", { signs: extra });
  }
}
