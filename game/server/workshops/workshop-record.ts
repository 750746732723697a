import type { Workshop } from "../../workshop/workshop.ts";
import type { StoredWorkshop } from "./workshop-store.ts";

export type WorkshopRecord = StoredWorkshop<Workshop>;

/** A workshop as the store holds it. */
export const asStored = (content: Workshop) => ({ content, expiresAt: content.deleteAt });
