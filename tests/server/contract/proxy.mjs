// A proxy between a real client and the real server that holds every exchange to the API's contract with prism's validators.
// Bytes pass untouched (prism's own proxy reads every body as text, which damages documents).
//
//   node proxy.mjs OPENAPI.yaml http://127.0.0.1:SERVER SUMMARY.json
//
// prints "listening on http://127.0.0.1:PORT"; on SIGTERM writes what it saw to SUMMARY.json and ends.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import http from 'node:http';

const require = createRequire(import.meta.url);
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');
const { validateInput, validateOutput } = require('@stoplight/prism-http/dist/validator');

const [contract, upstream, summaryFile] = process.argv.slice(2);
const operations = await getHttpOperationsFromSpec(contract);
const seen = Object.fromEntries(operations.map((operation) => [operation.iid, 0]));
const violations = [];

const pattern = (path) => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);
const routes = operations.map((operation) => ({ operation, pattern: pattern(operation.path) }));

function read(stream) {
    return new Promise((resolve, reject) => {
        const pieces = [];
        stream.on('data', (piece) => pieces.push(piece));
        stream.on('end', () => resolve(Buffer.concat(pieces)));
        stream.on('error', reject);
    });
}

function bodyOf(bytes, type = '') {
    if (bytes.length === 0) return undefined;
    if (!/json/.test(type)) return bytes.toString('latin1');
    try {
        return JSON.parse(bytes.toString('utf8'));
    } catch {
        return bytes.toString('utf8');
    }
}

function note(operation, status, side, result) {
    if (result._tag === 'Left')
        for (const { message, path } of result.left)
            violations.push(`${operation.iid} ${status} ${side} ${(path ?? []).join('.')}: ${message}`);
}

/** A wrong call is not the client's fault if the server refuses it: tests make them on purpose. */
function judge(method, url, headers, body, status, answerHeaders, answerBody) {
    const path = decodeURI(url.pathname);
    const paths = routes.filter((each) => each.pattern.test(path));
    const found = paths.find((each) => each.operation.method === method.toLowerCase());
    if (!found) {
        if (path.startsWith('/v1/') && status < 400) violations.push(`${method} ${path}: answered, but not in the contract`);
        return;
    }
    const { operation } = found;
    seen[operation.iid] += 1;
    const request = {
        method: method.toLowerCase(),
        url: { path, query: Object.fromEntries(url.searchParams) },
        headers,
        body: bodyOf(body, headers['content-type']),
    };
    if (status < 400) note(operation, status, 'request', validateInput({ resource: operation, element: request }));
    const response = { statusCode: status, headers: answerHeaders, body: bodyOf(answerBody, answerHeaders['content-type']) };
    note(operation, status, 'response', validateOutput({ resource: operation, element: response }));
    if (status >= 400 && method !== 'HEAD' && answerHeaders['content-type'] !== 'application/problem+json')
        violations.push(`${operation.iid} ${status} response: not application/problem+json`);
}

const server = http.createServer(async (from, to) => {
    try {
        const body = await read(from);
        const target = new URL(from.url, upstream);
        const call = http.request(target, { method: from.method, headers: { ...from.headers, host: target.host } });
        call.on('error', () => to.destroy());
        call.on('response', async (answer) => {
            const bytes = await read(answer);
            judge(from.method, target, from.headers, body, answer.statusCode, answer.headers, bytes);
            to.writeHead(answer.statusCode, answer.statusMessage, answer.headers);
            to.end(bytes);
        });
        call.end(body);
    } catch {
        to.destroy();
    }
});

server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => {
    writeFileSync(summaryFile, JSON.stringify({ seen, violations }, null, 2));
    process.exit(0);
});
