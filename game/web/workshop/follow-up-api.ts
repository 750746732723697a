import type { Answers } from "../../workshop/check.ts";
import type { FollowUpView } from "../../workshop/follow-up.ts";
import { askServer } from "../offline/net-state.ts";
import { sendOnce } from "../offline/send-once.ts";
import { MatchApiError } from "../play/refusals.ts";

/** Rejects with `MatchApiError` where there is no such follow-up. */
export async function fetchFollowUp(code: string): Promise<FollowUpView> {
  const response = await askServer(`/api/follow-ups/${code}`);
  const content: unknown = await response.json();
  if (!response.ok) throw new MatchApiError(content);
  return content as FollowUpView;
}

/** Deletes it for good; rejects with `MatchApiError` where that is not its workshop's recovery code, or `NoAnswer`. */
export async function deleteFollowUp(code: string, recoveryCode: string): Promise<void> {
  const path = `/api/follow-ups/${code}`;
  const { status, content } = await sendOnce({ method: "DELETE", path, body: undefined, secret: recoveryCode });
  if (status < 200 || status >= 300) throw new MatchApiError(content);
}

/** Rejects with `MatchApiError` where nobody has this code word, or `NoAnswer`. */
export async function answerFollowUp(
  code: string,
  body: Readonly<{ word: string; number: string; answers: Answers }>,
): Promise<void> {
  const { status, content } = await sendOnce({ method: "POST", path: `/api/follow-ups/${code}/answer`, body });
  if (status < 200 || status >= 300) throw new MatchApiError(content);
}
