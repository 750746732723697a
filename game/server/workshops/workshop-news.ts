import { diff } from "../../protocol/state-patch.ts";
import { participantOf } from "../../workshop/participants.ts";
import { consoleOwn, participantOwn, publicView } from "../../workshop/show.ts";
import type {
  ConsoleOwn,
  Live,
  ParticipantOwn,
  PublicWorkshop,
  WorkshopMessage,
  WorkshopPatch,
  WorkshopRole,
} from "../../workshop/views.ts";
import type { Workshop } from "../../workshop/workshop.ts";
import { actorWith } from "./workshop-actor.ts";
import type { WorkshopWatcher } from "./workshop-watchers.ts";

/** What this connection may see, by the key it has shown, as the workshop is now. */
type Shown = Readonly<{ role: WorkshopRole; own: ParticipantOwn | ConsoleOwn | null }>;

/**
 * Tells watchers of a workshop what is new for each of them. What all may see is compared once for all who were told the
 * same before.
 */
export function tellWorkshop(
  workshop: Workshop,
  live: Live,
  watchers: Iterable<WorkshopWatcher>,
  /** Ms since 1970. */
  now: number,
): void {
  const shared = publicView(workshop, live);
  const patches = new Map<PublicWorkshop, ReturnType<typeof diff>>();
  const sharedPatch = (before: PublicWorkshop) => {
    if (!patches.has(before)) patches.set(before, diff(before, shared));
    return patches.get(before);
  };
  for (const watcher of watchers) {
    const { role, own } = shownTo(workshop, live, watcher);
    const { told } = watcher;
    watcher.told = { shared, own, role };
    if (told === null || told.role !== role) {
      const message: WorkshopMessage = { now, shared, own, role };
      watcher.socket.emit("workshop", message);
      continue;
    }
    const patch: WorkshopPatch = { now, shared: sharedPatch(told.shared), own: diff(told.own, own) };
    if (patch.shared !== undefined || patch.own !== undefined) watcher.socket.emit("patch", patch);
  }
}

function shownTo(workshop: Workshop, live: Live, { keyHash }: WorkshopWatcher): Shown {
  const actor = keyHash === null ? undefined : actorWith(workshop, keyHash);
  if (actor === undefined) return { role: "beamer", own: null };
  if (actor.role === "facilitator") return { role: "facilitator", own: consoleOwn(workshop, live, viewerOf(actor)) };
  return { role: "participant", own: participantOwn(workshop, participantOf(workshop, actor.id), live) };
}

const viewerOf = ({ isOwner, rights }: Pick<ConsoleOwn, "isOwner" | "rights">) => ({ isOwner, rights });
