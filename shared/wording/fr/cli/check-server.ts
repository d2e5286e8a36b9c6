import type { checkServer as english } from '../../en/cli/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'cli.checkServer.summary': 'vérifier si un serveur gère correctement la double authentification',
  'cli.checkServer.description':
    'Vérifier de l’extérieur si un serveur suit les règles de la double authentification.',
  'cli.checkServer.argument.url': 'l’adresse du serveur',
  'cli.checkServer.option.dialect': 'l’API que parle le serveur',
  'cli.checkServer.option.user': 'l’adresse e-mail du compte de test',
  'cli.checkServer.option.passwordStdin':
    'lire son mot de passe sur la première ligne de l’entrée standard',
  'cli.checkServer.help.account':
    'Destiné aux personnes qui développent de tels serveurs. Utilisez un compte de test où la double authentification est désactivée : la vérification l’active, essaie des codes corrects, incorrects et déjà utilisés, puis la désactive. Si le serveur envoie des codes, il en envoie un ou deux. Aucun coffre n’est nécessaire ni ouvert.',
  'cli.checkServer.help.time':
    'Une vérification prend des minutes, surtout d’attente : du code suivant, et d’un serveur qui limite les tentatives (20 minutes au plus). Ctrl+C arrête la vérification après avoir remis le compte en état.',
  'cli.checkServer.help.exitCodes':
    'Codes de sortie : 0 si toutes les règles sont respectées ou ont été ignorées, 1 si l’une est enfreinte, 2 si la vérification n’a pas pu s’exécuter.',
  'cli.checkServer.stopped': 'Arrêté.',
  'cli.checkServer.password.prompt': 'Mot de passe du compte :',
  'cli.checkServer.password.noTerminal':
    'Le mot de passe du compte est nécessaire : lancez cette commande dans un terminal, ou ajoutez --password-stdin.',
  'cli.checkServer.trying': 'Vérification : {check}',
  'cli.checkServer.restoring': 'Remise en état du compte',
  'cli.checkServer.signingIn': 'Connexion',
  'cli.checkServer.waiting': 'attente de {seconds, number} s',
  'cli.checkServer.broken':
    '{count, plural, one {# règle est enfreinte.} many {# de règles sont enfreintes.} other {# règles sont enfreintes.}}',
} as const satisfies Translated<typeof english>
