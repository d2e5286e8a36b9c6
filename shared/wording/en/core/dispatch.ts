/** Dispatch refuses calls in these words, before they reach a room. */
export const dispatch = {
  'core.dispatch.noSuchMethod': 'Countersign has no such method.',
  'core.dispatch.internal': 'Something went wrong inside Countersign.',
  'core.dispatch.locked': 'Countersign is locked. Unlock it first.',
  'core.dispatch.absent': 'There is no vault yet.',
  'core.dispatch.unavailable': 'The vault can’t be read right now.',
  'core.dispatch.badSender': 'This call didn’t come from the Countersign window.',
  'core.dispatch.badInput': '{method}: {path} isn’t valid.',
  'core.dispatch.noInput': '{method}: the input isn’t valid.',
} as const
