import { useState } from "react";
import { Page } from "../layout/page.tsx";
import { forgetOffline } from "../offline/app-version.ts";
import { useTexts } from "../texts/language-context.tsx";

export function PrivacyPage() {
  const { privacy } = useTexts();
  const [forgotten, setForgotten] = useState(false);
  const forget = async () => {
    localStorage.clear();
    await forgetOffline();
    setForgotten(true);
  };
  return (
    <Page title={privacy.title}>
      {privacy.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <button type="button" onClick={forget}>
          {privacy.forget}
        </button>
      </p>
      <p role="status">{forgotten ? privacy.forgotten : ""}</p>
    </Page>
  );
}
