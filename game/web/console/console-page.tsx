import { useParams } from "react-router";
import { readJoinCode } from "../../workshop/join-code.ts";
import { ConfirmDialog } from "../controls/dialogs.tsx";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { Page } from "../layout/page.tsx";
import { useMatchTexts } from "../match/use-match-texts.ts";
import { usePlayTexts } from "../play/use-play-texts.ts";
import { useWorkshop } from "../workshop/use-workshop.ts";
import { useWorkshopTexts } from "../workshop/use-workshop-texts.ts";
import type { WorkshopMemory } from "../workshop/workshop-memory.ts";
import { Console } from "./console.tsx";
import { GonePage } from "./gone-page.tsx";
import { OpenedPage } from "./opened-page.tsx";
import { RecoverForm } from "./recover-form.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";
import { useLeadMemory } from "./use-lead-memory.ts";
import "./console.css";

export const parts = (language: string) => [
  useConsoleTexts.load(language),
  useWorkshopTexts.load(language),
  useMatchTexts.load(language),
  usePlayTexts.load(language),
];

/** Leads a workshop: with this device's key its console, without one the way back. */
export function ConsolePage() {
  const code = readJoinCode(useParams().code ?? "");
  return code === undefined ? <NotFoundPage /> : <LeadPage key={code} code={code} />;
}

type RecoverPageProps = Readonly<{ code: string; remember: (memory: WorkshopMemory) => void }>;

/** Offers the way back, unless there is nothing to go back to: whoever looks without a key learns that, too. */
function RecoverPage({ code, remember }: RecoverPageProps) {
  const texts = useConsoleTexts();
  if (useWorkshop(code, null)?.isGone === true) return <GonePage code={code} wasHere={false} />;
  return (
    <Page title={texts.recover.title} kicker={texts.codeIs({ code })}>
      <p>{texts.recover.lead}</p>
      <RecoverForm code={code} remember={remember} />
    </Page>
  );
}

function LeadPage({ code }: { code: string }) {
  const texts = useConsoleTexts();
  const { memory, remember, forget, asked, answer } = useLeadMemory(code);
  return (
    <>
      {memory === null && <RecoverPage code={code} remember={remember} />}
      {memory?.recoveryCode !== undefined && (
        <OpenedPage
          code={code}
          memory={memory}
          recoveryCode={memory.recoveryCode}
          goOn={() => {
            const { recoveryCode: _, isRecovered: __, ...rest } = memory;
            remember(rest);
          }}
        />
      )}
      {memory !== null && memory.recoveryCode === undefined && (
        <Console key={memory.key} code={code} memory={memory} remember={remember} forget={forget} />
      )}
      {asked !== null && (
        <ConfirmDialog
          question={texts.otherKey.question}
          confirm={texts.otherKey.confirm}
          act={() => answer(true)}
          close={() => answer(false)}
        />
      )}
    </>
  );
}
