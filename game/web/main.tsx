import "./styles/fonts.css";
import "../../cards/face/face.css";
import "./styles/faces.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/controls.css";
import "./styles/cards.css";
import "./styles/match.css";
import "./styles/guide.css";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App, askAhead } from "./app.tsx";
import { firstFonts } from "./layout/first-fonts.ts";
import { keepForOffline } from "./offline/app-version.ts";
import { firstLanguage, loadLanguage } from "./texts/language-context.tsx";

const container = document.getElementById("app");
if (container === null) throw new Error("index.html has no #app");
keepForOffline();
const language = firstLanguage();
askAhead(window.location.pathname, language);
Promise.all([loadLanguage(language), firstFonts()]).then(
  ([first]) =>
    // In slices: a slow computer answers in between.
    startTransition(() =>
      createRoot(container).render(
        <StrictMode>
          <App first={first} />
        </StrictMode>,
      ),
    ),
  // Without the texts of any language, only what index.html has can be said.
  () => document.getElementById("not-loaded")?.removeAttribute("hidden"),
);
