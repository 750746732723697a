import { expect, it } from "vitest";
import { KeyedOrders } from "./keyed-orders.ts";

const orderWith = (key: string, content = "an order") => ({ key: key.padStart(22, "0"), content });

it("knows an order again for a day, by its key and by all that it asks for", () => {
  let now = 1000;
  const orders = new KeyedOrders(() => now);
  orders.remember(orderWith("a"), "one");
  expect(orders.find(orderWith("a"))).toBe("one");
  expect(orders.find(orderWith("b"))).toBeUndefined();
  expect(() => orders.find(orderWith("a", "another order"))).toThrow("was used for another request");
  orders.forget(orderWith("a"));
  expect(orders.find(orderWith("a", "another order"))).toBeUndefined();
  orders.remember(orderWith("a"), "two");
  now += 24 * 60 * 60 * 1000;
  expect(orders.find(orderWith("a"))).toBeUndefined();
});

it("holds a thousand orders, and then forgets those that came first", () => {
  const orders = new KeyedOrders(Date.now);
  for (let order = 0; order <= 1000; order += 1) orders.remember(orderWith(String(order)), String(order));
  expect([0, 1, 1000].map((order) => orders.find(orderWith(String(order))))).toEqual([undefined, "1", "1000"]);
});
