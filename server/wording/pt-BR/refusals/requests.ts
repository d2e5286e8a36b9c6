import type { Translated } from '../../../../shared/wording/translated.ts'
import type { requests as english } from '../../en/refusals/requests.ts'

export const requests = {
  'refusals.requests.malformed':
    'Não é possível ler a solicitação. O corpo ou o endereço está malformado.',
  'refusals.requests.unknownField':
    '{place, select, query {A consulta} address {O endereço} other {O corpo}} tem um campo que esta chamada não aceita.',
  'refusals.requests.noFields':
    '{place, select, query {A consulta} address {O endereço} other {O corpo}} falta ou não é um objeto.',
  'refusals.requests.badField':
    'O campo {field} {place, select, query {da consulta} address {do endereço} other {do corpo}} falta ou está malformado.',
  'refusals.requests.noField': 'Falta o campo {field} do corpo.',
  'refusals.requests.zeroCharacter': 'O texto não pode conter um caractere nulo.',
  'refusals.requests.outOfBounds': 'Um valor está fora do intervalo permitido.',
  'refusals.requests.noSuchCall': 'Essa chamada não existe.',
  'refusals.requests.noSuchPage': 'Essa página não existe.',
  'refusals.requests.tooLarge': 'O corpo é grande demais.',
  'refusals.requests.headTooLarge': 'O endereço ou os cabeçalhos são grandes demais.',
  'refusals.requests.tooSlow': 'A solicitação não chegou a tempo.',
  'refusals.requests.otherType': 'Esta chamada não aceita um corpo deste tipo.',
  'refusals.requests.sayJson':
    'Defina o tipo de conteúdo como JSON, mesmo quando a solicitação não tem corpo.',
  'refusals.requests.csrf': 'O token CSRF falta ou está desatualizado.',
  'refusals.requests.crossSite': 'Esta solicitação veio de outro site, por isso nada foi feito.',
  'refusals.requests.cookieTwice':
    'Um cookie foi enviado duas vezes. Outro site neste domínio pode ter definido um deles.',
} as const satisfies Translated<typeof english>
