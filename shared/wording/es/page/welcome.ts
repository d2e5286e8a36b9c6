import type { welcome as english } from '../../en/page/welcome.ts'
import type { Translated } from '../../translated.ts'

export const welcome = {
  'welcome.confirm.wrong': 'No coincide con la clave. Revisa lo que anotaste.',
  'welcome.confirm.ask': 'Escribe estos dos grupos a partir de lo que anotaste.',
  'welcome.confirm.back': 'Mostrar la clave otra vez',
  'welcome.confirm.do': 'Confirmar',
  'welcome.text.title': 'Clave de recuperación de Countersign',
  'welcome.text.saved': 'Guardada el {day}.',
  'welcome.text.madeAndSaved': 'Creada el {made}, guardada el {saved}.',
  'welcome.text.use':
    'Abre la bóveda y sus copias de seguridad cuando ya no hay otra forma. Guarda este archivo donde sea, menos\nen este equipo: junto con una copia de seguridad, da acceso a todos los códigos.',
  'welcome.paper.use':
    'Abre la bóveda y sus copias de seguridad cuando ya no hay otra forma. Guarda este papel en un lugar seguro: junto con una copia de seguridad, da acceso a todos los códigos.',
  'welcome.paper.vaultOf': 'Bóveda de',
  'welcome.paper.writtenOn': 'Anotada el',
  'welcome.replace.title': 'Una clave de recuperación nueva',
  'welcome.show.text':
    'Abre tu bóveda y sus copias de seguridad cuando ya no hay otra forma. Asegúrate de que nadie esté mirando.',
  'welcome.replace.do': 'Crear una clave nueva',
  'welcome.replace.why':
    'Hazlo si alguien puede haber visto tu clave de recuperación o si la perdiste. La clave nueva abre tu bóveda y todas las copias de seguridad desde ahora. {known, select, yes {La clave creada el {day}} other {La clave anterior}} no abre ninguna de ellas.',
  'welcome.replace.earlier':
    '{known, select, yes {La clave creada el {day}} other {La clave anterior}} sigue abriendo las copias de seguridad y las copias que ya tienes. Cualquiera que la tenga puede leerlas. Elimina las que estén al alcance de otras personas y reemplaza tus secretos más importantes en sus sitios web.',
  'welcome.sheet.print': 'Imprimir o guardar como PDF',
  'welcome.sheet.warning.made':
    'Creada el {day}. Cualquiera que tenga esta clave y una de tus copias de seguridad puede leer tus códigos.',
  'welcome.sheet.help': 'Cómo volver a entrar con ella',
  'welcome.sheet.written': 'Ya la anoté',
  'welcome.step.text':
    'Abre tu bóveda y sus copias de seguridad si olvidas la frase de contraseña o pierdes el llavero. Guárdala en papel o donde sea, menos en este equipo.',
  'welcome.title': 'Primeros pasos',
  'welcome.intro':
    'Countersign guarda el segundo factor de tus cuentas en este equipo, y solo aquí. ¿Dónde quieres guardar tus secretos?',
  'welcome.join': 'Tengo Countersign en otro equipo',
  'welcome.join.title': 'Trae tus códigos aquí',
  'welcome.join.intro':
    'Cada uno de tus equipos tiene su propia bóveda, y todas se mantienen iguales. Elige dónde se guarda esta. Después escanearás un código que muestra el otro equipo.',
  'welcome.join.create': 'Crear la bóveda y unirse',
  'welcome.join.not': 'Empezar mejor con una bóveda vacía',
  'welcome.earlier':
    'Hubo una bóveda en este equipo: su copia de seguridad más reciente es del {moment}.',
  'welcome.earlier.restore': 'Restaurarla',
  'welcome.place': 'Dónde se guardan tus secretos',
  'welcome.place.keychain': 'El llavero del sistema',
  'welcome.place.keychain.hint':
    'El llavero de tu sistema. Se abre cuando inicias sesión en este equipo.',
  'welcome.place.file.hint':
    'Cifrado con una frase de contraseña que solo tú conoces. La escribes cada vez que se inicia Countersign.',
  'welcome.passphrase.optional': 'Frase de contraseña (opcional)',
  'welcome.passphrase.hint':
    'Countersign se bloquea entonces solo y pide la frase de contraseña, además de la protección del propio llavero.',
  'welcome.create': 'Crear bóveda',
  'welcome.confirm.group': 'Grupo {number}',
  'welcome.paper.titleOfDay': 'Clave de recuperación de Countersign del {day}',
  'welcome.sheet.warning':
    'Cualquiera que tenga esta clave y una de tus copias de seguridad puede leer tus códigos.',
} as const satisfies Translated<typeof english>
