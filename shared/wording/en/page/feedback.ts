export const feedback = {
  'feedback.canBeAskedAgain': 'It can be asked again in {countdown}.',
  'feedback.noTryLeftNow': 'No try is left for now.',
  'feedback.oneTryIsLeft': 'One try is left.',
  'feedback.remainingAttemptsTriesAreLeft': '{remainingAttempts} tries are left.',
} as const
