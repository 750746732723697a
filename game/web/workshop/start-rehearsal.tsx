import { useState } from "react";
import { useNavigate } from "react-router";
import { workshopLimits } from "../../workshop/workshop.ts";
import { MatchApiError } from "../play/refusals.ts";
import { useRefusalWords } from "./use-refusal-words.ts";
import { useWorkshopTexts } from "./use-workshop-texts.ts";
import { WorkshopApi } from "./workshop-api.ts";
import { newKey, newRecoveryCode, rememberWorkshop } from "./workshop-memory.ts";
import "./start-rehearsal.css";

type StartRehearsalProps = Readonly<{
  code: string;
  /** Leads the workshop. */
  facilitatorKey: string;
  title: string;
  isOneOfSeveral?: boolean;
  /** Told where the workshop is there no more, instead of a refusal. */
  gone?: () => void;
}>;

/** Opens a rehearsal of a workshop, and goes on to its console. */
export function StartRehearsal({ code, facilitatorKey, title, isOneOfSeveral = false, gone }: StartRehearsalProps) {
  const { rehearsal: texts } = useWorkshopTexts();
  const words = useRefusalWords();
  const navigate = useNavigate();
  // Made once: whoever presses again means the same rehearsal.
  const [keys] = useState(() => ({ key: newKey(), recoveryCode: newRecoveryCode() }));
  const [isWorking, setWorking] = useState(false);
  const [refusal, setRefusal] = useState("");
  const start = async () => {
    if (isWorking) return;
    setWorking(true);
    setRefusal("");
    try {
      const copy = { ...keys, title: titleOfRehearsal(texts, title) };
      const { joinCode } = await new WorkshopApi(code, facilitatorKey).rehearse(copy);
      rememberWorkshop(joinCode, { key: keys.key, part: "facilitator", title: copy.title });
      await navigate(`/workshop/${joinCode}`);
    } catch (error) {
      if (gone !== undefined && isWorkshopGone(error)) {
        gone();
        return;
      }
      setRefusal(await words.ofError(error));
      setWorking(false);
    }
  };
  return (
    <>
      <button
        type="button"
        className="button quiet start-rehearsal"
        aria-disabled={isWorking}
        {...(isOneOfSeveral && !isWorking ? { "aria-label": `${texts.start}: ${title}` } : {})}
        onClick={start}
      >
        {isWorking ? texts.working : texts.start}
      </button>
      {!isOneOfSeveral && <span className="hint"> {texts.hint}</span>}
      {refusal !== "" && (
        <span role="alert" className="refusal">
          {" "}
          {refusal}
        </span>
      )}
    </>
  );
}

const isWorkshopGone = (error: unknown): boolean => error instanceof MatchApiError && error.code === "no-such-workshop";

export const titleOfRehearsal = (
  { titleOf }: Readonly<{ titleOf: (values: { title: string }) => string }>,
  title: string,
): string => titleOf({ title }).slice(0, workshopLimits.titleLength);
