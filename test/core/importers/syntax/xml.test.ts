import { describe, expect, it } from 'vitest'
import {
  childrenOf,
  parseXml,
  textOf,
  type XmlElement,
} from '../../../../core/importers/syntax/xml.ts'

const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>`
const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'

describe('parseXml', () => {
  it.each([
    ['entities within entities', laughs],
    ['entities of other files', outside],
    ['a document type of its own', '<!DOCTYPE x []><x></x>'],
  ])('refuses %s', (_, text) => {
    expect(() => parseXml(text)).toThrow(
      'This file declares XML entities of its own, which no app does.',
    )
  })

  it("doesn't look up a document type that is only named", () => {
    const text = '<!DOCTYPE plist PUBLIC "-//x//EN" "http://x.example/x.dtd"><plist>a</plist>'
    expect(parseXml(text)).toMatchObject({ name: 'plist', text: 'a' })
  })

  it.each([
    ['an unknown entity', '<a>&secret;</a>'],
    ['a cut end', '<a><b>MFRGGZDF'],
    ['tags that cross', '<a><b></a></b>'],
    ['nothing', ''],
    ['no element', 'MFRGGZDF'],
  ])('refuses %s, naming only its place', (_, text) => {
    expect(() => parseXml(text)).toThrow(/^This file isn’t readable XML(?: from line 1 on: .*)?\.$/)
  })

  it('refuses what nests deeper than any app does', () => {
    const text = `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`
    expect(() => parseXml(text)).toThrow('This file is nested more than 100 levels deep.')
  })

  it('refuses more elements than its ceiling, except those that it drops', () => {
    const text = `<a>${'<b><c/></b>'.repeat(500_000)}</a>`
    expect(() => parseXml(text)).toThrow('This file has more than 1,000,000 elements.')
    expect(parseXml(text, { forgotten: ['b'] }).children).toEqual([])
  })

  it('gives elements, attributes and texts with the five entities of XML', () => {
    const root = parseXml('<a b="&quot;1&quot;">x<c>&lt;&amp;</c>y<c><![CDATA[<d>]]></c></a>')
    expect(root.attributes.get('b')).toBe('"1"')
    expect(root.text).toBe('xy')
    expect(childrenOf(root, 'c').map(({ text }) => text)).toEqual(['<&', '<d>'])
    expect(textOf(root, 'c')).toBe('<&')
    expect(textOf(root, 'none')).toBe('')
  })

  it('takes an attribute named __proto__ as any other', () => {
    const root = parseXml('<a __proto__="1" constructor="2"/>')
    expect(root.attributes.get('constructor')).toBe('2')
    expect(Reflect.get({}, 'constructor')).toBe(Object)
  })

  it('passes on every complete element, in the order of the document, and drops what it is told to', () => {
    const seen: string[] = []
    const onClose = ({ name, text }: XmlElement) => {
      seen.push(name)
      return text.toUpperCase()
    }
    const root = parseXml('<a><b>x</b><c><d>y</d></c></a>', { onClose, forgotten: ['c'] })
    expect(seen).toEqual(['b', 'd', 'c', 'a'])
    expect(root.children.map(({ name, text }) => [name, text])).toEqual([['b', 'X']])
  })
})
