import { useEffect, useMemo } from "react";
import { Link } from "react-router";
import type { ConsoleOwn, PublicWorkshop } from "../../workshop/views.ts";
import { WorkshopApi } from "../workshop/workshop-api.ts";
import type { WorkshopMemory } from "../workshop/workshop-memory.ts";
import { BeamerChoice } from "./beamer-choice.tsx";
import { CoFacilitators } from "./co-facilitators.tsx";
import { JoinPanel } from "./join-panel.tsx";
import { LaggingTables } from "./lagging-tables.tsx";
import { type Lead, LeadContext } from "./lead-context.ts";
import { MessageForm } from "./message-form.tsx";
import { NowPanel } from "./now-panel.tsx";
import { PlanPanel } from "./plan-panel.tsx";
import { RehearsalPanel } from "./rehearsal-panel.tsx";
import { SaidPanel } from "./said-panel.tsx";
import { SettingsPanel } from "./settings-panel.tsx";
import { StepPanel } from "./step-panel.tsx";
import { StepWords } from "./step-words.tsx";
import { TablesPanel } from "./tables-panel.tsx";
import { useActing } from "./use-acting.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useKeptTimes } from "./use-kept-times.ts";

type ConsolePartsProps = Readonly<{
  code: string;
  memory: WorkshopMemory;
  remember: (memory: WorkshopMemory) => void;
  shared: PublicWorkshop;
  own: ConsoleOwn;
  clockOffset: number;
}>;

/** All parts of the console: what is now, what it needs, the tables, and what is needed now and then. */
export function ConsoleParts({ code, memory, remember, shared, own, clockOffset }: ConsolePartsProps) {
  const { jump, minutesLink } = useConsoleTexts();
  const { key, title } = memory;
  const api = useMemo(() => new WorkshopApi(code, key), [code, key]);
  const { told, ...acting } = useActing(api, shared);
  const lead: Lead = {
    ...{ code, key, api, shared, own, clockOffset, ...acting },
    can: (right) => own.isOwner || (right !== null && own.rights.includes(right)),
  };
  useKeptTimes(shared);
  const rehearsalUntil = shared.isRehearsal ? shared.deleteAt : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of workshops shows them as they are now.
  useEffect(() => {
    const { openedAt } = memory;
    if (title === shared.title && memory.rehearsalUntil === rehearsalUntil && openedAt === own.createdAt) return;
    remember({ ...memory, title: shared.title, rehearsalUntil, openedAt: own.createdAt });
  }, [title, shared.title]);
  return (
    <LeadContext value={lead}>
      {shared.isRehearsal && <RehearsalPanel />}
      <nav aria-label={jump.label} className="console-jump">
        <a href="#console-now">{jump.now}</a>
        <a href="#console-tables">{jump.tables}</a>
        <a href="#console-beamer">{jump.beamer}</a>
        <a href="#console-more">{jump.more}</a>
      </nav>
      {told}
      <div className="console-parts">
        <div className="console-main">
          <NowPanel />
          <StepPanel />
          <StepWords />
          <LaggingTables />
          <SaidPanel />
          <TablesPanel />
        </div>
        <div className="console-side">
          <JoinPanel />
          <PlanPanel />
          <MessageForm />
          <BeamerChoice />
          <CoFacilitators />
          <SettingsPanel />
          {lead.can("notes") && (
            <p>
              <Link to={`/workshop/${code}/minutes`}>{minutesLink}</Link>
            </p>
          )}
        </div>
      </div>
    </LeadContext>
  );
}
