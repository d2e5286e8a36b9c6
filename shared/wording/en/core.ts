/** What the core says: refusals, warnings and what it found in files. */
export const core = {
  /** For what has no message of its own yet. */
  literal: '{text}',
  'dispatch.noSuchMethod': 'There is no such method.',
  'dispatch.internal': 'Something went wrong inside Countersign.',
  'dispatch.locked': 'Countersign is locked. Unlock it first.',
  'dispatch.absent': 'There is no vault yet.',
  'dispatch.unavailable': 'The vault can’t be read right now.',
  'dispatch.badSender': 'This call did not come from the Countersign window.',
  'dispatch.badInput': '{method}: {path} is not what it should be.',
  'dispatch.noInput': '{method}: the input is not what it should be.',
  'bridge.closed': 'Countersign was closed. Start it again.',
} as const
