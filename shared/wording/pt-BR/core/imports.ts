import type { imports as english } from '../../en/core/imports.ts'
import type { Translated } from '../../translated.ts'

export const imports = {
  'core.imports.over':
    'Esta importação terminou. Escolha o arquivo de novo ou leia o código de novo.',
  'core.imports.tooManyTexts': 'No máximo {keptTexts, number} textos podem ser lidos juntos.',
  'core.imports.tooManyRead': 'No máximo {entries, number} entradas podem ser lidas juntas.',
  'core.imports.underWay': 'Esta importação já está em andamento.',
  'core.imports.outOfMemory': 'Não há memória suficiente para ler este arquivo.',
  'core.imports.tooSlow': 'A leitura deste arquivo demorou demais, por isso foi interrompida.',
  'core.imports.stopped': 'A importação foi interrompida.',
  'core.imports.notWaiting': 'Este arquivo não está aguardando uma senha.',
  'core.imports.partMissing': 'Falta esta parte da exportação.',
  'core.imports.tooManyTogether':
    'Juntos, os arquivos contêm mais de {limit, number} entradas. Importe este sozinho.',
  'core.imports.notOffered': 'Uma das entradas escolhidas não faz parte desta importação.',
  'core.imports.opened.folder':
    'Isto é uma pasta. Arraste-a para a janela para importar o que há nela.',
  'core.imports.opened.noFile': 'Isto não é um arquivo.',
  'core.imports.opened.gone': 'Este arquivo não está mais lá.',
  'core.imports.opened.unreadable': 'Não é possível ler este arquivo.',
  'core.imports.opened.tooLarge': 'Este arquivo tem mais de {megabytes} MB.',
  'core.imports.opened.tooLargeTogether':
    'Juntos, os arquivos têm mais de {megabytes} MB. Importe este sozinho.',
} as const satisfies Translated<typeof english>
