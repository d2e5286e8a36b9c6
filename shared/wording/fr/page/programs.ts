import type { programs as english } from '../../en/page/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'programs.title': 'Autres programmes',
  'programs.access': 'Laisser d’autres programmes demander des codes',
  'programs.access.hint':
    'Les lanceurs, les scripts et le terminal peuvent interroger cette fenêtre tant qu’elle est ouverte. Vous associez chacun une fois et décidez pour chaque entrée. Ils ne reçoivent jamais de secrets.',
  'programs.none': 'Aucun programme n’est encore associé',
  'programs.none.hint':
    'Lancez « countersign pair » dans un terminal, ou démarrez le programme qui demandera.',
  'programs.pairedAt': 'Associé le {moment}',
  'programs.pairedFrom': 'Associé le {moment} depuis {executable}',
  'programs.removeNamed': 'Retirer {name}',
  'programs.allowed':
    '{count, plural, one {Reçoit une chose sans demander} many {Reçoit # de choses sans demander} other {Reçoit # choses sans demander}}',
  'programs.allowed.list': 'Ce que {name} reçoit sans demander',
  'programs.allowed.names': 'Les noms de toutes les entrées',
  'programs.askAgain': 'Redemander',
  'programs.askAgainNamed': 'Redemander : {what}',
  'programs.entryGone': 'une entrée disparue',
  'programs.door.taken':
    'Une autre fenêtre Countersign est ouverte, et c’est elle que les programmes atteignent. Fermez-la pour qu’ils atteignent celle-ci.',
  'programs.door.failed':
    'Les autres programmes ne peuvent pas atteindre cette fenêtre. Relancez Countersign.',
  'programs.requests': 'Ce que les programmes ont demandé',
  'programs.requests.hint': 'Qui a demandé quoi, et quand. Les codes ne sont jamais consignés.',
  'programs.requests.show': 'Afficher le journal',
  'programs.requests.title': 'Ce que les programmes ont demandé',
  'programs.requests.loading': 'Chargement du journal',
  'programs.requests.empty': 'Aucun programme n’a encore rien demandé.',
  'programs.requests.clear': 'Effacer le journal',
  'programs.requests.unknown': 'Un programme inconnu',
  'programs.requests.asked':
    '{request, select, pair {{name} a demandé à être associé} list {{name} a demandé les noms de vos entrées} other {{count, plural, =0 {{name} a demandé un code} one {{name} a demandé le code de {entries}} many {{name} a demandé les codes de {entries}} other {{name} a demandé les codes de {entries}}}}}',
  'programs.requests.outcome':
    '{outcome, select, given {autorisé} refused {refusé} nothing {rien ne correspond} locked {verrouillé} unknown {jeton inconnu} unanswered {pas de réponse} other {trop de demandes}}',
  'programs.requests.line':
    '{times, plural, one {{asked} : {became}} many {{asked} : {became} (# de fois)} other {{asked} : {became} (# fois)}}',
  'programs.choice.deny': 'Refuser',
  'programs.choice.once': 'Autoriser une fois',
  'programs.choice.always': 'Toujours autoriser',
  'programs.choice.allow': 'Autoriser',
} as const satisfies Translated<typeof english>
