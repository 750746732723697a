import type { ParticipantCommand } from "./commands.ts";
import type { Context } from "./context.ts";
import { takeBackNote, writeNote } from "./notes.ts";
import { participantOf, requireFreeName, requireRoom, without, withParticipant } from "./participants.ts";
import { Refused } from "./refused.ts";
import { vote } from "./rounds.ts";
import { callPerson } from "./seating.ts";
import type { Workshop } from "./workshop.ts";

/** What becomes of the workshop by what a participant does. Throws `Refused`. */
export function takePart(workshop: Workshop, id: number, command: ParticipantCommand, context: Context): Workshop {
  const me = participantOf(workshop, id);
  switch (command.type) {
    case "chooseTable":
      return chooseTable(workshop, id, command.table);
    case "callMe":
      requireFreeName(workshop, command.name, id);
      return callPerson(workshop, id, command.name);
    case "ready":
      return me.isReady === command.isReady ? workshop : withParticipant(workshop, id, { isReady: command.isReady });
    case "vote":
      return vote(workshop, id, command, context);
    case "note":
      return writeNote(workshop, id, command);
    case "takeBackNote":
      return takeBackNote(workshop, id, command.note);
    case "commit":
      return withParticipant(workshop, id, { hasCommitted: command.hasCommitted });
    case "leave":
      return without(workshop, id);
  }
}

function chooseTable(workshop: Workshop, id: number, table: number): Workshop {
  const me = participantOf(workshop, id);
  if (me.table === table) return workshop;
  if (!workshop.rules.chooseTable && me.table !== null) {
    throw new Refused("not-allowed", "the facilitator says who sits where");
  }
  requireRoom(workshop, table, me.people);
  return withParticipant(workshop, id, { table });
}
