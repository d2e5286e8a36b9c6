export const feedback = {
  'feedback.retryIn': 'You can try again in {countdown}.',
  'feedback.triesLeft':
    '{count, plural, =0 {You have no attempts left for now.} one {You have one attempt left.} other {You have # attempts left.}}',
  'feedback.refused':
    '{reason} {count, plural, =0 {You have no attempts left for now.} one {You have one attempt left.} other {You have # attempts left.}}',
} as const
