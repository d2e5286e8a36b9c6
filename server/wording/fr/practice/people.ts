import type { Translated } from '../../../../shared/wording/translated.ts'
import type { people as english } from '../../en/practice/people.ts'

export const people = {
  'practice.people.ada.name': 'Ada Marsh',
  'practice.people.ada.about':
    'La double authentification est désactivée. Activez-la en un clic, reconnectez-vous, créez de nouveaux codes de secours, et désactivez-la.',
  'practice.people.ben.name': 'Ben Okoro',
  'practice.people.ben.about':
    'Peut recevoir des codes par e-mail ou SMS au lieu d’utiliser une application d’authentification. Voyez des codes expirer et être renvoyés.',
  'practice.people.cleo.name': 'Cleo Varga',
  'practice.people.cleo.about':
    'Se connecte avec un code par SMS, affiché ci-dessous. Faites-la passer à une application d’authentification, plus sûre.',
  'practice.people.dora.name': 'Dora Lindt',
  'practice.people.dora.about':
    'Utilise une messagerie qui demande sa propre seconde étape. Activez-la, ouvrez la messagerie, et retrouvez l’accès par e-mail.',
  'practice.people.emil.name': 'Emil Sato',
  'practice.people.emil.about': 'Utilise un site web sans API. Countersign remplit ses pages.',
  'practice.people.fay.name': 'Fay Moreau',
  'practice.people.fay.about':
    'Utilise un petit site web qui donne des codes de secours une fois la double authentification activée.',
  'practice.people.gus.name': 'Gus Adeyemi',
  'practice.people.gus.about':
    'Activez sa double authentification, puis occupez-vous des autres : trouvez des personnes, réinitialisez la double authentification après la perte d’un téléphone, et lisez le journal.',
  'practice.people.hana.name': 'Hana Novak',
  'practice.people.ivo.name': 'Ivo Brandt',
  'practice.people.june.name': 'June Castle',
  'practice.people.karl.name': 'Karl Espinoza',
  'practice.people.lea.name': 'Lea Fontaine',
} as const satisfies Translated<typeof english>
