import { type ReactNode, useEffect, useRef, useState } from "react";
import type { PublicWorkshop } from "../../workshop/views.ts";
import { ConfirmDialog } from "../controls/dialogs.tsx";
import { useRefusalWords } from "../workshop/use-refusal-words.ts";
import type { WorkshopApi } from "../workshop/workshop-api.ts";
import type { Lead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** How long something that was said stays. */
const saidFor = 6000;

type Told = Readonly<{ isRefusal: boolean; words: string }>;

/** Asks the server for things, and tells what came of it at one place of the page: `told` is that place. */
export function useActing(
  api: WorkshopApi,
  { tables }: PublicWorkshop,
): Pick<Lead, "act" | "lead" | "say" | "ask"> & { told: ReactNode } {
  const { close } = useConsoleTexts();
  const words = useRefusalWords();
  const [told, tell] = useState<Told | null>(null);
  const [asked, ask] = useState<Parameters<Lead["ask"]>[0] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (said: string) => {
    clearTimeout(timer.current);
    tell({ isRefusal: false, words: said });
    timer.current = setTimeout(() => tell(null), saidFor);
  };
  const refuse = (why: string) => {
    clearTimeout(timer.current);
    tell({ isRefusal: true, words: why });
  };
  const act: Lead["act"] = async (work) => {
    tell(null);
    try {
      const refused = (await work())?.refused ?? [];
      if (refused.length > 0) {
        refuse(
          refused.map(({ table, code }) => `${tables[table - 1]?.name ?? table}: ${words.ofCode(code)}`).join(" "),
        );
      }
      return refused.length === 0;
    } catch (error) {
      refuse(await words.ofError(error));
      return false;
    }
  };
  return {
    ...{ act, say, ask },
    lead: (command) => act(() => api.lead(command)),
    told: (
      <>
        <div className="console-told">
          <p role="alert" className="refusal">
            {told?.isRefusal === true ? told.words : ""}
          </p>
          <p role="status">{told?.isRefusal === false ? told.words : ""}</p>
          {told !== null && (
            <button type="button" aria-label={close} onClick={() => tell(null)}>
              ✕
            </button>
          )}
        </div>
        {asked !== null && <ConfirmDialog {...asked} close={() => ask(null)} />}
      </>
    ),
  };
}
