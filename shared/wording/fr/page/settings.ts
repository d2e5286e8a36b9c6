import type { settings as english } from '../../en/page/settings.ts'
import type { Translated } from '../../translated.ts'

export const settings = {
  'settings.about': 'À propos',
  'settings.about.version': 'Countersign {version}',
  'settings.about.hint':
    'Countersign n’envoie que les requêtes réseau que vous demandez ou activez. Logiciel libre sous licence MIT. Icônes de marques : Simple Icons, police : Inter.',
  'settings.updates': 'Rechercher les nouvelles versions',
  'settings.updates.hint':
    'Au plus une fois par jour, quand la fenêtre est au premier plan. La requête ne dit rien de vous ni de cet ordinateur, et rien n’est téléchargé.',
  'settings.updates.noFeed':
    'Cette version de Countersign n’a pas d’adresse à consulter. Pour activer cette option, saisissez l’adresse d’un flux de versions.',
  'settings.updates.feed': 'Où chercher',
  'settings.updates.feed.hint': 'L’adresse du flux de versions du projet',
  'settings.updates.now': 'Version plus récente',
  'settings.updates.check': 'Vérifier maintenant',
  'settings.updates.none': 'Vous avez la version la plus récente.',
  'settings.updates.newer': 'Countersign {version} est disponible.',
  'settings.updates.open': 'Ouvrir {host}',
  'settings.crashLog': 'Journal des plantages',
  'settings.crashLog.hint':
    'Reste sur cet ordinateur et ne contient ni noms, ni codes, ni secrets : {path}',
  'settings.notices': 'Mentions des logiciels tiers',
  'settings.notices.hint': 'Les paquets avec lesquels Countersign est construit, et leurs licences',
  'settings.notices.show': 'Afficher les mentions',
  'settings.appearance': 'Apparence',
  'settings.theme': 'Thème',
  'settings.theme.auto': 'Système',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.hideCodes': 'Masquer les codes',
  'settings.hideCodes.hint':
    'Les codes restent des points jusqu’à ce que vous les survoliez, les sélectionniez ou les copiiez.',
  'settings.nextCode': 'Afficher le code suivant',
  'settings.nextCode.hint': 'Sous le code actuel',
  'settings.copying': 'Copie',
  'settings.clipboard': 'Vider le presse-papiers',
  'settings.clipboard.hint': 'Seulement si le code copié s’y trouve encore',
  'settings.copyNext': 'Copier plutôt le code suivant',
  'settings.copyNext.hint': 'Quand le code actuel est sur le point de changer',
  'settings.copyNext.below':
    '{count, plural, one {Dans la dernière seconde} many {Dans les # dernières secondes} other {Dans les # dernières secondes}}',
  'settings.passphrase.hint':
    'Countersign la demande à chaque démarrage et après chaque verrouillage.',
  'settings.passphrase.none':
    'Sans phrase de passe, Countersign est ouvert dès que votre session est ouverte sur cet ordinateur.',
  'settings.passphrase.change': 'Modifier la phrase de passe',
  'settings.passphrase.set.title': 'Définir une phrase de passe',
  'settings.passphrase.remove': 'Retirer la phrase de passe',
  'settings.autoLock': 'Verrouiller automatiquement',
  'settings.autoLock.hint': 'Quand personne n’a utilisé la fenêtre pendant cette durée',
  'settings.systemIdleLock': 'Verrouiller quand l’ordinateur est inactif',
  'settings.systemIdleLock.hint':
    'Quand personne n’a touché le clavier ni la souris, dans aucun programme, pendant cette durée',
  'settings.lockOnSuspend': 'Verrouiller à la mise en veille',
  'settings.lockOnScreenLock': 'Verrouiller quand l’écran est verrouillé',
  'settings.lockOnUserSwitch': 'Verrouiller au changement d’utilisateur',
  'settings.lockWhenHidden': 'Verrouiller quand la fenêtre est masquée',
  'settings.lockWhenHidden.window': 'Quand vous la réduisez, la masquez ou la fermez',
  'settings.lockWhenHidden.tab': 'Quand vous la réduisez ou changez d’onglet',
  'settings.screenLockUnseen': 'Verrouillage de l’écran non détecté',
  'settings.screenLockUnseen.hint':
    'Countersign ne peut pas savoir ici quand l’écran est verrouillé. Avant de quitter l’ordinateur, appuyez sur {keys}.',
  'settings.screenshots': 'Exclure la fenêtre des captures d’écran',
  'settings.screenshots.hint': 'Et du partage d’écran',
  'settings.screenshots.hint.macos':
    'N’agit que sur les anciens programmes : macOS montre toutes les fenêtres aux plus récents.',
  'settings.move.toKeychain.title': 'Déplacer vers le trousseau ?',
  'settings.move.toFile.title': 'Déplacer vers un fichier chiffré ?',
  'settings.move.toFile.what':
    'Votre coffre passe du trousseau ({keychainName}) à un seul fichier chiffré :',
  'settings.move.toKeychain.what':
    'Votre coffre passe de son fichier chiffré au trousseau ({keychainName}) :',
  'settings.move.toFile.readBack':
    'Le fichier est relu avant que quoi que ce soit ne soit supprimé du trousseau ({keychainName}).',
  'settings.move.toKeychain.readBack':
    'Ce qui a été écrit est relu avant que le fichier ne soit supprimé.',
  'settings.move.toFile.opens':
    'Seule votre phrase de passe ou la clé de récupération ouvre le fichier.',
  'settings.move.toFile.stays': 'Vos entrées, paramètres et sauvegardes restent tels quels.',
  'settings.move.toKeychain.stays':
    'Vos entrées, paramètres, sauvegardes et votre phrase de passe restent tels quels.',
  'settings.move.toFile.recoveryKey':
    'Vous n’avez pas encore mis à l’abri votre clé de récupération. Faites-le d’abord : sans elle, vous perdez le coffre si vous oubliez la phrase de passe.',
  'settings.move.toFile.do': 'Déplacer vers le fichier',
  'settings.move.toKeychain': 'Déplacer vers le trousseau',
  'settings.move.toFile.done': 'Votre coffre est maintenant dans un fichier chiffré : {filePath}',
  'settings.move.toKeychain.done': 'Coffre déplacé vers {keychainName}',
  'settings.notices.unreadable': 'Les mentions n’ont pas pu être lues. Réinstallez Countersign.',
  'settings.notices.loading': 'Chargement des mentions',
  'settings.notices.text': 'Licences',
  'settings.passphrase.removed': 'Phrase de passe retirée',
  'settings.passphrase.isSet': 'Phrase de passe définie',
  'settings.place': 'Où sont conservés vos secrets',
  'settings.place.needsPassphrase':
    'Dans le trousseau de votre système. Pour les déplacer vers un fichier chiffré, définissez d’abord une phrase de passe.',
  'settings.place.keychain':
    'Dans le trousseau de votre système. Seules des sauvegardes chiffrées se trouvent sur le disque.',
  'settings.move.toFile': 'Déplacer vers un fichier chiffré',
  'settings.otherApps': 'Autres applications',
  'settings.import.hint':
    'Depuis des dizaines d’autres applications et formats, y compris des fichiers chiffrés',
  'settings.export.hint':
    'Vers un fichier pour d’autres applications, sur papier, ou vers un téléphone en codes QR',
  'settings.afterSeconds':
    '{count, plural, one {Après # seconde} many {Après # de secondes} other {Après # secondes}}',
  'settings.afterMinutes':
    '{count, plural, one {Après # minute} many {Après # de minutes} other {Après # minutes}}',
  'settings.afterHours':
    '{count, plural, one {Après # heure} many {Après # d’heures} other {Après # heures}}',
  'settings.passphrase.change.title': 'Modifier la phrase de passe',
  'settings.passphrase.remove.title': 'Retirer la phrase de passe',
  'settings.passphrase.set.do': 'Définir',
  'settings.notSaved':
    'Votre modification n’a pas pu être enregistrée ; le réglage précédent a été rétabli. {why}',
  'settings.notifications': 'Notifications',
  'settings.notifications.show': 'Afficher les notifications',
  'settings.notifications.hint':
    'Quand la fenêtre n’est pas au premier plan : il reste peu de codes de secours, une sauvegarde a échoué, une horloge est décalée ou le coffre a un problème. Elles n’affichent jamais de codes.',
  'settings.notifications.allow': 'Autoriser les notifications',
  'settings.notifications.allow.hint':
    'Quand la fenêtre n’est pas au premier plan : peu de codes de secours, sauvegarde échouée, horloge décalée ou problème avec votre coffre. Votre navigateur redemande à chaque démarrage, car la page a alors une autre adresse.',
  'settings.notifications.blocked':
    'Votre navigateur bloque les notifications de cette page. Autorisez-les dans les réglages du navigateur pour cette page.',
  'settings.notifications.none':
    'Votre système n’affiche pas de notifications. La fenêtre vous dit la même chose quand vous l’ouvrez.',
  'settings.notifications.names': 'Nommer les comptes dans les notifications',
  'settings.notifications.names.hint':
    'D’autres personnes peuvent les lire, même quand l’écran est verrouillé. Countersign les retire quand il se verrouille, et ne nomme aucun compte en mode présentation.',
  'settings.quick': 'Accès rapide',
  'settings.quick.name': 'Une petite fenêtre pour vos codes',
  'settings.quick.shortcut': 'Raccourci de l’accès rapide',
  'settings.quick.press': 'Appuyez sur les touches',
  'settings.quick.remove': 'Retirer le raccourci',
  'settings.quick.off': 'Choisissez un raccourci qui l’ouvre depuis n’importe quel programme.',
  'settings.quick.works':
    'Le raccourci l’ouvre depuis n’importe quel programme. Tapez quelques lettres, et Entrée copie le code.',
  'settings.quick.taken':
    'Un autre programme utilise ce raccourci, ou votre système ne l’autorise pas. Choisissez-en un autre.',
  'settings.quick.asked':
    'Votre bureau décide de ce raccourci. S’il ne fonctionne pas, autorisez-le dans les réglages du clavier de votre système.',
  'settings.quick.inBrowser':
    'La commande « {command} » l’ouvre. Donnez-lui un raccourci dans les réglages du clavier de votre système.',
  'settings.background': 'En arrière-plan',
  'settings.tray':
    '{platform, select, macos {Afficher Countersign dans la barre des menus} windows {Afficher Countersign dans la zone de notification} other {Afficher Countersign dans la barre système}}',
  'settings.tray.hint':
    'Copiez-y les codes des entrées épinglées, ouvrez l’accès rapide, scannez l’écran ou verrouillez',
  'settings.trayPinned': 'Entrées épinglées dans le menu',
  'settings.trayPinned.hint':
    'Tant que Countersign est déverrouillé. Le menu apparaît dans les captures et le partage d’écran.',
  'settings.trayPinned.none': 'Ne pas afficher',
  'settings.trayPinned.names': 'Noms seulement',
  'settings.trayPinned.codes': 'Noms et codes',
  'settings.closeToTray': 'Continuer quand la fenêtre est fermée',
  'settings.closeToTray.hint':
    'Countersign reste dans la {platform, select, windows {zone de notification} other {barre système}}. Quittez-le depuis le menu qui s’y trouve.',
  'settings.scanShortcut': 'Raccourci pour scanner l’écran',
  'settings.scanShortcut.off':
    'Choisissez un raccourci qui lit les codes QR sur vos écrans, dans n’importe quel programme.',
  'settings.scanShortcut.works':
    'Le raccourci lit les codes QR sur vos écrans, dans n’importe quel programme.',
  'settings.noTray': 'Pas de barre système',
  'settings.noTray.hint':
    'Votre bureau n’affiche pas les icônes des programmes en cours, si bien que Countersign ne peut pas y rester une fois la fenêtre fermée. GNOME les affiche avec l’extension « AppIndicator Support ».',
  'settings.atLogin': 'Démarrer à l’ouverture de votre session',
  'settings.atLogin.hint': 'Sans ouvrir la fenêtre',
  'settings.atLogin.noTray':
    '{platform, select, linux {Avec sa fenêtre, car il n’y a pas de barre système} other {Avec sa fenêtre}}',
  'settings.atLogin.blocked':
    'Votre système empêche Countersign de démarrer. Autorisez-le parmi les applications lancées au démarrage dans les réglages du système.',
  'settings.atLogin.unavailable':
    'Cette installation de Countersign ne peut pas le configurer. Utilisez les réglages de votre système pour les applications lancées au démarrage.',
} as const satisfies Translated<typeof english>
