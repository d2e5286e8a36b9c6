/**
 * Offers an object on the bus. The library has a class for that, but its `configureMembers` doesn't
 * work in 0.11.3, because the constructor hides what was configured.
 */
import { Message, type MessageBus, MessageFlag, type Variant } from '@jellybrick/dbus-next'

export interface BusMethod {
  /** The D-Bus signature of its arguments. */
  readonly takes: string
  /** The D-Bus signature of its results. */
  readonly gives: string
  /** The arguments match `takes`. The results must match `gives`, one for each part. */
  // biome-ignore lint/suspicious/noExplicitAny: the signature types them, which the bus has checked
  readonly run: (...args: any[]) => readonly unknown[]
}

export interface BusObject {
  readonly path: string
  readonly interface: string
  readonly properties: Readonly<Record<string, Variant>>
  readonly methods: Readonly<Record<string, BusMethod>>
}

const propertiesInterface = 'org.freedesktop.DBus.Properties'

export function exportObject(bus: MessageBus, object: BusObject): void {
  bus.addMethodHandler(message => {
    if (message.path !== object.path) return false
    const answer = answerOf(object, message)
    if (!answer) return false
    if ((message.flags & MessageFlag.NO_REPLY_EXPECTED) === 0) bus.send(answer)
    return true
  })
}

/** Null if the object has no such member. The library then answers with an error. */
function answerOf(object: BusObject, message: Message): Message | null {
  const { interface: asked, member, signature, body } = message
  if (asked === object.interface) {
    const method = Object.hasOwn(object.methods, member) ? object.methods[member] : undefined
    if (!method || method.takes !== signature) return null
    return Message.newMethodReturn(message, method.gives, [...method.run(...body)])
  }
  if (asked !== propertiesInterface || body[0] !== object.interface) return null
  if (member === 'GetAll') return Message.newMethodReturn(message, 'a{sv}', [object.properties])
  const name = String(body[1])
  if (member !== 'Get' || !Object.hasOwn(object.properties, name)) return null
  return Message.newMethodReturn(message, 'v', [object.properties[name]])
}
