import { expect, it } from "vitest";
import { inviteOrigins } from "./use-invite-origins.ts";

const network = ["http://192.168.1.20:8000", "http://10.0.0.5:8000"];
const place = (origin: string) => ({ origin, hostname: new URL(origin).hostname });
const publicUrl = "https://quartett.example";

it.each(["http://localhost:8000", "http://127.0.0.1:8000", "http://[::1]:8000", "http://quartett.localhost"])(
  "opened at %s, other devices come by the public address, else by one of this machine, else not at all",
  (origin) => {
    const reach = (...networkOrigins: string[]) => inviteOrigins(place(origin), { publicUrl: null, networkOrigins });
    expect(inviteOrigins(place(origin), { publicUrl, networkOrigins: [] }).origins).toEqual([publicUrl]);
    expect(reach(...network)).toEqual({ origins: network, areGuessed: true });
    expect(reach().origins).toEqual([]);
  },
);

it.each(["http://rathaus-pc:8000", "http://192.168.1.20:8000", "https://127.0.0.1.example"])(
  "opened at %s, they come by that, unless the operator has said another",
  (origin) => {
    const own = inviteOrigins(place(origin), { publicUrl: null, networkOrigins: [] });
    expect(own).toEqual({ origins: [origin], areGuessed: false });
    expect(inviteOrigins(place(origin), { publicUrl, networkOrigins: [] }).origins).toEqual([publicUrl]);
  },
);
