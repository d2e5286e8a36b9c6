/** Words what the practice server reports to the application that starts it. */
export const process = {
  'practice.process.issuer': 'Countersign practice',
} as const
