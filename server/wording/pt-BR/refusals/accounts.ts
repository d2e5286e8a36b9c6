import type { Translated } from '../../../../shared/wording/translated.ts'
import type { accounts as english } from '../../en/refusals/accounts.ts'

export const accounts = {
  'refusals.accounts.noSuchUser': 'Esse usuário não existe.',
  'refusals.accounts.noSuchNumber': 'Não há nenhum usuário com este número.',
  'refusals.accounts.emailTaken': 'Já existe uma conta com este endereço de e-mail.',
  'refusals.accounts.badEmail': 'Isto não é um endereço de e-mail.',
  'refusals.accounts.badPhone': 'Isto não é um número de telefone.',
  'refusals.accounts.badDisplayName': 'Um nome de exibição precisa ter de 1 a 255 caracteres.',
  'refusals.accounts.weakPassword': 'Uma senha precisa ter de {least} a {most} caracteres.',
  'refusals.accounts.sameAsOneTime': 'Escolha uma senha diferente da senha de uso único.',
  'refusals.accounts.notOneTime': 'Esta conta já tem uma senha própria.',
  'refusals.accounts.invalidCredentials': 'O endereço de e-mail ou a senha está incorreto.',
  'refusals.accounts.wrongPassword': 'A senha está incorreta.',
  'refusals.accounts.oneTimePassword':
    'Esta é uma senha de uso único. Antes, escolha sua própria senha em {path}.',
  'refusals.accounts.onlyAdministrators': 'Só administradores podem fazer isso.',
  'refusals.accounts.administratorWithoutFactor':
    'Quem administra precisa de um segundo fator. Antes, ative a autenticação de dois fatores para esta conta.',
} as const satisfies Translated<typeof english>
