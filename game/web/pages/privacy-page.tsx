import { useState } from "react";
import { Page } from "../layout/page.tsx";
import { useTexts } from "../texts/language-context.tsx";

export function PrivacyPage() {
  const { privacy } = useTexts();
  const [forgotten, setForgotten] = useState(false);
  const forget = () => {
    localStorage.clear();
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
