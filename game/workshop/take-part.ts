import type { ParticipantCommand } from "./commands.ts";
import type { Context } from "./context.ts";
import { takeBackNote, writeNote } from "./notes.ts";
import { enterCommitted, tellResult } from "./on-paper.ts";
import {
  headsAt,
  participantOf,
  requireFreeName,
  requirePlaces,
  requireRoom,
  without,
  withoutBallots,
  withParticipant,
} from "./participants.ts";
import { Refused } from "./refused.ts";
import { layCard, vote } from "./rounds.ts";
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
    case "layCard":
      if (me.table === null) throw new Refused("no-such-table", "who has no table has no card on it");
      return layCard(workshop, command.round, me.table, command.card, context);
    case "gather":
      return gather(workshop, id, command.people);
    case "ready":
      return me.isReady === command.isReady ? workshop : withParticipant(workshop, id, { isReady: command.isReady });
    case "vote":
      return vote(workshop, id, command, context);
    case "note":
      return writeNote(workshop, { by: id, hash: context.hash }, command);
    case "takeBackNote":
      return takeBackNote(workshop, { by: id, hash: context.hash }, command.note);
    case "commit":
      return withParticipant(workshop, id, { hasCommitted: command.hasCommitted });
    case "enterCommitted":
      if (me.table === null) throw new Refused("no-such-table", "who has no table knows of none");
      return enterCommitted(workshop, me.table, command.count, headsAt(workshop, me.table));
    case "enterResult":
      if (me.table === null) throw new Refused("no-such-table", "who has no table knows of none");
      return tellResult(workshop, {
        ...{ step: command.step, table: me.table, text: command.text },
        ...{ by: id, at: context.now },
      });
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

/** So many people sit around the device from now on; what was chosen for more of them does not count any more. */
function gather(workshop: Workshop, id: number, people: number): Workshop {
  const me = participantOf(workshop, id);
  if (people === me.people) return workshop;
  const others = { ...workshop, participants: workshop.participants.filter((each) => each.id !== id) };
  if (people > me.people) requirePlaces(others, people);
  if (people > me.people && me.table !== null) requireRoom(others, me.table, people);
  const gathered = withParticipant(workshop, id, { people, kind: people === 1 ? "person" : "table" });
  return people > me.people ? gathered : { ...gathered, rounds: withoutBallots(gathered.rounds, id) };
}
