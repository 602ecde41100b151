import { msg } from '@lit/localize';
import type { ChapterName } from '../chapters.js';
import type { Reader } from '../view.js';

/** What a part of the line is called. */
export function chapterTitle(name: ChapterName, reader: Reader): string {
  switch (name) {
    case 'past':
      return msg('Geweest');
    case 'now':
      return msg('Nu');
    case 'nextHalfYear':
      return msg('Komend half jaar');
    case 'later':
      return msg('Later');
    case 'before18':
      return msg('Vóór 18');
    case 'at18':
      return eighteen(reader);
    case 'after18':
      return msg('Na 18');
  }
}

function eighteen(reader: Reader): string {
  switch (reader) {
    case 'young':
      return msg('Als je 18 wordt');
    case 'parent':
      return msg('Als je kind 18 wordt');
    case 'professional':
      return msg('Met 18 jaar');
  }
}
