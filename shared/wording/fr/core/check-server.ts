import type { checkServer as english } from '../../en/core/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'core.checkServer.onAlready':
    'La double authentification est déjà activée pour ce compte. Utilisez un compte de test où elle est désactivée. Rien n’a été modifié.',
  'core.checkServer.noSecondFactor':
    'La double authentification est activée, mais le serveur n’a pas demandé de second facteur.',
  'core.checkServer.rightCodeRefused': 'Le serveur n’a pas accepté un code correct.',
  'core.checkServer.noSecret': 'La configuration ne contenait aucun secret.',
  'core.checkServer.rightCodeRefusedAtSetup':
    'Le serveur n’a pas accepté un code correct pendant la configuration.',
  'core.checkServer.noCodeSent': 'Le serveur n’a envoyé aucun code.',
  'core.checkServer.sendsNone': 'Ce type de serveur n’envoie pas de codes.',
  'core.checkServer.noSetup': 'Aucune configuration n’a été commencée.',
  'core.checkServer.noBackupCodeLeft': 'Il ne restait aucun code de secours inutilisé.',
  'core.checkServer.left.factor':
    'La double authentification est peut-être encore activée, et personne n’en a le secret. Demandez à l’administration du serveur de la réinitialiser.',
  'core.checkServer.left.sessions':
    '{count, plural, one {# session ouverte par cette vérification reste ouverte jusqu’à son expiration.} many {# de sessions ouvertes par cette vérification restent ouvertes jusqu’à leur expiration.} other {# sessions ouvertes par cette vérification restent ouvertes jusqu’à leur expiration.}}',
  'core.checkServer.left.both':
    'La double authentification est peut-être encore activée, et personne n’en a le secret. Demandez à l’administration du serveur de la réinitialiser. {count, plural, one {# session ouverte par cette vérification reste ouverte jusqu’à son expiration.} many {# de sessions ouvertes par cette vérification restent ouvertes jusqu’à leur expiration.} other {# sessions ouvertes par cette vérification restent ouvertes jusqu’à leur expiration.}}',
  'core.checkServer.left.afterFailure': '{failure} {left}',
  'core.checkServer.mustWait':
    '{minutes, plural, one {Le serveur demande d’attendre # minute avant cette vérification.} many {Le serveur demande d’attendre # de minutes avant cette vérification.} other {Le serveur demande d’attendre # minutes avant cette vérification.}}',
  'core.checkServer.notLet': 'Le serveur n’a pas permis cette vérification : {reason}',
  'core.checkServer.replay.accepted': 'Le même code a été accepté deux fois.',
  'core.checkServer.replay.refused': 'Le même code a été refusé la deuxième fois.',
  'core.checkServer.replay.setupCodeAccepted':
    'Le code qui a activé la double authentification a été accepté de nouveau à la connexion.',
  'core.checkServer.replay.setupCodeRefused':
    'Le code qui a activé la double authentification a été refusé à la connexion.',
  'core.checkServer.replay.tooSlow':
    'Le serveur a mis si longtemps à répondre que le code avait expiré.',
  'core.checkServer.race.acceptedOften':
    '{kind, select, backup {Le même code de secours} other {Le même code}}, envoyé {racers} fois en même temps, a été accepté {taken} fois.',
  'core.checkServer.race.acceptedOnce':
    '{kind, select, backup {Le même code de secours} other {Le même code}}, envoyé {racers} fois en même temps, a été accepté une fois.',
  'core.checkServer.race.neverAccepted':
    '{kind, select, backup {Un code de secours correct} other {Un code correct}}, envoyé {racers} fois en même temps, n’a jamais été accepté.',
  'core.checkServer.window.confirmed':
    'Un code {when, select, old {trop ancien} other {trop avancé}} de {steps, plural, one {# période} many {# de périodes} other {# périodes}} a activé la double authentification.',
  'core.checkServer.window.signedIn':
    'Un code {when, select, old {trop ancien} other {trop avancé}} de {steps, plural, one {# période} many {# de périodes} other {# périodes}} a été accepté à la connexion.',
  'core.checkServer.window.refused':
    'Les codes décalés de deux périodes ou plus ont été refusés pendant la configuration et à la connexion.',
  'core.checkServer.throttle.endless':
    'Le serveur a vérifié plus de {tries} codes incorrects à la suite.',
  'core.checkServer.throttle.signInEnded':
    '{tries, plural, one {Après # code incorrect} many {Après # de codes incorrects} other {Après # codes incorrects}}, la connexion a pris fin, et une nouvelle a accepté un code correct.',
  'core.checkServer.throttle.longWait':
    '{tries, plural, one {Après # code incorrect} many {Après # de codes incorrects} other {Après # codes incorrects}}, le serveur a demandé d’attendre {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}.',
  'core.checkServer.throttle.recovered':
    '{tries, plural, one {Après # code incorrect} many {Après # de codes incorrects} other {Après # codes incorrects}}, le serveur a demandé d’attendre, puis a de nouveau accepté un code correct.',
  'core.checkServer.throttle.lockedOut':
    '{tries, plural, one {Après # code incorrect} many {Après # de codes incorrects} other {Après # codes incorrects}}, le serveur a demandé d’attendre, puis n’a plus accepté aucun code correct.',
  'core.checkServer.backup.unusedRefused': 'Un code de secours inutilisé a été refusé.',
  'core.checkServer.backup.acceptedTwice': 'Le même code de secours a été accepté deux fois.',
  'core.checkServer.backup.refusedTwice': 'Le même code de secours a été refusé la deuxième fois.',
  'core.checkServer.backup.noneMade':
    'Ce type de serveur ne crée pas de nouveaux codes de secours.',
  'core.checkServer.backup.oldAccepted':
    'Un code de secours de l’ancien jeu a été accepté après la création des nouveaux.',
  'core.checkServer.backup.oldRefused':
    'Les anciens codes de secours ont été refusés après la création des nouveaux.',
  'core.checkServer.backup.newRefused': 'Un code de secours du nouveau jeu a été refusé.',
  'core.checkServer.disable.passwordOnly':
    'Ce type de serveur ne demande que le mot de passe, jamais de code.',
  'core.checkServer.disable.noPassword': 'Ce type de serveur ne demande pas de mot de passe.',
  'core.checkServer.disable.withoutCode': 'La double authentification a été désactivée sans code.',
  'core.checkServer.disable.withWrongCode':
    'La double authentification a été désactivée avec un code incorrect.',
  'core.checkServer.disable.withoutPassword':
    'La double authentification a été désactivée sans le mot de passe.',
  'core.checkServer.disable.withWrongPassword':
    'La double authentification a été désactivée avec un mot de passe incorrect.',
  'core.checkServer.disable.stayedOn':
    'La double authentification est restée activée sans le mot de passe et sans code correct.',
  'core.checkServer.challenge.none': 'Ce type de serveur n’a pas de connexion en deux temps.',
  'core.checkServer.challenge.rightCodeRefused': 'Un code correct a été refusé à la connexion.',
  'core.checkServer.challenge.reused': 'Une connexion terminée a donné accès une deuxième fois.',
  'core.checkServer.challenge.notReused': 'Une connexion terminée a été refusée la deuxième fois.',
  'core.checkServer.challenge.passwordOpened':
    'Le mot de passe seul a ouvert ce qui demande deux facteurs.',
  'core.checkServer.challenge.nothingOpen': 'Rien n’était accessible avant le second facteur.',
  'core.checkServer.challenge.pendingAsSession':
    'Une connexion en attente a été acceptée comme session.',
  'core.checkServer.challenge.sessionAsPending':
    'Une session a été acceptée comme connexion en attente.',
  'core.checkServer.challenge.keptApart':
    'Une connexion en attente et une session ont chacune été refusées à la place de l’autre.',
  'core.checkServer.messages.noExpiry':
    'Le serveur ne dit pas combien de temps un code est valable.',
  'core.checkServer.messages.expires':
    '{minutes, plural, one {Le serveur dit que ses codes sont valables # minute.} many {Le serveur dit que ses codes sont valables # de minutes.} other {Le serveur dit que ses codes sont valables # minutes.}}',
  'core.checkServer.messages.expiresLate':
    '{minutes, plural, one {Le serveur dit que ses codes sont valables # minute, et non {most} au plus.} many {Le serveur dit que ses codes sont valables # de minutes, et non {most} au plus.} other {Le serveur dit que ses codes sont valables # minutes, et non {most} au plus.}}',
  'core.checkServer.messages.sentAtOnce': 'Un autre code a été envoyé aussitôt.',
  'core.checkServer.messages.noneSentAtOnce': 'Aucun autre code n’a été envoyé aussitôt.',
  'core.checkServer.messages.refusedAtOnce': 'Un autre code a été refusé juste après le premier.',
  'core.checkServer.messages.notAsked': 'Aucun code n’a pu être demandé : {reason}',
} as const satisfies Translated<typeof english>
