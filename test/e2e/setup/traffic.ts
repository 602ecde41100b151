import { readFileSync } from 'node:fs';

/** One exchange between a browser and a server, as text that can be searched. */
export interface Exchange {
  url: string;
  /** Instant at which the browser asked. */
  startedAt: Date;
  /** Address, headers and bodies of both sides, and the messages of a web socket. */
  text: string;
}

interface Named {
  name: string;
  value: string;
}

/** The part of an HTTP archive (HAR 1.2) that is read; a browser's recording of web sockets is an extension. */
interface Archive {
  log: {
    entries: {
      startedDateTime: string;
      request: { url: string; headers: Named[]; postData?: { text?: string } };
      response: { status: number; headers: Named[]; content: { text?: string; encoding?: string } };
      _webSocketMessages?: { data: string }[];
    }[];
  };
}

/** Everything that a browser context with `recordHar` exchanged; it is written when that context closes. */
export function readTraffic(path: string): Exchange[] {
  const { log } = JSON.parse(readFileSync(path, 'utf8')) as Archive;
  return log.entries.map(({ startedDateTime, request, response, _webSocketMessages: messages = [] }) => {
    const { text = '', encoding } = response.content;
    const said = [
      request.url,
      decodeURIComponent(request.url),
      ...[...request.headers, ...response.headers].map(({ name, value }) => `${name}: ${value}`),
      request.postData?.text ?? '',
      encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text,
      ...messages.map(({ data }) => data),
    ];
    return { url: request.url, startedAt: new Date(startedDateTime), text: said.join('\n') };
  });
}

/** Words of four letters and more, in lower case, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
}
