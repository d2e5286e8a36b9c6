/** The practice server as the application starts it. */
export const process = {
  'practice.process.issuer': 'Countersign practice',
  'practice.process.noneForThisComputer': 'There’s no practice server for this kind of computer.',
  'practice.process.couldNotStart': 'The practice server couldn’t start.',
} as const
