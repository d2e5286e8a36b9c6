import { describe, expect, it } from 'vitest'
import { createCookieJar, StoredCookie } from '../../../core/dialects/cookies.ts'

const now = 1_800_000_000_000

function jarOf(...headers: string[]) {
  const clock = { now }
  const jar = createCookieJar(() => clock.now, [])
  jar.keep(headers, '/auth/login')
  return { jar, clock }
}

describe('cookies', () => {
  it.each([
    ['', null],
    ['no-equals', null],
    ['=nameless', null],
    [`a=${'x'.repeat(5000)}`, null],
    ['a=1', 'a=1'],
    ['a=', 'a='],
    ['a=b=c', 'a=b=c'],
    [' a = 1 ; HttpOnly; Secure; SameSite=Strict; Path=/', 'a=1'],
    ['a=1; Path=elsewhere', 'a=1'],
    ['a=1; PATH=/auth', 'a=1'],
    ['a=1; Path=/auth/', 'a=1'],
    ['a=1; Path=/aut', null],
    ['a=1; Path=/auth/settings/', null],
    ['a=1; Max-Age=10', 'a=1'],
    ['a=1; Max-Age=0', null],
    ['a=1; Max-Age=-1', null],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=10', 'a=1'],
    ['a=1; Expires=no date', 'a=1'],
  ])('%j is sent as %j', (header, sent) => {
    expect(jarOf(header).jar.headerFor('/auth/settings')).toBe(sent)
  })

  it('replace and remove those with the same name and path', () => {
    const { jar } = jarOf('a=1; Path=/', 'a=2; Path=/auth')
    expect(jar.headerFor('/auth/x')).toBe('a=2; a=1')
    jar.keep(['a=3; Path=/auth', 'a=; Path=/; Max-Age=0'], '/auth/login')
    expect(jar.headerFor('/auth/x')).toBe('a=3')
  })

  it('expire', () => {
    const { jar, clock } = jarOf('a=1; Path=/; Max-Age=10')
    clock.now += 10_000
    expect(jar.headerFor('/')).toBeNull()
    expect(jar.all()).toEqual([])
  })

  it('are limited to the newest fifty', () => {
    const { jar } = jarOf(...Array.from({ length: 80 }, (_, index) => `c${index}=1; Path=/`))
    expect(jar.all()).toHaveLength(50)
    expect(jar.all().at(-1)?.name).toBe('c79')
  })

  it('are stored in the vault as data', () => {
    const { jar } = jarOf('a=1; Path=/; Max-Age=10', 'b=2')
    const kept = StoredCookie.array().parse(JSON.parse(JSON.stringify(jar.all())))
    const later = createCookieJar(() => now, kept)
    expect(later.headerFor('/auth/login')).toBe(jar.headerFor('/auth/login'))
  })
})
