import { type FormEvent, lazy, Suspense, useState } from "react";
import { type Right, rights, workshopLimits } from "../../workshop/workshop.ts";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import { newID, newKey } from "../workshop/workshop-memory.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

// It draws a QR code.
const LinkToSend = lazy(async () => ({ default: (await import("../match/link-to-send.tsx")).LinkToSend }));

/** Who helps to lead, and with which rights; the facilitator's alone. */
export function CoFacilitators() {
  const { own, lead, can, ask } = useLead();
  const { helpers } = useConsoleTexts();
  if (!can(null)) return null;
  return (
    <details id="console-more" className="console-more">
      <summary>{helpers.title}</summary>
      <ul>
        {own.coFacilitators.map(({ id, name, rights: theirs }) => (
          <li key={id}>
            {name} <span className="hint">{theirs.map((right) => helpers.rights[right]).join(", ")}</span>{" "}
            <button
              type="button"
              className="link-button"
              onClick={() =>
                ask({
                  question: helpers.dismissQuestion({ name }),
                  confirm: helpers.dismiss,
                  act: () => lead({ type: "dismissCoFacilitator", id }),
                })
              }
            >
              {helpers.dismiss}
              <span className="visually-hidden">: {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <NewHelper />
    </details>
  );
}

const fresh = () => ({ id: newID(), key: newKey(), name: "", rights: rights as readonly Right[] });

function NewHelper() {
  const { code, lead } = useLead();
  const { helpers } = useConsoleTexts();
  const spoken = useSpokenAddress();
  const [helper, setHelper] = useState(fresh);
  const [link, setLink] = useState<Readonly<{ name: string; key: string }> | null>(null);
  const toggle = (right: Right) =>
    setHelper({ ...helper, rights: rights.filter((each) => helper.rights.includes(each) !== (each === right)) });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id, key, name } = helper;
    if (name.trim() === "") return;
    const isDone = await lead({ type: "allowCoFacilitator", id, key, name: name.trim(), rights: [...helper.rights] });
    if (!isDone) return;
    setLink({ name: name.trim(), key });
    setHelper(fresh());
  };
  return (
    <>
      <form onSubmit={submit}>
        <label>
          {helpers.name}{" "}
          <input
            autoComplete="off"
            maxLength={workshopLimits.nameLength}
            value={helper.name}
            onChange={({ target }) => setHelper({ ...helper, name: target.value })}
          />
        </label>
        <fieldset className="helper-rights">
          <legend>{helpers.may}</legend>
          {rights.map((right) => (
            <label key={right} className="check">
              <input type="checkbox" checked={helper.rights.includes(right)} onChange={() => toggle(right)} />
              {helpers.rights[right]}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button">
          {helpers.make}
        </button>
      </form>
      {link !== null && (
        <div className="rejoin-offer">
          <p role="status">{helpers.link({ name: link.name })}</p>
          <Suspense>
            <LinkToSend
              linkAt={(origin) => `${spoken(`${origin}/workshop/${code}`)}#${link.key}`}
              qr={helpers.qr({ name: link.name })}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
