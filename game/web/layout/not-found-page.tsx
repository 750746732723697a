import { Link } from "react-router";
import { useTexts } from "../texts/language-context.tsx";
import { Page } from "./page.tsx";

export function NotFoundPage() {
  const texts = useTexts();
  return (
    <Page title={texts.notFoundTitle}>
      <p>{texts.notFoundText}</p>
      <p>
        <Link to="/">{texts.toHome}</Link>
      </p>
    </Page>
  );
}
