/** Imports under way are refused in these words. */
export const imports = {
  'core.imports.over': 'This import has ended. Choose the file again, or read the code again.',
  'core.imports.tooManyTexts': 'At most {keptTexts, number} texts can be read together.',
  'core.imports.tooManyRead': 'At most {entries, number} entries can be read together.',
  'core.imports.underWay': 'This import is already running.',
  'core.imports.outOfMemory': 'Reading this file takes more memory than there is.',
  'core.imports.tooSlow': 'Reading this file took too long, so it was stopped.',
  'core.imports.stopped': 'The import was stopped.',
  'core.imports.notWaiting': 'This file isn’t waiting for a password.',
  'core.imports.partMissing': 'This part of the export is missing.',
  'core.imports.tooManyTogether':
    'Together, the files hold more than {limit, number} entries. Import this one by itself.',
  'core.imports.notOffered': 'One of the chosen entries isn’t in what was read.',
} as const
