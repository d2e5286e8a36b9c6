import type { server as english } from '../../en/cli/server.ts'
import type { Translated } from '../../translated.ts'

export const server = {
  'cli.server.summary': 'exécuter le serveur de référence de double authentification',
  'cli.server.description':
    'Exécuter le serveur de référence de double authentification jusqu’à ce que vous l’arrêtiez.',
  'cli.server.option.db': 'un fichier SQLite, ou une URL postgres://',
  'cli.server.option.port': 'le port à écouter',
  'cli.server.option.host': 'l’adresse à écouter',
  'cli.server.help.settings':
    'Les réglages viennent de variables d’environnement : {variables}, et d’autres. docs/server.md les répertorie toutes. La base de données est celle qu’indique --db, sinon DATABASE_URL, sinon un fichier du dossier de données.',
  'cli.server.listening': 'Le serveur Countersign est à l’adresse {url}',
  'cli.server.portTaken': 'Le port {port} est utilisé. Choisissez-en un autre.',
  'cli.server.portNotAllowed': 'Ce système n’autorise pas le port {port}.',
  'cli.server.refused': '{reason}',
  'cli.server.badLogLevel': 'COUNTERSIGN_LOG_LEVEL doit être l’un des suivants : {levels}.',
  'cli.server.unchanged': 'Rien n’a été modifié.',
  'cli.server.migrate.summary': 'mettre la base de données à jour vers cette version',
  'cli.server.migrate.description':
    'Exécuter les migrations de la base de données. Les exécuter deux fois est sans danger.',
  'cli.server.migrate.option.list':
    'répertorier les migrations, et marquer celles qui ont été appliquées',
  'cli.server.migrate.option.only': 'exécuter cette migration et celles dont elle a besoin',
  'cli.server.migrate.option.rollback': 'annuler cette migration et supprimer ses données',
  'cli.server.migrate.option.verify': 'afficher tables, colonnes et lignes, et ce qui manque',
  'cli.server.migrate.option.yes': 'ne pas demander avant de supprimer des données',
  'cli.server.migrate.incomplete': 'Tout n’a pas été fait.',
  'cli.server.rotateKey.summary': 'chiffrer tous les secrets avec une nouvelle clé maîtresse',
  'cli.server.rotateKey.description':
    'Chiffrer tous les secrets avec une nouvelle clé maîtresse. Le serveur peut rester en marche.',
  'cli.server.rotateKey.done':
    '{count, plural, one {# valeur chiffrée avec la clé maîtresse actuelle.} many {# de valeurs chiffrées avec la clé maîtresse actuelle.} other {# valeurs chiffrées avec la clé maîtresse actuelle.}}',
  'cli.server.seedDemo.summary': 'créer des utilisateurs pour essayer les API',
  'cli.server.seedDemo.description':
    'Créer trois utilisateurs pour chaque API, et montrer comment se connecter.',
  'cli.server.seedDemo.notInProduction':
    'Les utilisateurs de démonstration ont des mots de passe connus ; ils ne peuvent donc pas être créés en production.',
  'cli.server.seedDemo.column.api': 'API',
  'cli.server.seedDemo.column.factor': 'Second facteur',
  'cli.server.seedDemo.column.email': 'E-mail',
  'cli.server.seedDemo.column.password': 'Mot de passe',
  'cli.server.seedDemo.column.secret': 'Secret pour une application d’authentification',
  'cli.server.seedDemo.factor':
    '{factor, select, off {aucun} email {code par e-mail} other {application d’authentification}}',
  'cli.server.seedDemo.signIn':
    'Chaque API a sa façon de se connecter par e-mail et mot de passe : voir /docs sur le serveur.',
  'cli.server.seedDemo.outbox':
    'Tant que SMTP_URL n’est pas défini, GET /dev/outbox affiche les codes envoyés par e-mail.',
  'cli.server.seedDemo.json': 'Avec --json, les codes de secours sont aussi affichés.',
  'cli.server.makeAdmin.summary': 'donner les droits d’administration',
  'cli.server.makeAdmin.description':
    'Créer un compte d’administration avec un mot de passe à usage unique, ou donner les droits d’administration à un compte existant.',
  'cli.server.makeAdmin.argument.whom': 'une nouvelle adresse e-mail, ou le numéro d’un compte',
  'cli.server.makeAdmin.option.yes':
    'ne pas demander avant de donner les droits d’administration à un compte existant',
  'cli.server.makeAdmin.help.naming':
    'Personne ne vérifie l’adresse e-mail d’un compte : quelqu’un d’autre a donc pu en ouvrir un avec elle. C’est pourquoi une adresse crée un nouveau compte, tandis qu’un compte existant est désigné par son numéro, une fois que vous avez vu depuis quand il existe. L’administration est ouverte aux comptes d’administration dont la double authentification est activée.',
  'cli.server.makeAdmin.help.json':
    'Avec --json : {shape}. Le dernier est null pour un compte qui existait déjà.',
  'cli.server.makeAdmin.created': 'Compte d’administration {id} créé pour {email}.',
  'cli.server.makeAdmin.oneTimePassword':
    'Mot de passe à usage unique, valable 24 heures : {password}',
  'cli.server.makeAdmin.choosePassword':
    'Il permet seulement de choisir un nouveau mot de passe, sur /auth/choose-password du serveur.',
  'cli.server.makeAdmin.turnOn':
    'L’administration s’ouvre dès que la double authentification est activée pour ce compte.',
  'cli.server.makeAdmin.found':
    'Le compte {id}, {email}, existe depuis le {moment} UTC. Sa double authentification est {state, select, on {activée} other {désactivée}}.',
  'cli.server.makeAdmin.question': 'Lui donner les droits d’administration ?',
  'cli.server.makeAdmin.promoted': '{email} a maintenant les droits d’administration.',
  'cli.server.makeAdmin.taken':
    'Le compte {id}, {email}, existe depuis le {moment} UTC, et personne n’a vérifié à qui appartient cette adresse. Si c’est le bon compte, lancez `{command}`.',
} as const satisfies Translated<typeof english>
