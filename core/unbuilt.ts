import type { RoomHandlers } from './dispatch.ts'

/** Stands for a room until its own file does. */
export function unbuilt<R extends string>(_room: R): RoomHandlers<R> {
  return {} as RoomHandlers<R>
}
