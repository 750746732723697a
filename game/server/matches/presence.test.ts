import { describe, expect, it } from "vitest";
import { Presence } from "./presence.ts";

const watcher = (credentialHash: string | null, since: number) => ({ credentialHash, isCreator: false, since });

describe("presence on several nodes", () => {
  it("counts people on any of them, once they are on none they are gone", () => {
    const clock = { now: 0 };
    const presence = new Presence(() => clock.now);
    presence.enter("match", "socket", "anna");
    presence.setElsewhere("b", "match", [watcher("anna", 0), watcher("ben", 0)]);
    presence.setElsewhere("c", "match", [watcher("ben", 0)]);
    clock.now = 100;
    presence.setElsewhere("b", "match", []);
    clock.now = 150;
    expect([presence.goneFor("match", "anna"), presence.goneFor("match", "ben")]).toEqual([null, null]);
    presence.setElsewhere("c", "match", []);
    clock.now = 170;
    expect([presence.goneFor("match", "anna"), presence.goneFor("match", "ben")]).toEqual([null, 20]);
    expect(presence.matchesOn("b")).toEqual([]);
  });

  it("forgets a match with its last watcher anywhere", () => {
    const clock = { now: 0 };
    const presence = new Presence(() => clock.now);
    presence.enter("match", "socket", "anna");
    presence.setElsewhere("b", "match", [watcher("ben", 0)]);
    clock.now = 100;
    presence.leave("match", "socket");
    clock.now = 200;
    expect(presence.goneFor("match", "anna")).toBe(100);
    presence.setElsewhere("b", "match", []);
    presence.enter("match", "socket", null);
    clock.now = 230;
    expect(presence.goneFor("match", "anna")).toBe(30);
  });

  it("lets exactly one node keep a match, the one with the oldest watcher, and the next when that is gone", () => {
    const nodes = [10, 5, 5].map((since) => {
      const presence = new Presence(() => since);
      presence.enter("match", "socket", null);
      return presence;
    });
    const meet = (apart?: Presence) => {
      const here = nodes.filter((node) => node !== apart);
      for (const node of here) {
        for (const other of nodes.filter((one) => one !== node)) {
          node.setElsewhere(other.node, "match", other === apart ? [] : other.watchersHere("match"));
        }
      }
      return here.filter((node) => node.keeps("match"));
    };
    const [first, ...others] = meet();
    expect(others).toEqual([]);
    expect(first?.watchersHere("match")[0]?.since).toBe(5);
    const next = meet(first);
    expect(next).toHaveLength(1);
    expect(next[0]?.watchersHere("match")[0]?.since).toBe(5);
  });

  it("takes the same person as connected longest everywhere, even where two came at the same time", () => {
    const [one, other] = [new Presence(() => 7), new Presence(() => 7)] as const;
    one.enter("match", "socket", "anna");
    other.enter("match", "socket", "ben");
    one.setElsewhere(other.node, "match", other.watchersHere("match"));
    other.setElsewhere(one.node, "match", one.watchersHere("match"));
    const people = ["ben", "anna"];
    expect([one, other].map((node) => node.longestConnected("match", people))).toEqual(["anna", "anna"]);
  });
});
