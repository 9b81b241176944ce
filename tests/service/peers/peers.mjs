// Real counterparts on the loopback, for our client and server: an OpenID provider (oidc-provider) and a tus server
// (@tus/server with @tus/file-store), both at one address with the discovery document of a service. Signing in and
// consenting take no typing: whoever opens the page is "someone".
//
// peers.mjs FOLDER [UPLOAD-LIFE-IN-MILLISECONDS] : prints "listening on http://127.0.0.1:PORT".
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { Server as TusServer } from '@tus/server';
import { FileStore } from '@tus/file-store';

const [folder, uploadLife = '0'] = process.argv.slice(2);
const resource = 'https://guichet.example/api';

function providerAt(issuer) {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'guichet-permis',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
        redirect_uris: ['http://127.0.0.1/callback', 'http://[::1]/callback'],
      },
      {
        client_id: 'guichet-server',
        client_secret: 'a-secret-of-the-server',
        grant_types: [],
        redirect_uris: [],
        response_types: [],
      },
    ],
    pkce: { required: () => true },
    rotateRefreshToken: true,
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    ttl: { AccessToken: 40, DeviceCode: 300, Grant: 3600, IdToken: 600, Interaction: 600, RefreshToken: 3600, Session: 3600 },
    features: {
      devInteractions: { enabled: false },
      deviceFlow: {
        enabled: true,
        userCodeInputSource: (context, form) => { context.body = `<!doctype html>${form}`; },
        userCodeConfirmSource: (context, form) => { context.body = `<!doctype html>${form}`; },
        successSource: (context) => { context.body = '<!doctype html><p>done</p>'; },
      },
      introspection: { enabled: true, allowedPolicy: (_context, client) => client.clientId === 'guichet-server' },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, indicator) => {
          if (indicator !== resource) throw new Error('unknown resource');
          return { scope: 'openid offline_access', audience: resource, accessTokenFormat: 'jwt', accessTokenTTL: 40 };
        },
      },
    },
    cookies: { keys: ['only-for-tests'] },
    jwks: undefined,
  });
  return provider;
}

// What pages for signing in and consenting would do.
async function interact(provider, request, response) {
  const { uid, prompt, params, session, grantId } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    await provider.interactionFinished(request, response, { login: { accountId: 'someone' } }, { mergeWithLastSubmission: false });
    return;
  }
  const grant = grantId ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope('openid offline_access');
  grant.addResourceScope(resource, 'openid offline_access');
  await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
}

function discovery(issuer) {
  return {
    name: 'Peers', environment: 'sandbox', api: '/v1', issuer, clientId: 'guichet-permis', scope: 'openid offline_access',
    quietHours: [], uploads: { url: '/v1/uploads', maxSize: 11534336, chunk: 262144 }, minimumVersion: '0.1.0',
  };
}

const listener = createServer();
listener.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${listener.address().port}`;
  const provider = providerAt(issuer);
  const openid = provider.callback();
  const uploads = new TusServer({
    path: '/v1/uploads',
    datastore: new FileStore({ directory: folder, expirationPeriodInMilliseconds: Number(uploadLife) }),
    // Uploads are for who is signed in, as with our own server.
    async onIncomingRequest(request) {
      if (request.method === 'OPTIONS') return;
      const token = (request.headers.get('authorization') ?? '').replace(/^Bearer /, '');
      const known = await provider.AccessToken.find(token);
      if (!known) throw { status_code: 401, body: 'sign in' };
    },
  });
  listener.on('request', (request, response) => {
    if (request.url.startsWith('/v1/uploads')) {
      uploads.handle(request, response);
    } else if (request.url === '/.well-known/guichet-permis') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(discovery(issuer)));
    } else if (request.url.startsWith('/interaction/')) {
      interact(provider, request, response).catch((error) => {
        console.error(error);
        response.statusCode = 500;
        response.end();
      });
    } else {
      openid(request, response);
    }
  });
  console.log(`listening on ${issuer}`);
});
