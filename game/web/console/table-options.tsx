import { useLead } from "./lead-context.ts";

/** The tables as options of a menu, by their numbers. */
export function TableOptions() {
  const { shared } = useLead();
  return shared.tables.map(({ name }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number; two may have the same name.
    <option key={index} value={index + 1}>
      {name}
    </option>
  ));
}
