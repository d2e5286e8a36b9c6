import type { entry as english } from '../../en/page/entry.ts'
import type { Translated } from '../../translated.ts'

export const entry = {
  'entry.details.loading': 'Carregando os detalhes',
  'entry.code': 'Código',
  'entry.code.copy': 'Copiar o código',
  'entry.code.copyNext': 'Copiar o próximo código',
  'entry.kind': 'Tipo de código',
  'entry.advanced': 'Avançado',
  'entry.advanced.hint': 'O site define estes valores. Com outros, os códigos deixam de conferir.',
  'entry.history': 'Histórico',
  'entry.history.added': 'Adicionada: {moment}',
  'entry.history.added.typed': 'Adicionada manualmente: {moment}',
  'entry.history.added.code': 'Adicionada de um código de configuração: {moment}',
  'entry.history.added.file': 'Importada de um arquivo: {moment}',
  'entry.history.added.app': 'Importada de {app}: {moment}',
  'entry.history.added.server': 'Configurada no servidor dela: {moment}',
  'entry.history.changed': 'Última alteração: {moment}',
  'entry.history.replaced': 'Segredo substituído: {moment}',
  'entry.history.restored': 'Restaurada da lixeira: {moment}',
  'entry.issuer': 'Emissor',
  'entry.account': 'Conta',
  'entry.tags': 'Etiquetas',
  'entry.tags.placeholder': 'Digite uma etiqueta e pressione Enter',
  'entry.website': 'Site',
  'entry.website.copy': 'Copiar o endereço',
  'entry.website.copied': 'Endereço copiado',
  'entry.website.placeholder': 'ex.: example.com',
  'entry.note': 'Nota',
  'entry.pin': 'PIN',
  'entry.newPin': 'Novo PIN',
  'entry.newPin.description': 'Deixe em branco para manter o atual',
  'entry.saved': 'Entrada salva',

  'entry.conflicts': 'Alterada em dois lugares',
  'entry.conflicts.text':
    'Outra janela ou outro programa salvou esta entrada enquanto você a editava. Escolha o que manter.',
  'entry.conflicts.mine': 'O que você digitou',
  'entry.conflicts.theirs': 'O que foi salvo nesse meio-tempo',
  'entry.conflicts.empty': 'Vazio',

  'entry.gone': 'Esta entrada foi removida em outra janela ou outro programa.',
  'entry.gone.edited':
    'Esta entrada foi removida em outra janela ou outro programa. O que você digitou ainda está aqui.',
  'entry.gone.restore': 'Restaurar',
  'entry.gone.restoreAndSave': 'Restaurar e salvar',
  'entry.gone.notInTrash':
    'Esta entrada não está mais na lixeira. Copie do formulário o que você ainda precisa antes de fechá-lo.',

  'entry.secret': 'Segredo',
  'entry.secret.show': 'Mostrar segredo e QR code',
  'entry.secret.warning':
    'Quem vir o segredo pode gerar seus códigos. Verifique se ninguém está olhando.',
  'entry.secret.confirm': 'Mostrar segredo',
  'entry.secret.tooLong': 'Esta entrada é longa demais para um QR code.',
  'entry.secret.qrCode': 'QR code desta entrada',
  'entry.secret.copy': 'Copiar segredo',
  'entry.secret.copyLink': 'Copiar link de configuração',

  'entry.remove': 'Mover para a lixeira',
  'entry.remove.hint':
    'Ela fica lá por 30 dias. Antes, desative a autenticação de dois fatores no site.',
} as const satisfies Translated<typeof english>
