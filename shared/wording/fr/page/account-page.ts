import type { accountPage as english } from '../../en/page/account-page.ts'
import type { Translated } from '../../translated.ts'

export const accountPage = {
  'accountPage.showToPhone': 'Configurer un téléphone',
  'accountPage.chat.title': 'Messagerie',
  'accountPage.chat.session': 'Cette session',
  'accountPage.chat.asking': 'Demande au serveur…',
  'accountPage.chat.unprotected':
    'La seconde étape est désactivée : toute personne qui connaît le mot de passe peut ouvrir la messagerie.',
  'accountPage.chat.closed': 'Fermée tant que vous n’avez pas validé votre seconde étape.',
  'accountPage.chat.open': 'Ouverte.',
  'accountPage.chat.openUntil': 'Ouverte jusqu’à {time}.',
  'accountPage.chat.recovery': 'Récupération',
  'accountPage.chat.recovery.none':
    'Aucune adresse e-mail de récupération n’est définie. Si vous perdez vos codes, vous ne pourrez plus entrer.',
  'accountPage.chat.recovery.hint':
    'Un code envoyé à {email} vous permet de désactiver la seconde étape.',
  'accountPage.chat.recover': 'Récupérer par e-mail',
  'accountPage.turnOn.totp.hint': 'Countersign génère les codes ici, même hors ligne.',
  'accountPage.turnOn.message.hint':
    'Moins sûr : les messages peuvent être interceptés, et il faut une connexion pour les recevoir.',
  'accountPage.turnOn.sms': 'Activer par SMS',
  'accountPage.turnOn.email': 'Activer par e-mail',
  'accountPage.turnOn.message': 'Activer par message',
  'accountPage.turnOn.phone': 'Aussi sur un téléphone',
  'accountPage.entry.none': 'Aucune entrée n’est encore associée à ce compte.',
  'accountPage.entry.show': 'Afficher l’entrée',
  'accountPage.entry.link': 'Associer une entrée',
  'accountPage.entry.linkAnother': 'En associer une autre',
  'accountPage.backupCodes.unknown': 'Le serveur n’indique pas combien il en reste.',
  'accountPage.backupCodes.left': 'Restants sur le serveur : {left}',
  'accountPage.backupCodes.add': 'Ajouter des codes',
  'accountPage.secret': 'Secret',
  'accountPage.secret.hint':
    'Remplacez-le si quelqu’un a pu le voir, ou si vous avez perdu un téléphone.',
  'accountPage.authenticator.hint':
    'Plus sûr que les codes par message : Countersign génère les codes ici.',
  'accountPage.refusedCodes': 'Codes refusés ?',
  'accountPage.refusedCodes.hint':
    'Deux codes consécutifs montrent au serveur l’écart entre les horloges.',
  'accountPage.turnOff.hint': 'Ensuite, seul le mot de passe protège le compte.',
  'accountPage.remove.name': 'Ce compte',
  'accountPage.remove.hint': 'Le retire de Countersign. Rien ne change sur le serveur.',
  'accountPage.remove': 'Retirer le compte',
  'accountPage.server.title': 'Serveur',
  'accountPage.server.local': 'Sur cet ordinateur',
  'accountPage.server.ownAuthority': '{kind} · avec sa propre autorité de certification',
  'accountPage.administration': 'Administration',
  'accountPage.administration.hint':
    'Vous pouvez voir les utilisateurs de ce serveur et réinitialiser leur double authentification.',
  'accountPage.administration.open': 'Utilisateurs et journal',
  'accountPage.signIn.title': 'Connexion',
  'accountPage.signIn.session': 'Session',
  'accountPage.signIn.signedIn': 'Session ouverte.',
  'accountPage.signIn.signedOut': 'Session fermée.',
  'accountPage.signIn.automatic': 'Envoyer le code automatiquement',
  'accountPage.signIn.automatic.hint':
    'Quand le serveur demande un second facteur, Countersign envoie le code de l’entrée associée.',
  'accountPage.signIn.passwordKept':
    'Enregistré dans votre coffre. Quand une session se termine, Countersign se reconnecte automatiquement.',
  'accountPage.signIn.passwordNotKept':
    'Non enregistré. Vous pourrez l’enregistrer à la prochaine connexion.',
  'accountPage.signIn.forgetPassword': 'Oublier le mot de passe',
} as const satisfies Translated<typeof english>
