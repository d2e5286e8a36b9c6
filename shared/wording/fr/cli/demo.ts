import type { demo as english } from '../../en/cli/demo.ts'
import type { Translated } from '../../translated.ts'

export const demo = {
  'cli.demo.summary': 'essayer Countersign avec des entrées inventées',
  'cli.demo.description':
    'Ouvre Countersign avec des entrées inventées, pour l’essayer ou le montrer, jusqu’à ce que vous l’arrêtiez.',
  'cli.demo.help.apart':
    'Votre propre coffre reste intact : la démo a un coffre dans un dossier temporaire, supprimé quand vous l’arrêtez, n’utilise jamais le trousseau et ne se connecte qu’à son propre serveur d’entraînement sur cet ordinateur.',
  'cli.demo.ownVault':
    'erreur : la démo crée son propre coffre, n’indiquez donc ni --vault ni phrase de passe',
  'cli.demo.started':
    'Ceci est une démo avec des entrées inventées. Votre propre coffre reste intact, et tout ce que vous faites ici est supprimé quand vous l’arrêtez. Sa phrase de passe est « {passphrase} ».',
} as const satisfies Translated<typeof english>
