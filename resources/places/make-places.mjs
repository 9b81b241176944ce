// Makes places.txt from public data: node resources/places/make-places.mjs [OUTPUT], after npm --prefix tests ci.
// What it reads and how it writes: README.md beside this file.
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = new URL('.', import.meta.url)
const require = createRequire(new URL('../../tests/package.json', here))
const data = (name, file) => JSON.parse(readFileSync(require.resolve(`${name}/data/${file}.json`), 'utf8'))
const version = name => JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version

const newest = '@etalab/decoupage-administratif'
const oldest = 'decoupage-administratif-2019'
const today = data(newest, 'communes')
const before = data(oldest, 'communes')
const departments = [
    ...data(newest, 'departements'),
    { code: '20', nom: 'Corse' }, // until 1975, then 2A and 2B
]

const departmentOf = code => (/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2))
const postalPrefix = department => (/^2[AB]$/.test(department) ? '20' : department)
const tidied = name => name.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim()
/** Two spellings of one name fold to the same text. */
const folded = name =>
    name
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]+/g, ' ')

const current = new Map(today.filter(each => each.type === 'commune-actuelle').map(each => [each.code, each]))
const successor = new Map()
for (const commune of current.values())
    for (const code of commune.anciensCodes ?? []) successor.set(code, commune.code)

/** The code of today's commune that `code` belongs to, or '' where the data doesn't say. */
function todaysCode(code) {
    for (let step = 0; code && step < 5; ++step) {
        if (current.has(code)) return code
        code = successor.get(code) ?? linkOf.get(code)
    }
    return ''
}
const linkOf = new Map(
    [...before, ...today]
        .filter(each => each.type !== 'commune-actuelle')
        .map(each => [each.code, each.communeAbsorbante ?? each.nouveauCode ?? each.chefLieu ?? each.commune])
)

const entries = []
const namesOf = new Map()
const kinds = {
    'commune-actuelle': 'C',
    'arrondissement-municipal': 'M',
    'commune-deleguee': 'D',
    'commune-associee': 'A',
}

function add(kind, code, name, rest) {
    const known = namesOf.get(code) ?? namesOf.set(code, new Set()).get(code)
    if (known.has(folded(name))) return
    known.add(folded(name))
    entries.push({ kind, code, name: tidied(name), rest })
}

function sizeAndPostalCodes(place) {
    const size = place.population > 0 ? String.fromCharCode(97 + Math.floor(Math.log2(place.population))) : '-'
    const prefix = postalPrefix(departmentOf(place.code))
    const codes = (place.codesPostaux ?? []).map(code => (code.startsWith(prefix) ? code.slice(prefix.length) : code))
    return size + codes.join(' ')
}

function shortened(code, from) {
    const prefix = departmentOf(from)
    return code.startsWith(prefix) ? code.slice(prefix.length) : code
}

for (const place of current.values()) add('C', place.code, place.nom, sizeAndPostalCodes(place))
for (const place of today) {
    if (place.type === 'commune-actuelle') continue
    const belongsTo = todaysCode(place.commune ?? place.chefLieu)
    const rest = shortened(belongsTo, place.code)
    const isPartOfCity = place.type === 'arrondissement-municipal'
    add(kinds[place.type], place.code, place.nom, isPartOfCity ? `${rest}\t${sizeAndPostalCodes(place)}` : rest)
}
for (const place of before) {
    const isKnown = namesOf.has(place.code)
    const belongsTo = isKnown && current.has(place.code) ? place.code : todaysCode(place.code)
    const kind = isKnown ? 'N' : place.type === 'ancien-code' ? 'K' : 'F'
    add(kind, place.code, place.nom, shortened(belongsTo, place.code))
}

// Corsica's codes before 1976 of communes that have gone: the same digits after 20.
for (const code of successor.keys()) {
    if (namesOf.has(code)) continue
    const namesake = before.find(each => /^2[AB]$/.test(departmentOf(each.code)) && `20${each.code.slice(2)}` === code)
    if (!namesake) throw new Error(`no name for the former code ${code}`)
    add('K', code, namesake.nom, shortened(todaysCode(code), code))
}

const byCode = (one, other) => (one.code < other.code ? -1 : one.code > other.code ? 1 : 0)
const lines = [
    'guichet-places 1',
    `source ${newest} ${version(newest)} and ${version(oldest)}; INSEE Code officiel géographique, La Poste, Licence Ouverte 2.0`,
]
for (const department of departments.sort(byCode)) {
    lines.push(`@${department.code}\t${tidied(department.nom)}`)
    const order = 'CMDAFNK'
    const own = entries.filter(each => departmentOf(each.code) === department.code)
    own.sort((one, other) => byCode(one, other) || order.indexOf(one.kind) - order.indexOf(other.kind) || (one.name < other.name ? -1 : 1))
    for (const each of own)
        lines.push(`${each.kind}${each.code.slice(department.code.length)}\t${each.name}\t${each.rest}`)
}
writeFileSync(process.argv[2] ?? fileURLToPath(new URL('places.txt', here)), lines.join('\n') + '\n')
