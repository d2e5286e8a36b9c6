import type { known as english } from '../../en/cli/known.ts'
import type { Translated } from '../../translated.ts'

export const known = {
  'cli.known.option': 'que faire des entrées présentes dans le coffre sous une autre forme',
  'cli.known.help':
    'Deux entrées sont identiques si leurs noms, type, secret et réglages concordent. Si le coffre a une entrée sous une autre forme, --on-known skip la laisse telle quelle ; update applique les nouveaux chiffres, algorithme, période ou code PIN ; add ajoute l’entrée de nouveau, même si elle s’y trouve sous un autre nom, et la restaure si elle est dans la corbeille.',
  'cli.known.same': '{name} est déjà dans le coffre.',
  'cli.known.changed':
    '{count, plural, one {# entrée est dans le coffre avec d’autres réglages. Pour utiliser les nouveaux, ajoutez --on-known update :} many {# d’entrées sont dans le coffre avec d’autres réglages. Pour utiliser les nouveaux, ajoutez --on-known update :} other {# entrées sont dans le coffre avec d’autres réglages. Pour utiliser les nouveaux, ajoutez --on-known update :}}',
  'cli.known.elsewhere':
    '{count, plural, one {# entrée est dans le coffre sous un autre nom. Pour l’ajouter de nouveau, utilisez --on-known add :} many {# d’entrées sont dans le coffre sous d’autres noms. Pour les ajouter de nouveau, utilisez --on-known add :} other {# entrées sont dans le coffre sous d’autres noms. Pour les ajouter de nouveau, utilisez --on-known add :}}',
  'cli.known.trashed':
    '{count, plural, one {# entrée est dans la corbeille. Restaurez-la avec `countersign restore`, ou utilisez --on-known add :} many {# d’entrées sont dans la corbeille. Restaurez-les avec `countersign restore`, ou utilisez --on-known add :} other {# entrées sont dans la corbeille. Restaurez-les avec `countersign restore`, ou utilisez --on-known add :}}',
  'cli.known.hereAs': '{name} est ici sous le nom {other}',
  'cli.known.trashedAs': '{name}, sous le nom {other}',
  'cli.known.trashedWith': '{name} ; celle-ci a {changes}',
  'cli.known.trashedAsWith': '{name}, sous le nom {other} ; celle-ci a {changes}',
  'cli.known.unnamed': 'une autre entrée',
  'cli.known.sameName':
    'Son secret diffère de celui de l’entrée du même nom. Les deux sont maintenant dans le coffre.',
  'cli.known.sameSecret': 'Elle a le même secret que {other}.',
} as const satisfies Translated<typeof english>
