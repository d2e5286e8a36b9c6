import type { servers as english } from '../../en/cli/servers.ts'
import type { Translated } from '../../translated.ts'

export const servers = {
  'cli.servers.changingOn': 'Modification en cours sur {computer}. Terminez-la là-bas.',
  'cli.servers.summary': 'gérer la double authentification de vos comptes',
  'cli.servers.description':
    'Afficher et modifier la double authentification de vos comptes sur des serveurs.',
  'cli.servers.help.passwords':
    'Les mots de passe sont demandés dans le terminal, ou lus sur l’entrée standard avec --password-stdin et --code-stdin, un par ligne.',
  'cli.servers.help.pending':
    'Si une modification a été interrompue, list et status le disent : terminez-la avec resume, ou abandonnez-la avec undo.',
  'cli.servers.help.json':
    'Avec --json, les heures sont en secondes Unix et les valeurs inconnues sont null. Un compte est :',
  'cli.servers.help.jsonResults':
    'add, verify et remove affichent un compte ; list et status en affichent un tableau. enroll, disable, rotate, regenerate, resume et undo affichent {change}. codes affiche un tableau de {code}, avec "code" s’ils sont révélés, et {used} avec --use.',
  'cli.servers.argument.address': 'le serveur, par exemple auth.example.org',
  'cli.servers.argument.account': 'un identifiant, ou des mots du nom et de l’adresse e-mail',
  'cli.servers.argument.accounts':
    'un identifiant, ou des mots du nom et de l’adresse e-mail (par défaut : tous les comptes)',
  'cli.servers.option.passwordStdin': 'lire le mot de passe du compte sur l’entrée standard',
  'cli.servers.option.codeStdin':
    'lire un code sur l’entrée standard au lieu d’utiliser l’entrée associée',
  'cli.servers.option.backupCode': 'utiliser le prochain code de secours inutilisé du coffre',
  'cli.servers.option.user': 'l’adresse e-mail du compte',
  'cli.servers.option.dialect': 'l’API que parle le serveur, si elle ne peut pas être détectée',
  'cli.servers.option.name': 'comment appeler le compte (par défaut : l’hôte du serveur)',
  'cli.servers.option.ca': 'faire confiance à ce certificat (PEM) au lieu des autorités publiques',
  'cli.servers.option.keepPassword': 'enregistrer le mot de passe dans le coffre',
  'cli.servers.option.method': 'comment recevoir les codes',
  'cli.servers.option.destination':
    'le numéro de téléphone ou l’adresse e-mail où envoyer les codes',
  'cli.servers.option.recoveryEmail':
    'pour une messagerie : l’adresse e-mail qui permet de retrouver l’accès',
  'cli.servers.option.reveal': 'afficher les codes eux-mêmes',
  'cli.servers.option.use': 'afficher le prochain code inutilisé, et le marquer comme utilisé',
  'cli.servers.option.yes':
    'ne pas demander avant de supprimer des codes de secours qui ne sont gardés nulle part ailleurs',
  'cli.servers.add.summary': 'connecter un compte et ouvrir une session',
  'cli.servers.add.description': 'Connecter un compte et ouvrir une session.',
  'cli.servers.list.summary': 'répertorier vos comptes tels qu’ils ont été vus en dernier',
  'cli.servers.list.description': 'Répertorier vos comptes tels qu’ils ont été vus en dernier.',
  'cli.servers.status.summary': 'obtenir l’état actuel de vos comptes',
  'cli.servers.status.description':
    'Obtenir l’état actuel de vos comptes auprès de leurs serveurs.',
  'cli.servers.enroll.summary': 'activer la double authentification',
  'cli.servers.enroll.description': 'Activer la double authentification.',
  'cli.servers.disable.summary': 'désactiver la double authentification',
  'cli.servers.disable.description': 'Désactiver la double authentification.',
  'cli.servers.rotate.summary': 'remplacer le secret par un nouveau',
  'cli.servers.rotate.description':
    'Remplacer le secret par un nouveau : désactiver, puis réactiver la double authentification.',
  'cli.servers.regenerate.summary': 'obtenir de nouveaux codes de secours',
  'cli.servers.regenerate.description':
    'Obtenir de nouveaux codes de secours. Les anciens cessent de fonctionner.',
  'cli.servers.resume.summary': 'terminer une modification interrompue',
  'cli.servers.resume.description': 'Terminer une modification interrompue.',
  'cli.servers.undo.summary': 'annuler une modification interrompue',
  'cli.servers.undo.description': 'Annuler une modification interrompue.',
  'cli.servers.verify.summary': 'se connecter avec un second facteur, ou confirmer un code reçu',
  'cli.servers.verify.description':
    'Se connecter avec un second facteur, ou confirmer avec un code qui vous a été envoyé.',
  'cli.servers.codes.summary': 'afficher les codes de secours d’un compte',
  'cli.servers.codes.description': 'Afficher les codes de secours d’un compte.',
  'cli.servers.remove.summary': 'retirer un compte ; son entrée reste',
  'cli.servers.remove.description':
    'Retirer un compte de Countersign. Son entrée reste, et rien ne change sur le serveur.',
  'cli.servers.none':
    'Aucun compte n’est encore connecté. Connectez-en un avec `countersign servers add`.',
  'cli.servers.noMatch': 'Aucun compte ne correspond.',
  'cli.servers.severalMatch':
    'Plusieurs comptes correspondent. Utilisez l’identifiant de l’un d’eux.',
  'cli.servers.accountName': '{name} ({email})',
  'cli.servers.connected': '{account} : compte connecté.',
  'cli.servers.connectedOnly':
    'Le compte est connecté. Pour ouvrir une session, lancez `countersign servers verify`.',
  'cli.servers.unknownApi': 'Countersign ne connaît pas l’API de ce serveur.',
  'cli.servers.severalApis':
    'Le serveur parle plusieurs API. Choisissez-en une avec --dialect : {ids}.',
  'cli.servers.verified': '{account} : compte validé.',
  'cli.servers.removed':
    '{account} : compte retiré. La double authentification sur le serveur n’a pas changé.',
  'cli.servers.nothingRemoved': 'Rien n’a été retiré.',
  'cli.servers.removesCodes':
    '{count, plural, one {# code de secours inutilisé n’est gardé qu’avec ce compte, et sera supprimé avec lui.} many {# de codes de secours inutilisés ne sont gardés qu’avec ce compte, et seront supprimés avec lui.} other {# codes de secours inutilisés ne sont gardés qu’avec ce compte, et seront supprimés avec lui.}}',
  'cli.servers.methods': 'Ce serveur propose ces méthodes : {methods}.',
  'cli.servers.codes.none': 'Il n’y a pas de codes de secours de {account} ici.',
  'cli.servers.codes.noneUnused': 'Il n’y a pas de code de secours inutilisé.',
  'cli.servers.codes.usedHere': 'la ligne de commande',
  'cli.servers.codes.state': '{state, select, unused {inutilisé} used {utilisé} other {périmé}}',
  'cli.servers.ask.password': 'Mot de passe de {email} :',
  'cli.servers.ask.passwordNoTerminal':
    'Le serveur demande un mot de passe : lancez cette commande dans un terminal, ou ajoutez --password-stdin.',
  'cli.servers.ask.chatPassword': 'Mot de passe de la seconde étape de la messagerie :',
  'cli.servers.ask.chatPasswordNoTerminal':
    'La messagerie a besoin de son propre mot de passe : lancez cette commande dans un terminal, ou ajoutez --password-stdin.',
  'cli.servers.ask.code': 'Code :',
  'cli.servers.ask.codeSentTo': 'Code envoyé à {destination} :',
  'cli.servers.ask.codeSent': 'Code qui vous a été envoyé :',
  'cli.servers.ask.authenticatorCode': 'Code de votre application d’authentification :',
  'cli.servers.ask.codeNoTerminal':
    'Le serveur demande un code : lancez cette commande dans un terminal, ou ajoutez --code-stdin.',
  'cli.servers.ask.noCode': 'Aucun code n’a été donné.',
  'cli.servers.ask.stdinTwice':
    'L’entrée standard contient déjà la phrase de passe du coffre. Indiquez un fichier contenant la phrase de passe dans COUNTERSIGN_PASSPHRASE_FILE.',
  'cli.servers.ask.stdinLacks':
    '{what, select, password {L’entrée standard ne contient pas de mot de passe.} other {L’entrée standard ne contient pas de code.}}',
  'cli.servers.ask.stillCode': 'Le serveur demande encore un code.',
  'cli.servers.signedInWith': 'Connexion réussie avec le code de {entry}.',
  'cli.servers.change.waitsForPhone':
    'La configuration attend un téléphone. Pour la confirmer ici, lancez `countersign servers resume`.',
  'cli.servers.change.finish': '{pending} Pour terminer, lancez `countersign servers {command}`.',
  'cli.servers.change.finishOrUndo':
    '{pending} Pour terminer, lancez `countersign servers {command}`. Pour abandonner, lancez `countersign servers undo`.',
  'cli.servers.change.waiting':
    'Attente de {seconds, number} s, pour un nouveau code ou à la demande du serveur.',
  'cli.servers.change.filed':
    '{count, plural, one {# code de secours enregistré.} many {# de codes de secours enregistrés.} other {# codes de secours enregistrés.}}',
  'cli.servers.change.state':
    'La double authentification de {account} est {state, select, on {activée} other {désactivée}}.',
  'cli.servers.change.stateUnknown':
    'Countersign ne sait pas encore si la double authentification de {account} est activée.',
  'cli.servers.step.begin': 'Secret reçu du serveur.',
  'cli.servers.step.store': 'Secret enregistré dans le coffre.',
  'cli.servers.step.scan': 'Téléphone attendu.',
  'cli.servers.step.code': 'Envoi d’un code demandé.',
  'cli.servers.step.confirm': 'Confirmé avec un code.',
  'cli.servers.step.turnOff': 'Désactivée sur le serveur.',
  'cli.servers.step.regenerate': 'Nouveaux codes de secours reçus.',
  'cli.servers.step.fileCodes': 'Codes de secours enregistrés.',
  'cli.servers.step.status': 'État vérifié.',
  'cli.servers.step.trash': 'Entrée mise à la corbeille.',
  'cli.servers.state.unknown': 'inconnue',
  'cli.servers.state.on': 'activée',
  'cli.servers.state.off': 'désactivée',
  'cli.servers.state.onBy':
    '{method, select, totp {activée (application)} sms {activée (SMS)} email {activée (e-mail)} other {activée (messages)}}',
  'cli.servers.next.resume':
    'Une modification a été interrompue. Terminez-la avec `countersign servers resume`.',
  'cli.servers.next.signIn': 'Connectez-vous avec `countersign servers verify`.',
  'cli.servers.next.turnOn': 'Activez-la avec `countersign servers enroll`.',
  'cli.servers.next.linkEntry': 'Aucune entrée ici ne génère ses codes.',
  'cli.servers.next.trashEntry': 'Son entrée n’est plus nécessaire.',
  'cli.servers.next.useAuthenticator':
    'Une application d’authentification est plus sûre que les codes par message.',
  'cli.servers.next.fewCodes': 'Il reste peu de codes de secours.',
  'cli.servers.next.clock': 'L’horloge de cet ordinateur est fausse. Réglez-la.',
} as const satisfies Translated<typeof english>
