/** Introduces the people of the practice server, and what can be tried as each of them. */
export const people = {
  'practice.people.ada.name': 'Ada Marsh',
  'practice.people.ada.about':
    'Two-factor sign-in is off. Turn it on with one click, sign in again, make new backup codes, and turn it off.',
  'practice.people.ben.name': 'Ben Okoro',
  'practice.people.ben.about':
    'Can get codes by email or SMS instead of using an authenticator. See codes expire and be sent again.',
  'practice.people.cleo.name': 'Cleo Varga',
  'practice.people.cleo.about':
    'Signs in with a code by SMS, which is shown below. Move her to an authenticator, which is more secure.',
  'practice.people.dora.name': 'Dora Lindt',
  'practice.people.dora.about':
    'Uses a chat that asks for a second step of its own. Turn it on, open the chat, and get back in by email.',
  'practice.people.emil.name': 'Emil Sato',
  'practice.people.emil.about': 'Uses a website without an API. Countersign fills in its pages.',
  'practice.people.fay.name': 'Fay Moreau',
  'practice.people.fay.about':
    'Uses a small website that gives out backup codes once two-factor sign-in is on.',
  'practice.people.gus.name': 'Gus Adeyemi',
  'practice.people.gus.about':
    'Turn on his two-factor sign-in, then look after the others: find people, reset two-factor sign-in after a lost phone, and read the log.',
  'practice.people.hana.name': 'Hana Novak',
  'practice.people.ivo.name': 'Ivo Brandt',
  'practice.people.june.name': 'June Castle',
  'practice.people.karl.name': 'Karl Espinoza',
  'practice.people.lea.name': 'Lea Fontaine',
} as const
