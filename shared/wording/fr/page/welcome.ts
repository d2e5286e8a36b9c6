import type { welcome as english } from '../../en/page/welcome.ts'
import type { Translated } from '../../translated.ts'

export const welcome = {
  'welcome.confirm.wrong': 'Cela ne correspond pas à la clé. Vérifiez ce que vous avez noté.',
  'welcome.confirm.ask': 'Saisissez ces deux groupes d’après ce que vous avez noté.',
  'welcome.confirm.back': 'Afficher de nouveau la clé',
  'welcome.confirm.do': 'Confirmer',
  'welcome.text.title': 'Clé de récupération Countersign',
  'welcome.text.saved': 'Enregistrée le {day}.',
  'welcome.text.madeAndSaved': 'Créée le {made}, enregistrée le {saved}.',
  'welcome.text.use':
    'Elle ouvre le coffre et ses sauvegardes quand plus rien d’autre ne le peut. Conservez ce fichier n’importe où,\nsauf sur cet ordinateur : avec une sauvegarde, il donne accès à tous les codes.',
  'welcome.paper.use':
    'Ouvre le coffre et ses sauvegardes quand plus rien d’autre ne le peut. Gardez ce papier en lieu sûr : avec une sauvegarde, il donne accès à tous les codes.',
  'welcome.paper.vaultOf': 'Coffre de',
  'welcome.paper.writtenOn': 'Notée le',
  'welcome.replace.title': 'Une nouvelle clé de récupération',
  'welcome.show.text':
    'Elle ouvre votre coffre et ses sauvegardes quand plus rien d’autre ne le peut. Assurez-vous que personne ne regarde.',
  'welcome.replace.do': 'Créer une nouvelle clé',
  'welcome.replace.why':
    'Faites-le si quelqu’un a pu voir votre clé de récupération, ou si vous l’avez perdue. La nouvelle clé ouvre votre coffre et toutes les sauvegardes à partir de maintenant. {known, select, yes {La clé créée le {day}} other {L’ancienne clé}} n’en ouvre aucune.',
  'welcome.replace.earlier':
    '{known, select, yes {La clé créée le {day}} other {L’ancienne clé}} ouvre toujours les sauvegardes et les copies que vous avez déjà. Quiconque la possède peut les lire. Supprimez celles auxquelles d’autres pourraient accéder, et remplacez vos secrets les plus importants sur les sites web concernés.',
  'welcome.sheet.print': 'Imprimer ou enregistrer en PDF',
  'welcome.sheet.warning.made':
    'Créée le {day}. Toute personne qui a cette clé et l’une de vos sauvegardes peut lire vos codes.',
  'welcome.sheet.help': 'Comment s’en servir pour retrouver l’accès',
  'welcome.sheet.written': 'Je l’ai notée',
  'welcome.step.text':
    'Elle ouvre votre coffre et ses sauvegardes si vous oubliez la phrase de passe ou perdez le trousseau. Conservez-la sur papier, ou n’importe où sauf sur cet ordinateur.',
  'welcome.title': 'Bienvenue',
  'welcome.intro':
    'Countersign conserve le second facteur de vos comptes sur cet ordinateur, et nulle part ailleurs. Où voulez-vous garder vos secrets ?',
  'welcome.join': 'J’ai Countersign sur un autre ordinateur',
  'welcome.join.title': 'Récupérer vos codes ici',
  'welcome.join.intro':
    'Chacun de vos ordinateurs a son propre coffre, et ils restent identiques. Choisissez où garder celui-ci. Vous scannerez ensuite un code affiché par l’autre ordinateur.',
  'welcome.join.create': 'Créer le coffre et rejoindre',
  'welcome.join.not': 'Commencer plutôt avec un coffre vide',
  'welcome.earlier':
    'Il y avait un coffre sur cet ordinateur : sa sauvegarde la plus récente date du {moment}.',
  'welcome.earlier.restore': 'La restaurer',
  'welcome.place': 'Où sont conservés vos secrets',
  'welcome.place.keychain': 'Le trousseau du système',
  'welcome.place.keychain.hint':
    'Le trousseau de votre système. Il s’ouvre avec votre session sur cet ordinateur.',
  'welcome.place.file.hint':
    'Chiffré avec une phrase de passe que personne d’autre ne connaît. Vous la saisissez à chaque démarrage de Countersign.',
  'welcome.passphrase.optional': 'Phrase de passe (facultative)',
  'welcome.passphrase.hint':
    'Countersign se verrouille alors et demande la phrase de passe, en plus de la protection du trousseau.',
  'welcome.create': 'Créer le coffre',
  'welcome.confirm.group': 'Groupe {number}',
  'welcome.paper.titleOfDay': 'Clé de récupération Countersign du {day}',
  'welcome.sheet.warning':
    'Toute personne qui a cette clé et l’une de vos sauvegardes peut lire vos codes.',
} as const satisfies Translated<typeof english>
