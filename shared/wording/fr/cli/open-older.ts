import type { openOlder as english } from '../../en/cli/open-older.ts'
import type { Translated } from '../../translated.ts'

export const openOlder = {
  'cli.openOlder.summary': 'ouvrir un coffre plus ancien qu’il ne devrait l’être',
  'cli.openOlder.description':
    'Ouvrir un coffre plus ancien que la dernière version enregistrée sur cet ordinateur.',
  'cli.openOlder.help':
    'Toutes les autres commandes refusent un tel coffre. Un programme de synchronisation, une restauration du système ou une personne qui a copié le fichier a pu le mettre là.',
  'cli.openOlder.option.asItIs':
    'l’ouvrir tel quel, et le considérer désormais comme la version la plus récente',
  'cli.openOlder.option.newestBackup': 'restaurer la sauvegarde la plus récente',
  'cli.openOlder.sayHow': 'erreur : utilisez soit --as-it-is, soit --newest-backup',
  'cli.openOlder.restored': 'Sauvegarde du {moment} restaurée.',
  'cli.openOlder.opened': 'Coffre ouvert tel quel. C’est désormais la version la plus récente.',
  'cli.openOlder.isNewest':
    'Ce coffre est la version la plus récente connue sur cet ordinateur. Rien n’a été modifié.',
} as const satisfies Translated<typeof english>
