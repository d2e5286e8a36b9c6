import type { Handlers, Room, RoomName, Rooms } from '../../core/dispatch.ts'
import { methods } from '../../shared/contract.ts'

/** Makes rooms that are available at once, each with the whole contract. */
export function wholeRooms(handlers: Handlers): Rooms {
  const room: Room<RoomName> = { methods, handlers }
  const names = Object.keys(methods).map(name => name.slice(0, name.indexOf('.')))
  return Object.fromEntries(names.map(name => [name, () => room])) as unknown as Rooms
}
