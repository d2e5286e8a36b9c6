import type { check as english } from '../../en/page/check.ts'
import type { Translated } from '../../translated.ts'

export const check = {
  'check.about':
    'Pour celles et ceux qui créent des serveurs : vérifie de l’extérieur si le vôtre suit les règles de la double authentification.',
  'check.account.hint':
    'La double authentification doit être désactivée. Countersign l’active, essaie des codes corrects, incorrects et déjà utilisés, puis la désactive. Si le serveur envoie les codes par message, il en envoie un ou deux.',
  'check.account': 'Utilisez un compte de test',
  'check.address': 'Adresse du serveur',
  'check.kind': 'Type de serveur',
  'check.kind.placeholder': 'Choisissez-en un',
  'check.email': 'Adresse e-mail',
  'check.email.hint': 'L’adresse du compte de test',
  'check.submit': 'Vérifier le serveur',
  'check.trying.waiting': 'Vérification, attente de {countdown}',
  'check.rules': 'Règles',
  'check.trying': 'Vérification',
  'check.rule.toCome': '{rule}<hidden> : pas encore vérifiée</hidden>',
  'check.rule.notTried': '{rule}<hidden> : non vérifiée</hidden>',
  'check.puttingBack': 'Remise en état du compte',
  'check.signingIn': 'Connexion',
  'check.ended.unfinished': 'La vérification n’a pas abouti.',
  'check.running': 'La vérification est en cours.',
  'check.again': 'Vérifier de nouveau',
  'check.copyReport': 'Copier le rapport en JSON',
  'check.progress.stopping':
    'Arrêt en cours. Règles vérifiées : {tried, number} sur {all, number}. Countersign remet le compte dans son état d’origine.',
  'check.progress':
    'Cela prend quelques minutes, surtout d’attente. Règles vérifiées jusqu’ici : {tried, number} sur {all, number}. Vous pouvez fermer cette boîte de dialogue ; la vérification continue.',
  'check.puttingBack.waiting': 'Remise en état du compte, attente de {countdown}',
  'check.signingIn.waiting': 'Connexion, attente de {countdown}',
  'check.seen':
    '{verdict, select, pass {Respectée : {why}} fail {Enfreinte : {why}} other {Ignorée : {why}}}',
  'check.rules.replay': 'Un code ne fonctionne qu’une fois',
  'check.rules.replayParallel':
    'Un code envoyé plusieurs fois en même temps ne fonctionne qu’une fois',
  'check.rules.enrolmentCodeReuse': 'Le code qui confirme la configuration ne sert à rien d’autre',
  'check.rules.window': 'Les codes anciens et les codes en avance sont refusés',
  'check.rules.throttle':
    'Le serveur freine les essais au hasard, sans bloquer le compte définitivement',
  'check.rules.backupReuse': 'Un code de secours ne fonctionne qu’une fois',
  'check.rules.backupParallel':
    'Un code de secours envoyé plusieurs fois en même temps ne fonctionne qu’une fois',
  'check.rules.regenerateVoids': 'De nouveaux codes de secours remplacent les anciens',
  'check.rules.disableNeedsBoth':
    'Désactiver la double authentification demande le mot de passe et un code',
  'check.rules.challengeReuse': 'Une connexion ne peut être terminée qu’une fois',
  'check.rules.challengeScope': 'Une connexion inachevée ne donne accès à rien',
  'check.rules.codeExpiry': 'Les codes envoyés par SMS ou e-mail expirent',
  'check.rules.resendCooldown': 'Il n’est pas possible de redemander un code aussitôt',
} as const satisfies Translated<typeof english>
