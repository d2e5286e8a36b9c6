import type { running as english } from '../../en/cli/running.ts'
import type { Translated } from '../../translated.ts'

export const running = {
  'cli.running.option.noRunning': 'lire le coffre, même si Countersign est en cours d’exécution',
  'cli.running.asking': 'Répondez à la question dans Countersign.',
  'cli.running.refused': 'La demande a été refusée dans Countersign.',
  'cli.running.noAnswer': 'Personne n’a répondu à la question dans Countersign.',
  'cli.running.tooOften':
    'Trop de demandes. Réessayez dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
  'cli.running.nobody':
    'Countersign n’est pas en cours d’exécution. Ouvrez-le, ou lancez `countersign ui`, et réessayez.',
  'cli.running.off':
    'L’accès des programmes est désactivé. Activez-le dans Countersign, dans Paramètres, « Laisser d’autres programmes demander des codes ».',
  'cli.running.locked': 'Countersign est verrouillé. Déverrouillez-le d’abord.',
  'cli.running.quick.summary': 'ouvrir l’accès rapide de Countersign en cours d’exécution',
  'cli.running.quick.description':
    'Ouvrir l’accès rapide de Countersign en cours d’exécution, pour un lanceur ou un raccourci clavier de votre bureau.',
  'cli.running.pair.summary': 'laisser les commandes interroger Countersign en cours d’exécution',
  'cli.running.pair.description':
    'Associer le terminal à Countersign en cours d’exécution, pour que `code` et `list` l’interrogent et ne lisent pas le coffre.',
  'cli.running.pair.help':
    'Activez d’abord « Laisser d’autres programmes demander des codes » dans les paramètres de Countersign. Countersign vous demande avant que le terminal reçoive pour la première fois le code d’une entrée. `code --no-running` lit le coffre comme avant.',
  'cli.running.pair.option.name': 'comment Countersign appelle le terminal',
  'cli.running.pair.option.forget': 'ne plus interroger Countersign en cours d’exécution',
  'cli.running.pair.done':
    'Associé sous le nom « {name} ». `code` et `list` interrogent désormais Countersign en cours d’exécution.',
  'cli.running.pair.forgotten':
    'Le terminal n’interroge plus Countersign en cours d’exécution. Pour l’y retirer aussi, ouvrez Paramètres.',
  'cli.running.pair.nameTaken':
    'Un programme nommé « {name} » est déjà associé. Retirez-le d’abord dans les paramètres de Countersign, ou utilisez --name.',
  'cli.running.pair.later':
    'Countersign ne peut pas associer pour l’instant. Réessayez dans une minute.',
  'cli.running.pair.failed':
    'Countersign n’a pas pu associer le terminal. Vérifiez le nom, et combien de programmes sont associés.',
} as const satisfies Translated<typeof english>
