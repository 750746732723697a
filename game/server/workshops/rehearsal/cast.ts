import type { Chance } from "./chance.ts";

/** What somebody is there to show: they come late, leave in the middle, lose the connection for a while, or nothing of it. */
type Part = "usual" | "late" | "leaver" | "lost";

/** A computer that plays one of the people in a rehearsal, or a device for a whole table. */
export type Extra = Readonly<{
  /** Unique in its rehearsal, and the same again after a restart. */
  id: string;
  /** From 0, in the order of seats. */
  number: number;
  name: string;
  /** Where they want to sit; null where there are no tables. */
  table: number | null;
  /** More than one: around a device. */
  people: number;
  part: Part;
}>;

/** What extras are called. */
export type CastNames = Readonly<{
  names: readonly string[];
  /** Of a device for a whole table. */
  device: string;
  /** Stands behind each name. */
  mark: string;
}>;

const maxAtTable = 4;
/** In a larger room fewer sit at each table: a workshop holds only so many people. */
const manyTables = 12;
/** Where there are no tables. */
const plenary = 12;

/**
 * Who comes to a rehearsal. The people of the last table come late, those of the second have one device, and at the first
 * somebody leaves; where there is one table only, half of its people come late.
 */
export function castOf(
  { tables, seatsPerTable }: Readonly<{ tables: number; seatsPerTable: number }>,
  { names, device, mark }: CastNames,
  chance: Chance,
): readonly Extra[] {
  const nameOf = (number: number): string => {
    const again = Math.floor(number / names.length);
    return `${names[number % names.length]}${again === 0 ? "" : ` ${again + 1}`} ${mark}`;
  };
  if (tables === 0) {
    return Array.from({ length: plenary }, (_, seat) => {
      const part = seat >= plenary - 3 ? "late" : (partsAtTable[seat] ?? "usual");
      return { id: `0-${seat}`, number: seat, name: nameOf(seat), table: null, people: 1, part };
    });
  }
  const lostAt = tables < maxAtTable ? 1 : 3;
  return Array.from({ length: tables }, (_, index) => index + 1).flatMap((table): readonly Extra[] => {
    const first = (table - 1) * maxAtTable;
    const isLate = tables > 1 && table === tables;
    const wanted = tables <= manyTables && chance(`how many at table ${table}`) < 0.5 ? maxAtTable : maxAtTable - 1;
    const heads = Math.min(seatsPerTable, wanted);
    if (table === 2 && !isLate && heads > 1) {
      return [{ id: `${table}-0`, number: first, name: `${device} ${mark}`, table, people: heads, part: "usual" }];
    }
    return Array.from({ length: heads }, (_, seat) => {
      const played = table === 1 && seat === 1 ? "leaver" : table === lostAt && seat === 0 ? "lost" : "usual";
      const part = isLate || (tables === 1 && seat > 1) ? "late" : played;
      const number = first + seat;
      return { id: `${table}-${seat}`, number, name: nameOf(number), table, people: 1, part };
    });
  });
}

const partsAtTable: readonly Part[] = ["lost", "leaver"];
