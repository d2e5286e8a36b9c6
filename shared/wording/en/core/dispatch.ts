/** What stands between a host and the core. */
export const dispatch = {
  'core.dispatch.noSuchMethod': 'There is no such method.',
  'core.dispatch.internal': 'Something went wrong inside Countersign.',
  'core.dispatch.locked': 'Countersign is locked. Unlock it first.',
  'core.dispatch.absent': 'There is no vault yet.',
  'core.dispatch.unavailable': 'The vault can’t be read right now.',
  'core.dispatch.badSender': 'This call didn’t come from the Countersign window.',
  'core.dispatch.badInput': '{method}: {path} is not what it should be.',
  'core.dispatch.noInput': '{method}: the input is not what it should be.',
} as const
