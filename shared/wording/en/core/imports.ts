/** Imports under way are refused in these words. */
export const imports = {
  'core.imports.over': 'This import has ended. Choose the file again, or read the code again.',
  'core.imports.tooManyTexts': 'At most {keptTexts, number} texts can be read together.',
  'core.imports.tooManyRead': 'At most {entries, number} entries can be read together.',
  'core.imports.underWay': 'This import is already running.',
  'core.imports.outOfMemory': 'There isn’t enough memory to read this file.',
  'core.imports.tooSlow': 'Reading this file took too long, so it was stopped.',
  'core.imports.stopped': 'The import was stopped.',
  'core.imports.notWaiting': 'This file isn’t waiting for a password.',
  'core.imports.partMissing': 'This part of the export is missing.',
  'core.imports.tooManyTogether':
    'Together, the files contain more than {limit, number} entries. Import this one by itself.',
  'core.imports.notOffered': 'One of the chosen entries isn’t part of this import.',
  'core.imports.opened.folder': 'This is a folder. Drag it onto the window to import what’s in it.',
  'core.imports.opened.noFile': 'This isn’t a file.',
  'core.imports.opened.gone': 'This file is no longer there.',
  'core.imports.opened.unreadable': 'This file can’t be read.',
  'core.imports.opened.tooLarge': 'This file is larger than {megabytes} MB.',
  'core.imports.opened.tooLargeTogether':
    'Together, the files are larger than {megabytes} MB. Import this one by itself.',
} as const
