import type { Translated } from '../../../../shared/wording/translated.ts'
import type { people as english } from '../../en/practice/people.ts'

export const people = {
  'practice.people.ada.name': 'Ada Marsh',
  'practice.people.ada.about':
    'A autenticação de dois fatores está desativada. Ative-a com um clique, entre de novo, crie novos códigos de backup e desative-a.',
  'practice.people.ben.name': 'Ben Okoro',
  'practice.people.ben.about':
    'Pode receber códigos por e-mail ou SMS em vez de usar um app autenticador. Veja códigos expirarem e serem enviados de novo.',
  'practice.people.cleo.name': 'Cleo Varga',
  'practice.people.cleo.about':
    'Entra com um código por SMS, que é mostrado abaixo. Mude a conta dela para um app autenticador, que é mais seguro.',
  'practice.people.dora.name': 'Dora Lindt',
  'practice.people.dora.about':
    'Usa um chat que pede uma segunda etapa própria. Ative-a, abra o chat e recupere o acesso por e-mail.',
  'practice.people.emil.name': 'Emil Sato',
  'practice.people.emil.about': 'Usa um site sem API. O Countersign preenche as páginas dele.',
  'practice.people.fay.name': 'Fay Moreau',
  'practice.people.fay.about':
    'Usa um pequeno site que fornece códigos de backup quando a autenticação de dois fatores está ativada.',
  'practice.people.gus.name': 'Gus Adeyemi',
  'practice.people.gus.about':
    'Ative a autenticação de dois fatores dele e depois cuide dos outros: encontre pessoas, redefina a autenticação de dois fatores após a perda de um celular e leia o registro.',
  'practice.people.hana.name': 'Hana Novak',
  'practice.people.ivo.name': 'Ivo Brandt',
  'practice.people.june.name': 'June Castle',
  'practice.people.karl.name': 'Karl Espinoza',
  'practice.people.lea.name': 'Lea Fontaine',
} as const satisfies Translated<typeof english>
