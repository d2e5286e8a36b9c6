/**
 * Something that is in a set or not (an observed-remove set; Shapiro et al., 2011). Adding it puts
 * down a dot; removing it names the dots that the remover has seen. Whoever adds it meanwhile puts
 * down another dot, which nobody has named: adding wins.
 */
import { z } from 'zod'
import { Dot } from './stamp.ts'

export const Member = z.object({ in: z.array(Dot), out: z.array(Dot) })
export type Member = z.infer<typeof Member>

export const noMember: Member = { in: [], out: [] }

export const isIn = (member: Member | undefined): boolean =>
  member !== undefined && member.in.length > 0

export function putIn<M extends Member>(member: M, dot: Dot): M {
  return { ...member, in: sorted([...member.in, dot]) }
}

export function takeOut<M extends Member>(member: M): M {
  return { ...member, in: [], out: sorted([...member.out, ...member.in]) }
}

export function joinMembers(one: Member, other: Member): Member {
  if (sameDots(one.in, other.in) && sameDots(one.out, other.out)) return one
  const out = one.out.length + other.out.length === 0 ? [] : sorted([...one.out, ...other.out])
  const gone = new Set(out)
  return { in: sorted([...one.in, ...other.in]).filter(dot => !gone.has(dot)), out }
}

/** Where it stands among others: by when it was first put there. */
export const firstDot = (member: Member): Dot => member.in[0] ?? ''

export const lastDot = (member: Member): Dot => member.in.at(-1) ?? ''

const sameDots = (one: readonly Dot[], other: readonly Dot[]) =>
  one.length === other.length && one.every((dot, at) => dot === other[at])

function sorted(dots: readonly Dot[]): Dot[] {
  return dots.length < 2 ? [...dots] : [...new Set(dots)].sort()
}
