import { countFor, type GuideKit, type PaperNeed, paperFor, type Share } from "../product/guide-kit.ts";
import type { Labels } from "./labels.ts";

/** As many columns as half a page has room for. */
const maxTables = 6;

/** What a guide needs for one table, for two, up to those that `people` fill, as far as it grows with them. */
export function KitTable({ kit, people, labels }: { kit: GuideKit; people: number; labels: Labels["kit"] }) {
  const { seats, prints, things } = kit;
  const tables = Array.from({ length: Math.min(maxTables, Math.ceil(people / seats)) }, (_, index) => index + 1);
  const countsOf = (share: Share) => tables.map((count) => countFor(share, count, seats));
  const paper = (of: keyof PaperNeed) => tables.map((count) => paperFor(kit, count)?.[of] ?? labels.unknown);
  return (
    <section className="kit">
      <Counts title={labels.tables.replace("{n}", `${seats}`)} tables={tables}>
        {[
          ...prints.map((part) => [part.title, countsOf(part)] as const),
          [labels.sheets, paper("sheets")],
          [labels.cuts, paper("cuts")],
        ]}
      </Counts>
      <Counts title={labels.things} tables={tables}>
        {things.filter(({ per }) => per !== "room").map((thing) => [thing.name, countsOf(thing)] as const)}
      </Counts>
    </section>
  );
}

type CountsProps = Readonly<{
  title: string;
  tables: readonly number[];
  children: readonly (readonly [name: string, counts: readonly (number | string)[]])[];
}>;

/** One row for each thing, one column for each number of tables. */
function Counts({ title, tables, children: rows }: CountsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {tables.map((count) => (
            <th key={count} scope="col">
              {count}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, counts]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {tables.map((count, index) => (
              <td key={count}>{counts[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
