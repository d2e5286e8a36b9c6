import type { codes as english } from '../../en/page/codes.ts'
import type { Translated } from '../../translated.ts'

export const codes = {
  'codes.counter': 'compteur {counter}',
  'codes.needsPin': 'code PIN requis : ouvrez les détails',
  'codes.next': 'suivant',
  'codes.menu.account': 'Afficher le compte',
  'codes.menu.copyNext': 'Copier le code suivant',
  'codes.menu.pin': 'Épingler en haut',
  'codes.menu.moveUp': 'Monter',
  'codes.menu.moveDown': 'Descendre',
  'codes.counted.announced': 'Nouveau code pour {name}',
  'codes.counted.next': 'Code suivant',
  'codes.counted.nextFor': 'Code suivant pour {name}',
  'codes.empty.title': 'Déposez ici un code QR de configuration',
  'codes.empty.practice': 'Essayer le serveur d’entraînement',
  'codes.pinned': 'Épinglées',
  'codes.entries': 'Entrées',
  'codes.secondFactorOf': 'Second facteur de {account}',
  'codes.notConfirmedYet': 'pas encore confirmé',
  'codes.showAllEntries': 'Afficher toutes les entrées',
  'codes.tags': 'Étiquettes',
  'codes.others': 'Autres',
  'codes.all': 'Toutes',
  'codes.menu.unpin': 'Désépingler',
  'codes.empty.text':
    'Une capture d’écran ou une photo du code QR que le site web affiche quand vous activez la double authentification convient. Vous pouvez aussi le coller avec <keys></keys>, ou déposer un fichier exporté d’une autre application.',
  'codes.nothingFound': 'Aucune entrée ne correspond à « <bdi>{query}</bdi> ».',
  'codes.nothingFound.tagged':
    'Aucune entrée avec l’étiquette « <bdi>{tag}</bdi> » ne correspond à « <bdi>{query}</bdi> ».',
} as const satisfies Translated<typeof english>
