import type { scan as english } from '../../en/cli/scan.ts'
import type { Translated } from '../../translated.ts'

export const scan = {
  'cli.scan.summary': 'afficher le texte des codes QR contenus dans des images',
  'cli.scan.description':
    'Afficher le texte de chaque code QR des images, sans ouvrir le coffre. Ou demander à Countersign en cours d’exécution de scanner l’écran.',
  'cli.scan.argument.image': 'images : {formats}',
  'cli.scan.option.screen': 'scanner l’écran dans Countersign en cours d’exécution',
  'cli.scan.screenOrPictures': 'Indiquez les images à lire, ou utilisez --screen seul.',
  'cli.scan.help.screen':
    'Avec --screen, rien n’est affiché ici : Countersign montre les entrées qu’il a trouvées, et vous choisissez lesquelles ajouter.',
  'cli.scan.help.json':
    'Avec --json : {shape}. Si une image n’a pas de code QR, sa liste est vide, et ce n’est pas une erreur.',
  'cli.scan.help.secret': 'La sortie peut contenir des secrets.',
} as const satisfies Translated<typeof english>
