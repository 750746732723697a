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

/** Somebody goes by another name; who has no table yet goes where the list says. */
export function callPerson(workshop: Workshop, id: number, name: string): Workshop {
  const named = withParticipant(workshop, id, { name });
  const listed = listedTable(named, name);
  const isStanding = named.participants.some((each) => each.id === id && each.table === null);
  return isStanding && listed !== undefined ? withParticipant(named, id, { table: listed }) : named;
}
