/** What the page says when it has lost the program that serves it. */
export const bridge = {
  'bridge.closed': 'Countersign was closed. Start it again.',
  'bridge.somethingWentWrongInside':
    'Something went wrong inside Countersign. Nothing was lost; please try again.',
} as const
