import { useNavigate } from "react-router";
import { forgetWorkshop } from "../workshop/workshop-memory.ts";
import { useLead } from "./lead-context.ts";

/** Deletes the workshop for good, and goes to where another one is opened, which says so. */
export function useDeletion(): () => Promise<void> {
  const { code, api, act, shared } = useLead();
  const navigate = useNavigate();
  return async () => {
    const isDone = await act(async () => {
      await api.delete();
      return undefined;
    });
    if (!isDone) return;
    forgetWorkshop("facilitator", code);
    const gone = { gone: shared.isRehearsal ? "rehearsal" : "workshop", title: shared.title };
    await navigate("/workshop", { state: gone });
  };
}
