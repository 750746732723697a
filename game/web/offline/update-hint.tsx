import { useSyncExternalStore } from "react";
import { useTexts } from "../texts/language-context.tsx";
import { loadNewVersion, newVersion } from "./app-version.ts";

/** Says, without getting into the way, that a new version can be loaded; nothing where there is none. */
export function UpdateHint() {
  const { offline } = useTexts();
  const isThere = useSyncExternalStore(newVersion.subscribe, newVersion.read);
  return (
    <div role="status" className="update-hint">
      {isThere && (
        <>
          {offline.newVersion}{" "}
          <button type="button" className="link-button" onClick={loadNewVersion}>
            {offline.load}
          </button>
        </>
      )}
    </div>
  );
}
