import { Suspense } from "react";
import { Page } from "../layout/page.tsx";
import { LinkToSend } from "../match/link-to-send.tsx";
import { useInviteOrigins } from "../match/use-invite-origins.ts";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import { keepsWorkshop, type WorkshopMemory } from "../workshop/workshop-memory.ts";
import { JoinInvitation } from "./join-invitation.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

type OpenedPageProps = Readonly<{ code: string; memory: WorkshopMemory; recoveryCode: string; goOn: () => void }>;

/** What is told once when a workshop was opened, or taken over: how people join, and how the lead is not lost. */
export function OpenedPage({ code, memory, recoveryCode, goOn }: OpenedPageProps) {
  const { opened, codeIs } = useConsoleTexts();
  const spoken = useSpokenAddress();
  const { isRecovered = false } = memory;
  const groups = recoveryCode.match(/.{4}/g)?.join(" ") ?? recoveryCode;
  return (
    <Page
      title={isRecovered ? opened.recovered.title : (memory.title ?? opened.title)}
      kicker={codeIs({ code })}
      className="opened"
    >
      <p className="lead no-print">{isRecovered ? opened.recovered.lead : opened.lead}</p>
      {!keepsWorkshop("facilitator", code) && (
        <p role="alert" className="net-hint no-print">
          {opened.notKept}
        </p>
      )}
      <section className="recovery">
        <h2>{opened.recovery.title}</h2>
        {isRecovered && (
          <p>
            <strong>{opened.recovered.newCode}</strong>
          </p>
        )}
        <p>{opened.recovery.hint}</p>
        <p className="recovery-code">
          <strong>{groups}</strong>
        </p>
        {/* As high as what comes: the button below does not move under a finger. */}
        <Suspense fallback={<p>{"\u00a0"}</p>}>
          <RecoveryAddress code={code} />
        </Suspense>
        <p className="no-print">
          <button type="button" className="button" onClick={() => window.print()}>
            {opened.recovery.print}
          </button>
        </p>
      </section>
      <p className="no-print">
        <button type="button" className="button primary" onClick={goOn}>
          {opened.toConsole}
        </button>
      </p>
      <div className="opened-links no-print">
        <Suspense>
          {!isRecovered && <JoinInvitation code={code} />}
          <section>
            <h2>{opened.link.title}</h2>
            <p>{opened.link.hint}</p>
            <details>
              <summary>{opened.link.show}</summary>
              <LinkToSend
                linkAt={(origin) => `${spoken(`${origin}/workshop/${code}`)}#${memory.key}`}
                qr={opened.link.qr}
              />
            </details>
          </section>
        </Suspense>
      </div>
    </Page>
  );
}

/** Where the code is typed; by the name this page was opened by, where other devices reach the server by none that is known. */
function RecoveryAddress({ code }: { code: string }) {
  const { opened } = useConsoleTexts();
  const { origins } = useInviteOrigins();
  const server = (origins[0] ?? location.origin).replace(/^https?:\/\//, "");
  return <p>{opened.recovery.where({ address: `${server}/workshop/${code}` })}</p>;
}
