import { type FormEvent, useState } from "react";
import { NumberField } from "../controls/number-field.tsx";
import { useLanguage } from "../texts/language-context.tsx";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import { dayIn } from "../workshop/day-in.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

const defaultDays = 60;

/** Offers a question weeks later to those who choose a code word; or says where it is, and takes it back. */
export function FollowUpOffer() {
  const { shared, api, act, ask, say, can } = useLead();
  const { followUp: texts } = useConsoleTexts();
  const { tag } = useLanguage();
  const spoken = useSpokenAddress();
  const [days, setDays] = useState<number | undefined>(defaultDays);
  const { followUp } = shared;
  if (!can(null) || shared.isRehearsal) return null;
  const offer = async (event: FormEvent) => {
    event.preventDefault();
    if (days === undefined) return;
    if (await act(() => api.offerFollowUp(days))) say(texts.offered);
  };
  const takeBack = () =>
    ask({ question: texts.takeBackQuestion, confirm: texts.takeBack, act: () => act(() => api.dropFollowUp()) });
  return (
    <details className="follow-up-offer">
      <summary>{texts.title}</summary>
      <p>{texts.about}</p>
      {followUp === null ? (
        <form className="console-line" onSubmit={offer}>
          <label htmlFor="follow-up-days">{texts.days}</label>
          <NumberField id="follow-up-days" value={days} change={setDays} min={1} max={undefined} isRequired />
          <button type="submit" className="button">
            {texts.offer}
          </button>
        </form>
      ) : (
        <>
          <p>
            {texts.where({
              code: followUp.joinCode,
              date: dayIn(tag, followUp.deleteAt),
            })}{" "}
            <a href={spoken(`/w/${followUp.joinCode}/later`)} target="_blank" rel="noreferrer">
              {texts.see}
            </a>
          </p>
          <p className="hint">{texts.outlives}</p>
          <button type="button" className="button quiet" onClick={takeBack}>
            {texts.takeBack}
          </button>
        </>
      )}
    </details>
  );
}
