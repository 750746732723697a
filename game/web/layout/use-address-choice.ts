import { useEffect, useState } from "react";
import { useNavigationType, useSearchParams } from "react-router";

/** What is chosen, and how to choose anew. */
export type AddressChoice = readonly [URLSearchParams, (next: URLSearchParams) => void];

/** What is chosen on a page. It stands in the address as well, so that it can be sent on and survives the way back. */
export function useAddressChoice(): AddressChoice {
  const [address, setAddress] = useSearchParams();
  const navigation = useNavigationType();
  // The address follows in its own time: two quick choices must not undo each other.
  const [choice, setChoice] = useState(address);
  useEffect(() => {
    if (navigation !== "REPLACE") setChoice(address);
  }, [address, navigation]);
  const choose = (next: URLSearchParams) => {
    setChoice(next);
    const following = new URLSearchParams(next);
    // The language is that of the page itself, and may have been chosen meanwhile.
    const spoken = address.get("lang");
    if (spoken === null) following.delete("lang");
    else following.set("lang", spoken);
    setAddress(following, { replace: true, preventScrollReset: true });
  };
  return [choice, choose];
}
