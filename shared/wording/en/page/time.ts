export const time = {
  'time.justNow': 'just now',
} as const
