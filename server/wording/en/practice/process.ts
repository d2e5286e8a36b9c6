/** The practice server as the application starts it. */
export const process = {
  'practice.process.issuer': 'Countersign practice',
} as const
