/**
 * Finds what a module keeps from one call to the next: variables and collections that outlive the
 * call that created them, because a function that is returned refers to them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const project = join(import.meta.dirname, '../..')

/** Returns 'core/notes.ts: notes' and the like, of all files of these folders. */
export function keptStateBelow(folders: readonly string[]): string[] {
  return folders
    .flatMap(folder =>
      readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
        .filter(file => file.isFile() && /\.ts$/.test(file.name))
        .map(file => join(file.parentPath, file.name)),
    )
    .sort()
    .flatMap(file =>
      keptStateIn(readFileSync(file, 'utf8')).map(name => `${relative(project, file)}: ${name}`),
    )
}

export function keptStateIn(source: string): string[] {
  const { program, errors } = parseSync('file.ts', source)
  if (errors.length > 0) throw new Error(`The file cannot be parsed: ${errors[0]?.message}`)
  const found: string[] = []
  lookInto(program as unknown as Node, 'module', found)
  return [...new Set(found)]
}

/** A declaration in a scope lives as long as the program, as what was created, or as a call. */
type Lifetime = 'module' | 'made' | 'call'

function lookInto(scope: Node, lifetime: Lifetime, found: string[]): void {
  for (const node of nodesOf(scope)) {
    if (lifetime !== 'call' && node.type === 'VariableDeclaration') {
      for (const declared of node.declarations as Node[]) {
        if (node.kind === 'let' || isFilledLater(declared.init as Node | null, lifetime)) {
          found.push(nameOf(declared.id as Node))
        }
      }
    }
    if (node.type === 'PropertyDefinition' && !node.static && canChange(node)) {
      found.push(nameOf(node.key as Node))
    }
    if (isFunction(node)) lookInto(node, handsOutFunctions(node) ? 'made' : 'call', found)
  }
}

/** Yields all nodes of a scope, except what is inside its functions. */
function* nodesOf(scope: Node): Generator<Node> {
  for (const child of childrenOf(scope)) {
    yield child
    if (!isFunction(child)) yield* nodesOf(child)
  }
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((each): each is Node => typeof (each as Node | null)?.type === 'string')
}

const isFunction = ({ type }: Node) =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type)

/**
 * True if it returns a function, or an object that has or may have some, so that what was created
 * in it lives on.
 */
function handsOutFunctions(made: Node): boolean {
  const body = made.body as Node | null
  if (!body) return false
  if (body.type !== 'BlockStatement') return isFunction(unwrapped(body)) || holdsFunctions(body)
  const inner = new Set<string>()
  for (const node of nodesOf(body)) {
    if (node.type === 'FunctionDeclaration') inner.add(nameOf(node.id as Node))
    if (node.type !== 'VariableDeclarator' || !node.init) continue
    const init = unwrapped(node.init as Node)
    if (isFunction(init) || holdsFunctions(init, inner)) inner.add(nameOf(node.id as Node))
  }
  for (const node of nodesOf(body)) {
    if (node.type !== 'ReturnStatement' || !node.argument) continue
    const value = unwrapped(node.argument as Node)
    if (isFunction(value) || holdsFunctions(value, inner)) return true
    if (value.type === 'Identifier' && inner.has(nameOf(value))) return true
  }
  return false
}

function holdsFunctions(node: Node, inner: ReadonlySet<string> = new Set()): boolean {
  const value = unwrapped(node)
  if (value.type !== 'ObjectExpression') return false
  return (value.properties as Node[]).some(property => {
    if (property.type === 'SpreadElement') return false
    const held = unwrapped(property.value as Node)
    return isFunction(held) || (held.type === 'Identifier' && inner.has(nameOf(held)))
  })
}

/** Removes the type expressions around it. */
function unwrapped(node: Node): Node {
  const isWrapped = ['TSAsExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression']
  return isWrapped.includes(node.type) ? unwrapped(node.expression as Node) : node
}

/**
 * True for arrays, objects, and collections that are empty at first, or have a placeholder. In a
 * module, literals with contents are tables of constants.
 */
function isFilledLater(init: Node | null, lifetime: Lifetime): boolean {
  if (!init) return false
  const value = unwrapped(init)
  if (value.type === 'ArrayExpression') {
    return (value.elements as Node[]).length === 0 || lifetime === 'made'
  }
  if (value.type === 'ObjectExpression') {
    const properties = value.properties as Node[]
    if (properties.length === 0) return true
    return lifetime === 'made' && properties.some(hasPlace)
  }
  if (value.type !== 'NewExpression') return false
  const isList = /^(Weak)?(Map|Set|Ref)$|Array$|^LRU/.test(nameOf(value.callee as Node))
  return isList && ((value.arguments as Node[]).length === 0 || lifetime === 'made')
}

function hasPlace(property: Node): boolean {
  if (property.type === 'SpreadElement') return false
  const value = unwrapped(property.value as Node)
  if (value.type === 'Literal') return value.value === null
  return nameOf(value) === 'undefined' || isFilledLater(value, 'made')
}

/** True for a field that is assigned again, or that is a collection. */
function canChange(field: Node): boolean {
  return field.readonly !== true || isFilledLater(field.value as Node | null, 'made')
}

function nameOf(node: Node): string {
  return typeof node.name === 'string' ? node.name : node.type
}
