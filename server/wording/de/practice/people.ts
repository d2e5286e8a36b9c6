import type { Translated } from '../../../../shared/wording/translated.ts'
import type { people as english } from '../../en/practice/people.ts'

export const people = {
  'practice.people.ada.name': 'Ada Marsh',
  'practice.people.ada.about':
    'Die Zwei-Faktor-Anmeldung ist deaktiviert. Aktiviere sie mit einem Klick, melde dich erneut an, erstelle neue Backup-Codes und deaktiviere sie wieder.',
  'practice.people.ben.name': 'Ben Okoro',
  'practice.people.ben.about':
    'Kann Codes per E-Mail oder SMS bekommen, statt eine Authenticator-App zu verwenden. Sieh zu, wie Codes ablaufen und erneut gesendet werden.',
  'practice.people.cleo.name': 'Cleo Varga',
  'practice.people.cleo.about':
    'Meldet sich mit einem Code per SMS an, der unten angezeigt wird. Stell sie auf eine Authenticator-App um, die sicherer ist.',
  'practice.people.dora.name': 'Dora Lindt',
  'practice.people.dora.about':
    'Verwendet einen Chat, der einen eigenen zweiten Schritt verlangt. Aktiviere ihn, öffne den Chat und komm per E-Mail wieder hinein.',
  'practice.people.emil.name': 'Emil Sato',
  'practice.people.emil.about':
    'Verwendet eine Website ohne API. Countersign füllt ihre Seiten aus.',
  'practice.people.fay.name': 'Fay Moreau',
  'practice.people.fay.about':
    'Verwendet eine kleine Website, die Backup-Codes ausgibt, sobald die Zwei-Faktor-Anmeldung aktiviert ist.',
  'practice.people.gus.name': 'Gus Adeyemi',
  'practice.people.gus.about':
    'Aktiviere seine Zwei-Faktor-Anmeldung und kümmere dich dann um die anderen: Finde Personen, setz nach einem verlorenen Telefon die Zwei-Faktor-Anmeldung zurück und lies das Protokoll.',
  'practice.people.hana.name': 'Hana Novak',
  'practice.people.ivo.name': 'Ivo Brandt',
  'practice.people.june.name': 'June Castle',
  'practice.people.karl.name': 'Karl Espinoza',
  'practice.people.lea.name': 'Lea Fontaine',
} as const satisfies Translated<typeof english>
