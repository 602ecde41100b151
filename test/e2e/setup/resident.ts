import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { patience } from '../../setup/patience.ts';

/** A question as somebody has it in mind before opening the page; what is left out is skipped. */
export interface Story {
  danger?: string;
  words: string;
  /** The answer to the question about danger that comes where the words say more. */
  dangerAgain?: string | undefined;
  about?: string[];
  topics?: string[];
  children?: string;
  becomingAdult?: string;
  childSafety?: string | undefined;
  postcode?: string;
  helped?: string;
  answer?: string;
  email?: string;
}

/** A parent in Haarlem-Noord: CJG Noord answers. */
export const motherInNoord: Story = {
  danger: 'Nee',
  words:
    'Mijn zoontje van 4 wil sinds de zomer alleen nog in ons bed slapen. Overdag is hij doodmoe en boos. Wat kunnen wij doen?',
  about: ['Over mijn kind', '0 tot en met 11 jaar'],
  topics: ['Opvoeden en opgroeien'],
  postcode: '2023',
  helped: 'Nee',
  answer: 'Met een code, zonder mijn gegevens',
};

/** Meets every question there is. */
export const everyQuestion: Story = {
  danger: 'Nee',
  words: 'Mijn dochter van 16 wil op zichzelf wonen. Thuis is er ruzie over geld, en soms durft ze niet naar huis.',
  dangerAgain: 'Nee',
  about: ['Over mijn kind', '15 tot en met 17 jaar'],
  topics: ['Opvoeden en opgroeien', 'Geld, schulden en rondkomen', 'Veiligheid thuis'],
  children: 'Ja',
  becomingAdult: 'Ja',
  childSafety: 'Nee',
  postcode: '2035',
  helped: 'Nee',
  answer: 'Per e-mail',
  email: 'moeder@mail.example',
};

/** Somebody at a partner's page, who uses the triage by what it says. */
export class Resident {
  readonly page: Page;
  readonly triage: Locator;

  constructor(page: Page) {
    this.page = page;
    this.triage = page.locator('voordeur-triage');
  }

  /** A new person with an empty browser, at this page. */
  static async at(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Resident> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(url);
    return new Resident(page);
  }

  /** Waits for the heading of a step. */
  async reads(heading: string | RegExp): Promise<void> {
    await this.triage.getByRole('heading', { name: heading, exact: typeof heading === 'string' }).waitFor();
  }

  async chooses(label: string): Promise<void> {
    const name = new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    await this.triage.getByRole('radio', { name }).or(this.triage.getByRole('checkbox', { name })).check();
  }

  async presses(button: string | RegExp): Promise<void> {
    await this.triage.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
  }

  async goesOn(): Promise<void> {
    await this.presses('Verder');
  }

  async writes(label: RegExp, text: string): Promise<void> {
    await this.triage.getByRole('textbox', { name: label }).fill(text);
  }

  /** Waits until what was written was read on the device; people type for longer than that takes. */
  async isRead(): Promise<void> {
    await this.page.waitForFunction(() => {
      const triage = document.querySelector('voordeur-triage') as (Element & { intake: { reading: unknown } }) | null;
      return triage?.intake.reading != null;
    });
  }

  /** Answers every question, up to the page that asks to check; `atStep` is told of each step before it is answered. */
  async answers(story: Story, atStep: (heading: string) => Promise<void> = async () => {}): Promise<void> {
    for (const { heading, asked, answer } of questionsOf(story)) {
      if (!asked) continue;
      await this.reads(heading);
      await answer(this);
      await atStep(heading);
      await this.goesOn();
    }
    await this.reads('Klopt alles?');
  }

  async sends(): Promise<void> {
    await this.presses('Verstuur mijn vraag');
  }

  /** The code on the confirmation, as shown. */
  async receiptCode(): Promise<string> {
    await this.reads('Je vraag is aangekomen');
    const shown = await this.triage.locator('[part~="receipt-code"]').innerText();
    const code = shown.trim().replaceAll(/\s+/g, ' ');
    assert.match(code, /^\d{4} \d{4} \d{4} \d{4}$/);
    return code;
  }

  /** What the page refers to the question by. */
  async reference(): Promise<string> {
    await this.reads('Je vraag is aangekomen');
    return (await this.triage.getByText(/^VD-/).innerText()).trim();
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}

interface Question {
  heading: string;
  /** Whether this story comes by it. */
  asked: boolean;
  answer(resident: Resident): Promise<void>;
}

function questionsOf(story: Story): Question[] {
  const choose = (label: string | undefined) => async (resident: Resident) => {
    if (label) await resident.chooses(label);
  };
  const chooseAll =
    (labels: string[] = []) =>
    async (resident: Resident) => {
      for (const label of labels) await resident.chooses(label);
    };
  return [
    { heading: 'Is er nu gevaar?', asked: true, answer: choose(story.danger) },
    {
      heading: 'Wat is je vraag?',
      asked: true,
      answer: async (resident) => {
        await resident.writes(/In je eigen woorden/, story.words);
        if (story.dangerAgain !== undefined) await resident.isRead();
      },
    },
    { heading: 'Is er snel hulp nodig?', asked: story.dangerAgain !== undefined, answer: choose(story.dangerAgain) },
    { heading: 'Over wie gaat het?', asked: true, answer: chooseAll(story.about) },
    { heading: 'Waar gaat het over?', asked: true, answer: chooseAll(story.topics) },
    {
      heading: 'Wonen er kinderen onder de 18 bij je thuis?',
      asked: story.children !== undefined,
      answer: choose(story.children),
    },
    {
      heading: 'Gaat het over 18 worden, hulp die stopt, of op jezelf wonen?',
      asked: story.becomingAdult !== undefined,
      answer: choose(story.becomingAdult),
    },
    {
      heading: 'Gaat het om de veiligheid van een kind?',
      asked: story.childSafety !== undefined,
      answer: choose(story.childSafety),
    },
    {
      heading: 'Waar speelt het?',
      asked: true,
      answer: async (resident) => {
        if (story.postcode) await resident.writes(/Postcode/, story.postcode);
      },
    },
    { heading: 'Is er al hulp van het CJG of het Sociaal Wijkteam?', asked: true, answer: choose(story.helped) },
    {
      heading: 'Hoe wil je antwoord krijgen?',
      asked: true,
      answer: async (resident) => {
        await choose(story.answer)(resident);
        if (story.email) await resident.writes(/Je e-mailadres/, story.email);
      },
    },
  ];
}
