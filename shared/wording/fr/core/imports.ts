import type { imports as english } from '../../en/core/imports.ts'
import type { Translated } from '../../translated.ts'

export const imports = {
  'core.imports.over':
    'Cette importation est terminée. Choisissez de nouveau le fichier, ou relisez le code.',
  'core.imports.tooManyTexts': 'Au plus {keptTexts, number} textes peuvent être lus ensemble.',
  'core.imports.tooManyRead': 'Au plus {entries, number} entrées peuvent être lues ensemble.',
  'core.imports.underWay': 'Cette importation est déjà en cours.',
  'core.imports.outOfMemory': 'Il n’y a pas assez de mémoire pour lire ce fichier.',
  'core.imports.tooSlow': 'La lecture de ce fichier prenait trop de temps et a été arrêtée.',
  'core.imports.stopped': 'L’importation a été arrêtée.',
  'core.imports.notWaiting': 'Ce fichier n’attend pas de mot de passe.',
  'core.imports.partMissing': 'Cette partie de l’export manque.',
  'core.imports.tooManyTogether':
    'Ensemble, les fichiers contiennent plus de {limit, number} entrées. Importez celui-ci séparément.',
  'core.imports.notOffered': 'L’une des entrées choisies ne fait pas partie de cette importation.',
  'core.imports.opened.folder':
    'C’est un dossier. Faites-le glisser dans la fenêtre pour importer son contenu.',
  'core.imports.opened.noFile': 'Ce n’est pas un fichier.',
  'core.imports.opened.gone': 'Ce fichier n’existe plus.',
  'core.imports.opened.unreadable': 'Ce fichier est illisible.',
  'core.imports.opened.tooLarge': 'Ce fichier dépasse {megabytes} Mo.',
  'core.imports.opened.tooLargeTogether':
    'Ensemble, les fichiers dépassent {megabytes} Mo. Importez celui-ci séparément.',
} as const satisfies Translated<typeof english>
