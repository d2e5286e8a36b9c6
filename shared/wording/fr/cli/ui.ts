import type { ui as english } from '../../en/cli/ui.ts'
import type { Translated } from '../../translated.ts'

export const ui = {
  'cli.ui.summary': 'ouvrir Countersign dans votre navigateur',
  'cli.ui.description':
    'Ouvrir Countersign dans le navigateur de cet ordinateur, jusqu’à ce que vous l’arrêtiez.',
  'cli.ui.argument.files':
    'sauvegardes ou exports d’autres applications à examiner ; rien n’est ajouté sans votre accord',
  'cli.ui.option.port': 'le port à utiliser ; 0 pour n’importe quel port libre',
  'cli.ui.option.noOpen': 'ne pas ouvrir le navigateur',
  'cli.ui.option.window':
    'ouvrir une fenêtre à part dans Chromium, Chrome, Edge ou Brave, et s’arrêter quand elle est fermée',
  'cli.ui.option.hidden':
    'démarrer sans fenêtre, et l’ouvrir depuis la barre système ; sans barre système, la fenêtre s’ouvre',
  'cli.ui.option.untilClosed': 's’arrêter une minute après la fermeture de l’onglet',
  'cli.ui.option.plainAddress':
    'utiliser une adresse numérique, pour les navigateurs qui ne trouvent pas l’autre',
  'cli.ui.help.address':
    'L’adresse ouvre Countersign une fois, dans un seul onglet de navigateur sur cet ordinateur. Pour une nouvelle adresse, appuyez sur Entrée : elle ferme l’onglet qui était ouvert.',
  'cli.ui.help.safari':
    'Safari ne trouve pas l’adresse. Utilisez Chrome, Edge ou Firefox, ou ajoutez --plain-address.',
  'cli.ui.passphraseInWindow': 'erreur : Countersign demande la phrase de passe dans le navigateur',
  'cli.ui.notBuilt': 'La fenêtre n’est pas encore construite. Lancez `npm run build`.',
  'cli.ui.open': 'Countersign est ouvert à l’adresse {url}',
  'cli.ui.plainPort': 'Avec --plain-address, le port est aléatoire. N’indiquez pas --port.',
  'cli.ui.notOpenedYet':
    'Le navigateur n’a pas encore ouvert Countersign. Ouvrez vous-même l’adresse ci-dessus.',
  'cli.ui.noWindow':
    'Aucun navigateur de cet ordinateur ne peut donner à Countersign sa propre fenêtre ; il s’ouvre donc dans un onglet.',
  'cli.ui.browserFailed':
    'Le navigateur n’a pas pu s’ouvrir. Ouvrez vous-même l’adresse ci-dessus.',
  'cli.ui.keys': 'Appuyez sur Entrée pour une nouvelle adresse, ou sur Ctrl+C pour arrêter.',
  'cli.ui.closedTab':
    'Un onglet était ouvert avec une adresse antérieure. Il est maintenant fermé.',
  'cli.ui.intruder':
    '{what, select, usedLink {Quelqu’un a suivi une adresse déjà utilisée. Countersign l’a refusée.} other {Un autre utilisateur de cet ordinateur a essayé d’ouvrir Countersign. Countersign a refusé.}}',
  'cli.ui.portTaken':
    'Le port {port} est utilisé. Choisissez-en un autre, ou n’indiquez pas --port.',
  'cli.ui.portNotAllowed':
    'Ce système n’autorise pas le port {port}. Choisissez-en un autre, ou n’indiquez pas --port.',
  'cli.ui.runsAlready': 'Countersign s’exécute déjà. Sa fenêtre est maintenant au premier plan.',
  'cli.ui.noShortcut': 'Windows n’a pas pu écrire le raccourci {path}.',
  'cli.ui.notThisPage': 'Cette page ne peut plus utiliser Countersign. Ouvrez un nouveau lien.',
  'cli.ui.onlyRead': 'Les fichiers ne peuvent être que lus.',
  'cli.ui.readHasBody': 'Une requête de lecture ne peut pas avoir de corps.',
  'cli.ui.notJson': 'Les appels doivent être en JSON.',
  'cli.ui.badJson': 'L’appel n’est pas du JSON valide.',
  'cli.ui.callTooLarge': 'Un appel peut contenir au plus {size}.',
  'cli.ui.callTooSlow': 'L’appel n’est pas arrivé à temps.',
  'cli.ui.page.opening': 'Ouverture de Countersign…',
  'cli.ui.page.otherBrowser': 'Ouvrez Countersign dans un autre navigateur',
  'cli.ui.page.otherBrowser.why':
    'Ce navigateur ne trouvera peut-être pas Countersign. Safari, par exemple, demande au réseau une adresse qui se trouve sur cet ordinateur.',
  'cli.ui.page.otherBrowser.how':
    'Ouvrez l’adresse du terminal dans Chrome, Edge ou Firefox, ou lancez <code>{command}</code>.',
  'cli.ui.page.noJavaScript':
    'Countersign a besoin de JavaScript, qui est désactivé dans ce navigateur.',
  'cli.ui.page.startAgain': 'Countersign a besoin d’un nouveau lien',
  'cli.ui.page.startAgain.why':
    'Un lien ouvre Countersign une fois, dans un seul onglet, pour que personne d’autre ne puisse le suivre. Celui-ci a déjà été utilisé, ou il n’y en avait pas.',
  'cli.ui.page.startAgain.how':
    'Pour un nouveau lien, appuyez sur Entrée dans le terminal où Countersign s’exécute, ou relancez <code>{command}</code>. Un nouveau lien ferme l’onglet ouvert actuellement.',
  'cli.ui.page.otherAddress': 'Countersign a une autre adresse',
  'cli.ui.page.otherAddress.why':
    'Countersign reçoit une nouvelle adresse à chaque démarrage, pour qu’aucun autre programme de cet ordinateur ne puisse s’interposer.',
  'cli.ui.page.otherAddress.how':
    'Vous trouverez l’adresse dans le terminal où Countersign s’exécute. Appuyez-y sur Entrée pour en obtenir une nouvelle.',
} as const satisfies Translated<typeof english>
