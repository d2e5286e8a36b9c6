export const practice = {
  'core.practice.tooSlow': 'The practice server didn’t start in time.',
  'core.practice.couldNotStart': 'The practice server couldn’t start.',
  'core.practice.noneForThisComputer': 'There’s no practice server for this kind of computer.',
  'core.practice.stopped': 'The practice server stopped unexpectedly. Open it again.',
  'core.practice.filesInUse':
    'The practice server’s files in {folder} can’t be removed. Close other Countersign windows.',
  'core.practice.nobody': 'The practice server doesn’t have that person.',
  /** The reason is what the practice server says itself. */
  'core.practice.failed': 'The practice server couldn’t start: {reason}',
} as const
