import { Page } from "../layout/page.tsx";
import type { WorkshopMemory } from "../workshop/workshop-memory.ts";
import { RecoverForm } from "./recover-form.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

type LockedOutProps = Readonly<{ code: string; forget: () => void; remember: (memory: WorkshopMemory) => void }>;

/** The key of this device opens nothing here any more. */
export function LockedOut({ code, forget, remember }: LockedOutProps) {
  const { lockedOut, codeIs } = useConsoleTexts();
  return (
    <Page title={lockedOut.title} kicker={codeIs({ code })}>
      <p>{lockedOut.hint}</p>
      <RecoverForm code={code} remember={remember} />
      <p>
        <button type="button" className="button quiet" onClick={forget}>
          {lockedOut.forget}
        </button>
      </p>
    </Page>
  );
}
