/** Who lives at the practice server, and what there is to try out as each of them. */
export const people = {
  'practice.people.ada.name': 'Ada Marsh',
  'practice.people.ada.about':
    'Two-factor is off. Turn it on with one click, sign in again, renew the backup codes, and turn it off.',
  'practice.people.ben.name': 'Ben Okoro',
  'practice.people.ben.about':
    'Can get codes by e-mail or SMS instead of using an authenticator. See codes expire and be sent again.',
  'practice.people.cleo.name': 'Cleo Varga',
  'practice.people.cleo.about':
    'Signs in with a code by SMS, which is shown below. Move her to an authenticator, which is safer.',
  'practice.people.dora.name': 'Dora Lindt',
  'practice.people.dora.about':
    'Uses a chat that asks for a second step of its own. Turn it on, open the chat, and get back in by e-mail.',
  'practice.people.emil.name': 'Emil Sato',
  'practice.people.emil.about': 'Uses a website that only has pages. Countersign fills them in.',
  'practice.people.fay.name': 'Fay Moreau',
  'practice.people.fay.about':
    'Uses a small website where backup codes come once two-factor is on.',
  'practice.people.gus.name': 'Gus Adeyemi',
  'practice.people.gus.about':
    'Turn on his two-factor, then look after the others: find people, reset the two-factor of a lost phone, and read the log.',
  'practice.people.hana.name': 'Hana Novak',
  'practice.people.ivo.name': 'Ivo Brandt',
  'practice.people.june.name': 'June Castle',
  'practice.people.karl.name': 'Karl Espinoza',
  'practice.people.lea.name': 'Lea Fontaine',
} as const
