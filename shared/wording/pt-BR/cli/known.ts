import type { known as english } from '../../en/cli/known.ts'
import type { Translated } from '../../translated.ts'

export const known = {
  'cli.known.option': 'o que fazer com entradas que estão no cofre de outra forma',
  'cli.known.help':
    'Duas entradas são iguais se os nomes, o tipo, o segredo e as configurações coincidem. Se o cofre tem uma entrada de outra forma, --on-known skip a deixa como está; update aplica novos dígitos, algoritmo, período ou PIN; add adiciona a entrada de novo, mesmo que ela esteja lá com outro nome, e a restaura da lixeira se estiver nela.',
  'cli.known.same': '{name} já está no cofre.',
  'cli.known.changed':
    '{count, plural, one {# entrada está no cofre com outras configurações. Para usar as novas, acrescente --on-known update:} many {# de entradas estão no cofre com outras configurações. Para usar as novas, acrescente --on-known update:} other {# entradas estão no cofre com outras configurações. Para usar as novas, acrescente --on-known update:}}',
  'cli.known.elsewhere':
    '{count, plural, one {# entrada está no cofre com outro nome. Para adicioná-la de novo, use --on-known add:} many {# de entradas estão no cofre com outros nomes. Para adicioná-las de novo, use --on-known add:} other {# entradas estão no cofre com outros nomes. Para adicioná-las de novo, use --on-known add:}}',
  'cli.known.trashed':
    '{count, plural, one {# entrada está na lixeira. Restaure-a com `countersign restore` ou use --on-known add:} many {# de entradas estão na lixeira. Restaure-as com `countersign restore` ou use --on-known add:} other {# entradas estão na lixeira. Restaure-as com `countersign restore` ou use --on-known add:}}',
  'cli.known.hereAs': '{name} está aqui como {other}',
  'cli.known.trashedAs': '{name}, como {other}',
  'cli.known.trashedWith': '{name}; esta tem {changes}',
  'cli.known.trashedAsWith': '{name}, como {other}; esta tem {changes}',
  'cli.known.unnamed': 'outra entrada',
  'cli.known.sameName':
    'O segredo é diferente do da entrada com o mesmo nome. Agora, as duas estão no cofre.',
  'cli.known.sameSecret': 'Tem o mesmo segredo que {other}.',
} as const satisfies Translated<typeof english>
