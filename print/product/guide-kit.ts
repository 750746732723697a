/** Sheets of paper, and straight cuts where each sheet is cut by itself, its strips lying on one another. */
export type PaperNeed = Readonly<{ sheets: number; cuts: number }>;

/** For whom `count` of something is needed. */
export type Share = Readonly<{ per: "table" | "person" | "room"; count: number }>;

/** Something that is printed for a guide; `paper` where there is one to choose, no `need` where it shows once it is set. */
export type KitPart = Share & Readonly<{ title: string; paper?: string; need: PaperNeed | undefined }>;

/** What a guide needs besides a room; `seats` are the people at one table, at most. */
export type GuideKit<Part extends KitPart = KitPart> = Readonly<{
  seats: number;
  prints: readonly Part[];
  things: readonly (Share & Readonly<{ name: string }>)[];
}>;

/** How many of something are needed where so many tables are full. */
export const countFor = ({ per, count }: Share, tables: number, seats: number): number =>
  count * { room: 1, table: tables, person: tables * seats }[per];

/** Of all prints for so many tables; undefined where that of one of them is not known. */
export function paperFor({ prints, seats }: GuideKit, tables: number): PaperNeed | undefined {
  const needs = prints.flatMap(({ need, ...share }) => {
    const copies = countFor(share, tables, seats);
    return need === undefined ? [] : [{ sheets: copies * need.sheets, cuts: copies * need.cuts }];
  });
  if (needs.length < prints.length) return undefined;
  return needs.reduce((sum, { sheets, cuts }) => ({ sheets: sum.sheets + sheets, cuts: sum.cuts + cuts }), {
    sheets: 0,
    cuts: 0,
  });
}
