import type { Request, Response, Server } from 'restify';
import { routeOf } from '../direct-line/wire.ts';
import { createOrigins } from '../origins.ts';
import { createRateLimit } from '../rate-limit.ts';
import { answer as answerJson, Refused, readJson } from '../requests.ts';
import type { Channel, Log } from '../types.ts';
import { cookieOf, type DeviceCookie, deviceCookie } from './cookie.ts';
import { createFiles, prepare, type Served, serve } from './files.ts';
import { pageHeaders, renderPage } from './html.ts';
import { directionOf, guessLanguage, type PageWords } from './words.ts';

export { type PageWords, pageWords } from './words.ts';

/** What the page needs from the rest. */
export interface ChatPageDeps {
  /** A Direct Line token for one new conversation, bound to a client where their device is known, and to the program of their link. */
  issueToken(options: { clientId?: string; program?: string }): { token: string; conversationId: string; expires_in: number };
  /** What a Direct Line token says, where it is ours and valid. */
  readToken(token: string): { conversationId: string } | undefined;
  readonly devices: {
    /** A secret for the cookie; undefined unless the client of this route said that the device is theirs. */
    remember(route: string): Promise<string | undefined>;
    clientOf(secret: string): string | undefined;
    forget(secret: string): Promise<void>;
  };
  /** Whether a link may name this program. */
  isProgram(id: string): boolean;
  words(language: string): PageWords;
  /** BCP 47 codes of all that there are words for. */
  readonly languages: readonly string[];
  /** Those of them that clients can choose, the program's first language first. */
  readonly offered: readonly string[];
  readonly practice: boolean;
  /** Whether `noscriptPhone` has a number to tell. */
  readonly hasPhone: boolean;
  /** The neutral site that "exit quickly" opens. */
  readonly exitUrl: string;
  /** The address that clients know, where it is set. */
  readonly publicUrl?: string | undefined;
  /** Whether clients come by https. */
  readonly secureCookies: boolean;
  /** Milliseconds since the epoch. */
  readonly clock: { now(): number };
  readonly log: Log;
}

/** The client's chat page at `/`, over Direct Line. */
export function createChatPage(deps: ChatPageDeps): Channel {
  const files = createFiles();
  const cookie = deviceCookie(deps.secureCookies);
  const origins = createOrigins([], deps.publicUrl);
  const limit = createRateLimit(deps.clock);
  const pages = new Map<string, Served>();
  const texts = new Map<string, Served>();

  const page = (language: string): Served => {
    const made =
      pages.get(language) ?? prepare(renderPage({ ...deps, language, words: deps.words(language), files }), 'text/html; charset=utf-8');
    pages.set(language, made);
    return made;
  };

  const text = (language: string): Served => {
    const made =
      texts.get(language) ?? prepare(JSON.stringify({ dir: directionOf(language), words: deps.words(language) }), 'application/json');
    texts.set(language, made);
    return made;
  };

  /** A POST that gives or changes something: only from our own page, and not without end. */
  const guarded = (act: (req: Request, res: Response) => void | Promise<void>) => async (req: Request, res: Response) => {
    try {
      origins.check(req);
      limit(req);
      await act(req, res);
    } catch (error) {
      if (error instanceof Refused) return refuse(res, error);
      deps.log.error({ error: error instanceof Error ? error.message : String(error), path: req.path() }, 'The chat page could not answer');
      refuse(res, new Refused(500, 'InternalError', 'This did not work. Try again.'));
    }
  };

  return {
    name: 'chat-page',
    mount(server: Server): void {
      server.get('/', async (req: Request, res: Response) =>
        serve(req, res, page(guessLanguage(req.header('accept-language'), deps.offered)), pageHeaders),
      );
      server.get('/chat/files/:name', async (req: Request, res: Response) => {
        const file = files.byName.get(req.params.name);
        if (!file) return refuse(res, new Refused(404, 'NotFound', 'There is no such file.'));
        serve(req, res, file, { 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' });
      });
      server.get('/chat/words/:name', async (req: Request, res: Response) => {
        const language = deps.languages.find((code) => `${code}.json` === req.params.name);
        if (!language) return refuse(res, new Refused(404, 'NotFound', 'There is no such language.'));
        serve(req, res, text(language), { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
      });
      server.post(
        '/chat/token',
        guarded((req, res) => giveToken(deps, cookie, req, res)),
      );
      server.post(
        '/chat/remember',
        guarded((req, res) => remember(deps, cookie, req, res)),
      );
      server.post(
        '/chat/forget',
        guarded((req, res) => forget(deps, cookie, req, res)),
      );
    },
  };
}

const refuse = (res: Response, { status, code, message, headers }: Refused): void => answerJson(res, status, { code, message }, headers);

/** Says that it is done, and sets or clears the cookie. */
function done(res: Response, setCookie: string): void {
  res.writeHead(204, { 'Cache-Control': 'no-store', 'Set-Cookie': setCookie });
  res.end();
}

/** The program of the link is bound into the token: nothing that the page sends later can change it. One that is unknown is as none. */
async function giveToken(
  { issueToken, devices, isProgram }: ChatPageDeps,
  cookie: DeviceCookie,
  req: Request,
  res: Response,
): Promise<void> {
  const { program } = await readJson(req);
  const secret = cookieOf(req, cookie.name);
  const clientId = secret && devices.clientOf(secret);
  const { token, conversationId, expires_in } = issueToken({
    ...(clientId && { clientId }),
    ...(typeof program === 'string' && isProgram(program) && { program }),
  });
  answerJson(res, 200, { token, conversationId, expires_in }, secret && !clientId ? { 'Set-Cookie': cookie.clear } : {});
}

async function remember({ readToken, devices }: ChatPageDeps, cookie: DeviceCookie, req: Request, res: Response): Promise<void> {
  const token = /^Bearer (\S+)$/i.exec(req.header('authorization', ''))?.[1];
  const conversation = token && readToken(token);
  if (!conversation) throw new Refused(401, 'BadToken', 'The conversation token is missing, wrong or too old.');
  const secret = await devices.remember(routeOf(conversation.conversationId));
  if (!secret) throw new Refused(409, 'NotTheirDevice', 'The client did not say that this device is theirs.');
  done(res, cookie.set(secret));
}

async function forget({ devices }: ChatPageDeps, cookie: DeviceCookie, req: Request, res: Response): Promise<void> {
  const secret = cookieOf(req, cookie.name);
  if (secret) await devices.forget(secret);
  done(res, cookie.clear);
}
