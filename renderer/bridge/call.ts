import type { Bridge, Input, MethodName, Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { knows } from '../../shared/wording/say.ts'
import { learnLater } from './learn-later.ts'

/** Calls a method of the contract. Throws AppError if the reply is an error. */
export type Call = <M extends MethodName>(
  name: M,
  ...input: undefined extends Input<M> ? [] : [Input<M>]
) => Promise<Output<M>>

export function createCall(bridge: Bridge): Call {
  return async <M extends MethodName>(
    name: M,
    ...input: undefined extends Input<M> ? [] : [Input<M>]
  ): Promise<Output<M>> => {
    const reply = await bridge.call(name, input[0] as Input<M>)
    if (reply.ok) return reply.value
    // The error renders its sentence when it is created.
    if (!knows(reply.words.key)) await learnLater()
    throw new AppError(reply.code, reply.words, reply)
  }
}
