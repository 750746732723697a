import { MatchApiError } from "../../game/web/play/refusals.ts";
import type { Fault } from "./cells.ts";
import { type Device, letTimePass, lookAtDevices } from "./device.ts";
import type { TroubledServer } from "./troubled-server.ts";

/** The pages on which everything must be there again, and those that are to know that they are out. */
export type Struck = Readonly<{ pages: readonly Device[]; left: Device | null; refusal: unknown }>;

type Strike = (
  devices: readonly Device[],
  server: TroubledServer,
  /** What happens in the workshop meanwhile. */
  meanwhile: () => Promise<unknown>,
) => Promise<ReadonlyMap<Device, Struck>>;

const sameDevices = (devices: readonly Device[]): ReadonlyMap<Device, Struck> =>
  new Map(devices.map((device) => [device, { pages: [device], left: null, refusal: null }]));

/** Each as it happens, to all devices at once. */
export const strikes: Readonly<Record<Fault, Strike>> = {
  async reload(devices, _server, meanwhile) {
    await meanwhile();
    for (const device of devices) device.open();
    return sameDevices(devices);
  },
  async reopened(devices, _server, meanwhile) {
    for (const device of devices) device.close();
    await meanwhile();
    for (const device of devices) device.open();
    return sameDevices(devices);
  },
  async asleep(devices, server, meanwhile) {
    lookAtDevices(false);
    server.setAway(true);
    await meanwhile();
    letTimePass(600_000);
    server.setAway(false);
    lookAtDevices(true);
    return sameDevices(devices);
  },
  async twoTabs(devices, _server, meanwhile) {
    const tabs = devices.map((device) => ({ device, tab: device.tab() }));
    await meanwhile();
    return new Map(tabs.map(({ device, tab }) => [device, { pages: [device, tab], left: null, refusal: null }]));
  },
  async restart(devices, server, meanwhile) {
    await server.restart();
    await meanwhile();
    return sameDevices(devices);
  },
  async netAway(devices, server, meanwhile) {
    server.setAway(true);
    await meanwhile();
    letTimePass(60_000);
    server.setAway(false);
    return sameDevices(devices);
  },
  async otherDevice(devices, _server, meanwhile) {
    const offers = await Promise.all(devices.map(async (device) => ({ device, offered: await device.offered() })));
    await meanwhile();
    const moved = offers.map(async ({ device, offered }): Promise<[Device, Struck]> => {
      try {
        const other = await device.elsewhere(offered);
        return [device, { pages: [other], left: other.key === device.key ? null : device, refusal: null }];
      } catch (error) {
        return [device, { pages: [], left: null, refusal: error instanceof MatchApiError ? error.code : error }];
      }
    });
    return new Map(await Promise.all(moved));
  },
};
