import { createContext, use } from "react";
import type { FacilitatorCommand } from "../../workshop/commands.ts";
import type { ConsoleOwn, PublicWorkshop } from "../../workshop/views.ts";
import type { Right } from "../../workshop/workshop.ts";
import type { ConfirmDialogProps } from "../controls/confirm-dialog.tsx";
import type { TableRefusals, WorkshopApi } from "../workshop/workshop-api.ts";

/** What every part of the console knows and can do. */
export type Lead = Readonly<{
  code: string;
  key: string;
  api: WorkshopApi;
  shared: PublicWorkshop;
  own: ConsoleOwn;
  /** What is to be added to this device's `Date.now()` to get the server's, in ms. */
  clockOffset: number;
  /** Whether whoever looks may do what needs this right; null: what is the owner's alone. */
  can: (right: Right | null) => boolean;
  /** Does something, and says in words where it did not work; true where it did. */
  act: (work: () => Promise<TableRefusals | undefined>) => Promise<boolean>;
  lead: (command: FacilitatorCommand) => Promise<boolean>;
  /** Says something for a while. */
  say: (words: string) => void;
  /** Asks first, in a dialog. */
  ask: (question: Readonly<Omit<ConfirmDialogProps, "close">>) => void;
}>;

export type Person = ConsoleOwn["participants"][number];

export const LeadContext = createContext<Lead | null>(null);

export function useLead(): Lead {
  const lead = use(LeadContext);
  if (lead === null) throw new Error("useLead needs a LeadContext");
  return lead;
}
