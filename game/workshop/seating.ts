import { isSameName } from "../protocol/names.ts";
import { requireTable, withParticipant } from "./participants.ts";
import type { Seating, Workshop } from "./workshop.ts";

/** The table that the facilitator's list names for somebody of this name; undefined where it names none. */
export const listedTable = ({ seating = [] }: Pick<Workshop, "seating">, name: string): number | undefined =>
  seating.find((each) => isSameName(each.name, name))?.table;

/** Seats whoever is on the list, and keeps it for those who come later. Refuses a table that is not there. */
export function seatByList(workshop: Workshop, seating: Seating): Workshop {
  for (const { table } of seating) requireTable(workshop, table);
  return workshop.participants.reduce<Workshop>(
    (before, { id, name, table }) => {
      const listed = listedTable(before, name);
      return listed === undefined || listed === table ? before : withParticipant(before, id, { table: listed });
    },
    { ...workshop, seating },
  );
}

/** The workshop as `dealt`, which keeps where everybody sat before if somebody has moved. */
export function keepingSeats(before: Workshop, dealt: Workshop): Workshop {
  const hasMoved = before.participants.some(
    ({ id, table }) => table !== null && dealt.participants.some((each) => each.id === id && each.table !== table),
  );
  return hasMoved ? { ...dealt, seatedBefore: before.participants.map(({ id, table }) => ({ id, table })) } : dealt;
}

/** Seats everybody as before the last deal. Whoever came since, or had no table then, stays where they are. */
export function seatAsBefore(workshop: Workshop): Workshop {
  const { seatedBefore, ...rest } = workshop;
  if (seatedBefore === undefined) return workshop;
  const participants = rest.participants.map((each) => {
    const table = seatedBefore.find(({ id }) => id === each.id)?.table ?? null;
    const isThere = table !== null && rest.tables[table - 1] !== undefined;
    return isThere && table !== each.table ? { ...each, table } : each;
  });
  return { ...rest, participants };
}

/** Somebody goes by another name; who has no table yet goes where the list says. */
export function callPerson(workshop: Workshop, id: number, name: string): Workshop {
  const named = withParticipant(workshop, id, { name });
  const listed = listedTable(named, name);
  const isStanding = named.participants.some((each) => each.id === id && each.table === null);
  return isStanding && listed !== undefined ? withParticipant(named, id, { table: listed }) : named;
}
