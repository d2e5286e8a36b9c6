import type { Translated } from '../../../../shared/wording/translated.ts'
import type { people as english } from '../../en/practice/people.ts'

export const people = {
  'practice.people.ada.name': 'Ada Marsh',
  'practice.people.ada.about':
    'La autenticación de dos factores está desactivada. Actívala con un clic, vuelve a iniciar sesión, crea códigos de respaldo nuevos y desactívala.',
  'practice.people.ben.name': 'Ben Okoro',
  'practice.people.ben.about':
    'Puede recibir códigos por correo o SMS en lugar de usar una aplicación de autenticación. Mira cómo los códigos caducan y se vuelven a enviar.',
  'practice.people.cleo.name': 'Cleo Varga',
  'practice.people.cleo.about':
    'Inicia sesión con un código por SMS, que se muestra abajo. Pásala a una aplicación de autenticación, que es más segura.',
  'practice.people.dora.name': 'Dora Lindt',
  'practice.people.dora.about':
    'Usa un chat que pide su propio segundo paso. Actívalo, abre el chat y vuelve a entrar por correo.',
  'practice.people.emil.name': 'Emil Sato',
  'practice.people.emil.about': 'Usa un sitio web sin API. Countersign rellena sus páginas.',
  'practice.people.fay.name': 'Fay Moreau',
  'practice.people.fay.about':
    'Usa un sitio web pequeño que entrega códigos de respaldo cuando la autenticación de dos factores está activada.',
  'practice.people.gus.name': 'Gus Adeyemi',
  'practice.people.gus.about':
    'Activa su autenticación de dos factores y ocúpate después de los demás: busca personas, restablece la autenticación de dos factores tras un teléfono perdido y lee el registro.',
  'practice.people.hana.name': 'Hana Novak',
  'practice.people.ivo.name': 'Ivo Brandt',
  'practice.people.june.name': 'June Castle',
  'practice.people.karl.name': 'Karl Espinoza',
  'practice.people.lea.name': 'Lea Fontaine',
} as const satisfies Translated<typeof english>
