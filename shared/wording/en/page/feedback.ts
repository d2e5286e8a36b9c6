export const feedback = {
  'feedback.retryIn': 'You can try again in {countdown}.',
  'feedback.triesLeft':
    '{count, plural, =0 {You have no tries left for now.} one {You have one try left.} other {You have # tries left.}}',
  'feedback.refused':
    '{reason} {count, plural, =0 {You have no tries left for now.} one {You have one try left.} other {You have # tries left.}}',
} as const
