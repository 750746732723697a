import { headsIn, withParticipant } from "./participants.ts";
import type { Participant, Workshop } from "./workshop.ts";

/** Who is dealt: those without a table, or everybody anew, at random or so that people meet others. */
export type Deal = "rest" | "random" | "mix";

/** Mixing is tried at most so often, in a large room less; the seating is taken in which the fewest meet again. */
const triesFor = (people: number): number => Math.ceil(3000 / Math.max(50, people));

/** Seats people at tables, evenly; a device with several people counts as many, and stays where it is once it has a table. */
export function deal(workshop: Workshop, how: Deal, random: () => number): Workshop {
  if (how !== "mix") return dealOnce(workshop, how, random, new Set());
  const met = new Set(workshop.met.map(pairKey));
  let best = { seating: workshop, again: Number.POSITIVE_INFINITY };
  for (let left = triesFor(workshop.participants.length); left > 0 && best.again > 0; left -= 1) {
    const seating = dealOnce(workshop, how, random, met);
    const again = pairsAtTables(seating).filter((pair) => met.has(pairKey(pair))).length;
    if (again < best.again) best = { seating, again };
  }
  return best.seating;
}

/** Notes who sits together now: called when they begin to play or diagnose together, and when they have played. */
export function noteMeetings(workshop: Workshop): Workshop {
  const known = new Set(workshop.met.map(pairKey));
  const fresh = pairsAtTables(workshop).filter((pair) => !known.has(pairKey(pair)));
  return fresh.length === 0 ? workshop : { ...workshop, met: [...workshop.met, ...fresh] };
}

function dealOnce(workshop: Workshop, how: Deal, random: () => number, met: ReadonlySet<string>): Workshop {
  const { participants, tables } = workshop;
  const isDealt = ({ table, kind }: Participant) => table === null || (how !== "rest" && kind === "person");
  const evenly = Math.ceil(headsIn(participants) / Math.max(1, tables.length));
  const seated = tables.map((_, index) => participants.filter((each) => each.table === index + 1 && !isDealt(each)));
  // Whole tables first: they fit nowhere once single people sit everywhere.
  const dealt = shuffled(participants.filter(isDealt), random).toSorted((one, other) => other.people - one.people);
  for (const newcomer of dealt) {
    const rank = (others: readonly Participant[]): readonly number[] => {
      const heads = headsIn(others);
      return [
        Number(heads + newcomer.people > evenly),
        others.filter(({ id }) => haveMet(met, id, newcomer.id)).length,
        heads,
      ];
    };
    const [best] = seated
      .map((others) => ({ others, rank: rank(others) }))
      .toSorted((one, other) => compare(one.rank, other.rank));
    best?.others.push(newcomer);
  }
  return seated.reduce(
    (before, others, index) =>
      others.reduce((seating, { id }) => withParticipant(seating, id, { table: index + 1 }), before),
    workshop,
  );
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};

type Pair = readonly [smaller: number, larger: number];
const pairKey = ([one, other]: Pair): string => `${one} ${other}`;
const haveMet = (met: ReadonlySet<string>, one: number, other: number): boolean =>
  met.has(pairKey(one < other ? [one, other] : [other, one]));

function pairsAtTables({ tables, participants }: Workshop): readonly Pair[] {
  return tables.flatMap((_, index) => {
    const ids = participants.flatMap(({ id, table }) => (table === index + 1 ? id : [])).toSorted((a, b) => a - b);
    return ids.flatMap((one, at) => ids.slice(at + 1).map((other): Pair => [one, other]));
  });
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
}
