/** Finds the brand of an entry, and rather none than a wrong one. */
import { fold } from '../../shared/fold.ts'
import {
  aliases,
  domains,
  everywhere,
  ofAnyAccount,
  ofCompanies,
  ordinaryWords,
  sharedHosts,
} from './brand-names.ts'
import type { LetteredBrand } from './lettered-brands.ts'

interface Mark {
  readonly title: string
  /** An SVG path in a box of 24 by 24. */
  readonly path: string
  /** Six hexadecimal digits. */
  readonly hex: string
}

/** A brand has a mark or, if its owner doesn’t want that, letters. */
export type Brand = Mark | Pick<LetteredBrand, 'title' | 'letters' | 'hex'>

export interface Described {
  readonly issuer: string
  readonly website?: string | undefined
  /** What the app that it came from called its icon. */
  readonly icon?: string | undefined
}

export interface BrandLookup {
  of(entry: Described): Brand | null
}

const isHost = /^[\w-]+(?:\.[\w-]+)+$/
/** What follows says whose account it is: `google:alice`, `GitHub (work)`, `Amazon - Ada`. */
const separator = /\s*[:([{|/–—]|\s+-\s+/
const secondLevel = /^(?:ac|co|com|gov|net|org)$/

/** Looks at the issuer first, then at the website, and then at the name of the icon. */
export function createBrandLookup(
  marks: readonly Mark[],
  lettered: readonly LetteredBrand[],
): BrandLookup {
  const byName = new Map<string, Brand>()
  const byDomain = new Map<string, Brand>()
  for (const brand of marks) byName.set(plain(brand.title), brand)
  for (const brand of lettered) {
    for (const name of [brand.title, ...brand.names]) byName.set(plain(name), brand)
    for (const domain of brand.domains) byDomain.set(domain, brand)
  }
  for (const [name, title] of Object.entries(aliases)) add(byName, name, title)
  for (const [domain, title] of Object.entries(domains)) add(byDomain, domain, title)

  function add(names: Map<string, Brand>, name: string, title: string) {
    const brand = byName.get(plain(title))
    if (brand) names.set(name, brand)
  }

  function byHost(given: string): Brand | null {
    const host = given.toLowerCase()
    const parts = host.split('.')
    const isInCountry = parts.length > 2 && secondLevel.test(parts.at(-2) ?? '')
    const registrable = parts.slice(isInCountry && parts.at(-1)?.length === 2 ? -3 : -2)
    const domain = registrable.join('.')
    if (sharedHosts.test(domain)) return null
    for (let at = 0; at + registrable.length <= parts.length; at++) {
      const brand = byDomain.get(parts.slice(at).join('.'))
      if (brand) return brand
    }
    const name = plain(registrable[0] ?? '')
    const isKnown = /^(?:com|org|net|io)$/.test(registrable[1] ?? '') && registrable.length === 2
    if (ordinaryWords.test(name) || !(isKnown || everywhere.test(name))) return null
    return byName.get(name) ?? null
  }

  function ofText(text: string): Brand | null {
    const name = text.trim()
    const exact = byName.get(plain(name))
    if (exact || plain(name) === '') return exact ?? null
    if (isHost.test(name)) return byHost(name)
    const [head = ''] = name.split(separator)
    if (head.trim() !== '' && head.length < name.length) return ofText(head)
    return ofWords(fold(name).split(/\s+/))
  }

  /** Leaves out the words around the name, as long as they are of the kind that goes with it. */
  function ofWords(words: readonly string[]): Brand | null {
    const [first = '', ...others] = words
    if (others.length === 0) return null
    if (ofAnyAccount.test(first)) return ofRest(others, [])
    const last = others.at(-1) ?? ''
    return isBeside(last) ? ofRest(words.slice(0, -1), [last]) : null
  }

  function ofRest(words: readonly string[], left: readonly string[]): Brand | null {
    const name = plain(words.join(''))
    const found = byName.get(name)
    if (!found) {
      const last = words.at(-1) ?? ''
      return words.length > 1 && isBeside(last) ? ofRest(words.slice(0, -1), [...left, last]) : null
    }
    const isStrict = ordinaryWords.test(name)
    return isStrict && !left.every(word => ofAnyAccount.test(word) || isNumber(word)) ? null : found
  }

  return {
    of({ issuer, website = '', icon = '' }) {
      return ofText(issuer) ?? (website === '' ? null : byHost(website)) ?? ofText(icon)
    },
  }
}

const isNumber = (word: string) => /^#?\d{1,3}$/.test(word)
const isBeside = (word: string) =>
  ofAnyAccount.test(word) || ofCompanies.test(word.replace(/[.,]$/, '')) || isNumber(word)

function plain(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '')
}
