import type { Reply } from '../shared/contract.ts'
import { sayWords } from '../shared/wording/say.ts'

/** Returns a reply with the sentence for its words, as a host shows it. */
export function readReply<T>(reply: Reply<T>) {
  return reply.ok ? reply : { ...reply, message: sayWords(reply.words) }
}
