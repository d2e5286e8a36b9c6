import type { findings as english } from '../../en/page/findings.ts'
import type { Translated } from '../../translated.ts'

export const findings = {
  'findings.result': '{taken} adicionadas, {leftOut} não adicionadas',
  'findings.notEverythingAdded': 'Nem tudo foi adicionado',
  'findings.nothingNew': 'Nada de novo a adicionar',
  'findings.addThese': 'Adicionar estas entradas?',
  'findings.entriesFound': 'Entradas encontradas',
  'findings.notAdded': 'Não adicionadas',
  'findings.leftOut.unnamed': '{reason}',
  'findings.leftOut': '<b>{name}</b>: {reason}',
  'findings.leftOut.where': '<b>{name}</b><i> ({where})</i>: {reason}',
  'findings.more': '{count, plural, one {e mais #} many {e mais #} other {e mais #}}',
  'findings.keepOldApp':
    '{count, plural, one {Guarde o app antigo até que esta entrada seja adicionada.} many {Guarde o app antigo até que estas entradas sejam adicionadas.} other {Guarde o app antigo até que estas entradas sejam adicionadas.}}',

  'findings.changed':
    '{changed, plural, one {Uma entrada tem outras configurações aqui.} many {# de entradas têm outras configurações aqui.} other {# entradas têm outras configurações aqui.}}',
  'findings.renamed':
    '{renamed, plural, one {Uma entrada já está aqui com outro nome.} many {# de entradas já estão aqui com outros nomes.} other {# entradas já estão aqui com outros nomes.}}',
  'findings.changedAndRenamed':
    '{changed, plural, one {Uma entrada tem outras configurações aqui} many {# de entradas têm outras configurações aqui} other {# entradas têm outras configurações aqui}}, e {renamed, plural, one {uma já está aqui com outro nome} many {# já estão aqui com outros nomes} other {# já estão aqui com outros nomes}}.',
  'findings.selectChanged':
    '{changed, plural, one {Selecione-a para atualizar a sua} many {Selecione estas # para atualizar as suas} other {Selecione estas # para atualizar as suas}}',
  'findings.selectRenamed':
    '{renamed, plural, one {Selecione-a para adicioná-la de novo} many {Selecione estas # para adicioná-las de novo} other {Selecione estas # para adicioná-las de novo}}',

  'findings.inTrash': '<bdi>{name}</bdi> está na lixeira.',
  'findings.manyInTrash':
    '{count, plural, one {# destas entradas está na lixeira.} many {# destas entradas estão na lixeira.} other {# destas entradas estão na lixeira.}}',
  'findings.restore':
    '{count, plural, one {Restaurar} many {Restaurar todas} other {Restaurar todas}}',
} as const satisfies Translated<typeof english>
