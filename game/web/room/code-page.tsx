import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { readJoinCode } from "../../workshop/join-code.ts";
import { CheckedInput } from "../controls/checked-input.tsx";
import { Page } from "../layout/page.tsx";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";

/** Where the code on the wall is typed. */
export function CodePage() {
  return <CodeForm typed="" />;
}

/** `typed`: what was there in place of a code. */
export function CodeForm({ typed: first }: { typed: string }) {
  const { code: texts } = useWorkshopRoomTexts();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(first);
  const code = readJoinCode(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code !== undefined) void navigate(`/w/${code}`);
  };
  return (
    <Page title={texts.title}>
      <form className="form" onSubmit={submit}>
        <label htmlFor="join-code">{texts.label}</label>
        <CheckedInput
          id="join-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-describedby="join-code-hint"
          value={typed}
          change={setTyped}
          fault={code === undefined && typed !== "" ? texts.wrong : undefined}
        />
        <p id="join-code-hint" className="hint">
          {texts.hint}
        </p>
        <button type="submit" className="button primary">
          {texts.go}
        </button>
      </form>
    </Page>
  );
}
