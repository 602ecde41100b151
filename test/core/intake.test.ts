import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  consentFor,
  factsOf,
  fieldsOf,
  isQuestion,
  noAnswers,
  postcode4Of,
  problemsIn,
  progressOf,
  questionSteps,
  reduce,
  saysMore,
  startOfIntake,
  stepOf,
  stepsFor,
  toQuestion,
  withDangerRead,
  type Answers,
  type Field,
  type IntakeAction,
  type IntakeState,
  type QuestionStep,
  type TextReading,
} from '@voordeur/core/intake';
import { questionSchema, type Receipt } from '@voordeur/core/schemas';
import { ageBands, answerWays, askers, dangers, helpers, leefgebieden } from '@voordeur/core/vocabulary';
import fc from 'fast-check';

const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom<T | null>(null, ...values);
const yesNo = fc.constantFrom<boolean | null>(null, true, false);

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  danger: orNull(dangers),
  text: fc.oneof(fc.constant(''), fc.constant('   '), fc.string({ maxLength: 200 }), fc.constant('a'.repeat(20_001))),
  asker: orNull(askers),
  ageBand: orNull(ageBands),
  leefgebieden: fc.subarray([...leefgebieden]),
  childrenAtHome: yesNo,
  becomingAdult: yesNo,
  childSafety: yesNo,
  postcode: fc.oneof(fc.constantFrom('', '2023', ' 2011 ab', '2013XX', '0999', '20'), fc.string({ maxLength: 8 })),
  area: fc.constantFrom(null, 'noord', 'oost'),
  areaUnknown: fc.boolean(),
  noFixedAddress: fc.boolean(),
  helpedBy: orNull(helpers),
  answerBy: orNull(answerWays),
  email: fc.oneof(fc.constantFrom('', ' mies@voorbeeld.nl '), fc.emailAddress(), fc.string({ maxLength: 30 })),
  phone: fc.oneof(fc.constantFrom('', '06 12345678', '+31 (0)6-12345678'), fc.string({ maxLength: 32 })),
  consent: fc.constantFrom(null, { given: true, teams: ['swt-oost-1'] }, { given: false, teams: ['swt-oost-1'] }),
});

const somePatch: fc.Arbitrary<Partial<Answers>> = anyAnswers.chain((answers) =>
  fc
    .subarray(Object.keys(answers) as Field[], { minLength: 1, maxLength: 3 })
    .map((fields) => Object.fromEntries(fields.map((field) => [field, answers[field]]))),
);

const receipt: Receipt = {
  reference: 'VD-7K3Q-2F',
  receiptCode: '1234 5678 9012 3456',
  team: { id: 'cjg-noord', name: 'CJG Noord' },
  informed: [],
  respondBy: '2026-11-24T16:00:00Z',
  lines: [],
};

const anyAction: fc.Arbitrary<IntakeAction> = fc.oneof(
  somePatch.map((answers): IntakeAction => ({ type: 'answer', answers })),
  fc.constantFrom<IntakeAction>(
    { type: 'next' },
    { type: 'next' },
    { type: 'next' },
    { type: 'back' },
    { type: 'clear' },
    { type: 'retry', attempt: 2 },
    { type: 'rejected', problems: [{ field: 'email', code: 'not-accepted', detail: 'onbekend' }] },
    { type: 'failed', cause: 'unavailable' },
    { type: 'review' },
    { type: 'code-kept' },
  ),
  fc.constantFrom(...questionSteps).map((step): IntakeAction => ({ type: 'change', step })),
  fc.uuid().map((id): IntakeAction => ({ type: 'send', id, locale: 'nl', partner: 'school', informed: [] })),
);

const anyState: fc.Arbitrary<IntakeState> = fc
  .array(anyAction, { maxLength: 40 })
  .map((actions) => actions.reduce(reduce, startOfIntake));

const questionState: fc.Arbitrary<IntakeState> = anyState.filter(({ step }) => isQuestion(step));

function at(step: IntakeState['step'], answers: Partial<Answers> = {}): IntakeState {
  return { ...startOfIntake, step, answers: { ...noAnswers, ...answers } };
}

const send: IntakeAction = { type: 'send', id: randomUUID(), locale: 'nl', partner: null, informed: [] };

describe('the steps of the intake', () => {
  it('are nine for somebody of whom nothing is known', () => {
    assert.deepEqual(progressOf('about', noAnswers), { number: 3, total: 9 });
    assert.deepEqual(progressOf('check', noAnswers), { number: 9, total: 9 });
  });

  it('ask about children at home of everyone but minors, and of minors about money or housing', () => {
    for (const ageBand of [null, '18-22', '23-66', '67+'] as const)
      assert.ok(stepsFor({ ...noAnswers, ageBand }).includes('children'), String(ageBand));
    for (const ageBand of ['0-11', '12-14', '15-17'] as const) {
      assert.ok(!stepsFor({ ...noAnswers, ageBand, leefgebieden: ['school', 'veiligheid'] }).includes('children'));
      assert.ok(stepsFor({ ...noAnswers, ageBand, leefgebieden: ['wonen'] }).includes('children'));
    }
  });

  it('ask about becoming adult from 15 to 22 only', () => {
    for (const ageBand of [null, ...ageBands]) {
      const fits = ageBand === '15-17' || ageBand === '18-22';
      assert.equal(stepsFor({ ...noAnswers, ageBand }).includes('becoming-adult'), fits, String(ageBand));
    }
  });

  it('ask about the safety of a child only with danger, and with a child who may be involved', () => {
    const asks = (answers: Partial<Answers>): boolean =>
      stepsFor({ ...noAnswers, ...answers }).includes('child-safety');
    assert.ok(!asks({ ageBand: '0-11' }));
    assert.ok(!asks({ danger: 'geen', ageBand: '0-11' }));
    assert.ok(asks({ danger: 'vandaag', ageBand: '0-11' }));
    assert.ok(asks({ leefgebieden: ['veiligheid'], ageBand: '12-14' }));
    assert.ok(asks({ danger: 'nu' }), 'nothing known of children: rather a needless question');
    assert.ok(!asks({ danger: 'nu', childrenAtHome: false }));
    assert.ok(asks({ danger: 'nu', childrenAtHome: false, asker: 'ouder' }));
    assert.ok(asks({ danger: 'nu', ageBand: '23-66', childrenAtHome: true }));
    assert.ok(!asks({ danger: 'nu', ageBand: '23-66', childrenAtHome: false }));
  });

  it('never put a new question before one that was already shown', () => {
    fc.assert(
      fc.property(questionState, somePatch, (state, patch) => {
        const own = Object.fromEntries(
          Object.entries(patch).filter(([field]) => fieldsOf(state.step).includes(field as Field)),
        );
        const before = stepsFor(state.answers);
        const after = stepsFor({ ...state.answers, ...own });
        const upTo = (steps: QuestionStep[]): QuestionStep[] =>
          steps.slice(0, steps.indexOf(state.step as QuestionStep));
        assert.deepEqual(upTo(after), upTo(before));
      }),
    );
  });

  it('have each field at one step', () => {
    const fields = [...questionSteps, 'check' as const].flatMap((step) => fieldsOf(step));
    // Danger is asked about at a second step too, where the text says more.
    assert.equal(fields.filter((field) => field === 'danger').length, 2);
    assert.deepEqual([...new Set(fields)].sort(), Object.keys(noAnswers).sort());
    for (const field of fields) assert.ok(fieldsOf(stepOf(field)).includes(field));
    assert.equal(stepOf('danger'), 'danger');
  });

  it('count from 1 to the total, one by one', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const numbers = [...stepsFor(answers), 'check' as const].map((step) => progressOf(step, answers).number);
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index + 1),
        );
      }),
    );
  });
});

describe('going through the intake', () => {
  it('back undoes next', () => {
    fc.assert(
      fc.property(
        questionState.filter(
          ({ changing, step, answers }) => changing === null && stepsFor(answers).includes(step as QuestionStep),
        ),
        (state) => {
          const forward = reduce(state, { type: 'next' });
          fc.pre(forward.step !== state.step);
          const undone = reduce(forward, { type: 'back' });
          assert.equal(undone.step, state.step);
          assert.deepEqual(undone.answers, state.answers);
        },
      ),
    );
  });

  it('loses no answer by going anywhere', () => {
    const going = anyAction.filter(({ type }) => type !== 'answer' && type !== 'clear');
    fc.assert(
      fc.property(anyState, fc.array(going, { maxLength: 30 }), (state, actions) => {
        assert.deepEqual(actions.reduce(reduce, state).answers, state.answers);
      }),
    );
  });

  it('shows only steps that fit', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        let state = startOfIntake;
        for (const action of actions) {
          state = reduce(state, action);
          // A patch of another step's field may take the ground from under this one; moving on mends it.
          if (action.type !== 'answer' && action.type !== 'clear' && isQuestion(state.step)) {
            const moved = reduce(state, { type: 'next' });
            assert.ok(
              !isQuestion(moved.step) || moved.problems.length > 0 || stepsFor(moved.answers).includes(moved.step),
            );
          }
        }
      }),
    );
  });

  it('ends at checking, whatever was answered well, in as many steps as were announced', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        fc.pre(problemsIn(answers).every(({ code }) => code === 'nothing-asked'));
        let state: IntakeState = { ...startOfIntake, answers };
        const { total } = progressOf('danger', answers);
        for (let count = 1; count < total; count += 1) state = reduce(state, { type: 'next' });
        assert.equal(state.step, 'check');
      }),
    );
  });

  it('stays at a step whose answer cannot be sent, and says which', () => {
    const stuck = reduce(at('where', { postcode: '20' }), { type: 'next' });
    assert.equal(stuck.step, 'where');
    assert.deepEqual(stuck.problems, [{ field: 'postcode', code: 'postcode-form' }]);
    const typing = reduce(stuck, { type: 'answer', answers: { postcode: '202' } });
    assert.equal(typing.problems.length, 1, 'still wrong, still said');
    const mended = reduce(typing, { type: 'answer', answers: { postcode: '2023' } });
    assert.deepEqual(mended.problems, []);
    assert.equal(reduce(mended, { type: 'next' }).step, 'helped');
  });

  it('clears only what belongs to the step', () => {
    const state = at('about', { asker: 'ouder', ageBand: '0-11', danger: 'geen', text: 'slaapt slecht' });
    const cleared = reduce(state, { type: 'clear' });
    assert.deepEqual(cleared.answers, { ...noAnswers, danger: 'geen', text: 'slaapt slecht' });
  });

  it('goes from checking to one question and back, by way of questions that became new', () => {
    const checking = at('check', { text: 'hoi', ageBand: '23-66' });
    const about = reduce(checking, { type: 'change', step: 'about' });
    assert.equal(about.step, 'about');
    assert.equal(reduce(about, { type: 'next' }).step, 'check');
    assert.equal(reduce(about, { type: 'back' }).step, 'check');
    const younger = reduce(about, { type: 'answer', answers: { ageBand: '18-22' } });
    const followUp = reduce(younger, { type: 'next' });
    assert.equal(followUp.step, 'becoming-adult');
    assert.equal(reduce(followUp, { type: 'next' }).step, 'check');
  });

  it('does not open a question that does not fit', () => {
    const state = at('check', { ageBand: '67+' });
    assert.equal(reduce(state, { type: 'change', step: 'becoming-adult' }), state);
  });

  it('forgets everything', () => {
    fc.assert(fc.property(anyState, (state) => assert.equal(reduce(state, { type: 'forget' }), startOfIntake)));
  });
});

describe('the question that is sent', () => {
  it('always fits the contract when the answers have no problem, and never when they have one', () => {
    let fit = 0;
    fc.assert(
      fc.property(anyAnswers, fc.uuid(), (answers, id) => {
        const question = toQuestion(answers, { id, locale: 'nl', partner: 'school', informed: ['swt-oost-1'] });
        const parsed = questionSchema.safeParse(question);
        const problems = problemsIn(answers).filter(({ field }) => field !== 'postcode');
        assert.equal(parsed.success, problems.length === 0, JSON.stringify(parsed.error?.issues));
        if (parsed.success) fit += 1;
      }),
      { numRuns: 2_000 },
    );
    assert.ok(fit > 200, `only ${fit} of the questions fitted`);
  });

  it('is valid when everything but the question itself is skipped, and says what is missing when all is', () => {
    let state: IntakeState = startOfIntake;
    while (state.step !== 'check') state = reduce(state, { type: 'next' });
    const refused = reduce(state, send);
    assert.equal(refused.step, 'check');
    assert.deepEqual(refused.problems, [{ field: 'text', code: 'nothing-asked' }]);
    const words = reduce(refused, { type: 'change', step: 'words' });
    assert.equal(words.step, 'words');
    const written = reduce(words, { type: 'answer', answers: { text: 'Kan iemand mij bellen?' } });
    const sent = reduce(reduce(written, { type: 'next' }), send);
    assert.equal(sent.step, 'sending');
    const question = questionSchema.parse(sent.offered[0]);
    assert.equal(question.answerBy, 'code');
    assert.deepEqual(question.facts, factsOf(noAnswers));
  });

  it('holds no e-mail address or number that was not asked for', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const question = toQuestion(answers, { id: randomUUID(), locale: 'nl', partner: null, informed: [] });
        assert.equal('email' in question, answers.answerBy === 'email');
        assert.equal('phone' in question, answers.answerBy === 'phone');
        assert.ok(!('source' in question));
      }),
    );
  });

  it('holds no answer to a question that does not fit', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const steps = stepsFor(answers);
        const facts = factsOf(answers);
        if (!steps.includes('children')) assert.equal(facts.childrenAtHome, null);
        if (!steps.includes('becoming-adult')) assert.equal(facts.becomingAdult, false);
        if (!steps.includes('child-safety')) assert.equal(facts.childSafety, false);
        if (facts.postcode4 !== null) assert.equal(facts.area, null);
      }),
    );
  });

  it('keeps four digits of a postcode and nothing more', () => {
    assert.equal(postcode4Of('2023'), '2023');
    assert.equal(postcode4Of(' 2023 ab '), '2023');
    assert.equal(postcode4Of('2023AB'), '2023');
    for (const wrong of ['', '0123', '20231', '2023 A', 'Haarlem', '2023 AB 12'])
      assert.equal(postcode4Of(wrong), null);
  });

  it('shares only with the teams that consent was given for', () => {
    const answers: Answers = { ...noAnswers, consent: { given: true, teams: ['swt-oost-1', 'cjg-oost'] } };
    assert.equal(consentFor(['cjg-oost', 'swt-oost-1'], answers), true);
    assert.equal(consentFor(['cjg-oost'], answers), null);
    assert.equal(consentFor([], answers), null);
    assert.equal(consentFor(['cjg-oost'], noAnswers), null);
    const question = toQuestion(answers, { id: randomUUID(), locale: 'nl', partner: null, informed: ['cjg-noord'] });
    assert.equal(question.consentToShare, false);
  });
});

describe('sending', () => {
  const ready = at('check', { text: 'Kan iemand mij bellen?' });

  it('keeps one id through every attempt, also after changing something', () => {
    const first = reduce(ready, send);
    const failed = reduce(first, { type: 'failed', cause: 'unavailable' });
    assert.equal(failed.step, 'failed');
    assert.deepEqual(failed.answers, ready.answers);
    const again = reduce(failed, { ...send, id: randomUUID() });
    assert.equal(again.offered.length, 1);
    const review = reduce(reduce(again, { type: 'failed', cause: 'unavailable' }), { type: 'review' });
    const words = reduce(review, { type: 'change', step: 'words' });
    const changed = reduce(words, { type: 'answer', answers: { text: 'Bel mij liever morgen.' } });
    const resent = reduce(reduce(changed, { type: 'next' }), { ...send, id: randomUUID() });
    assert.equal(resent.offered.length, 2);
    assert.equal(new Set(resent.offered.map(({ id }) => id)).size, 1);
  });

  it('knows when an older version is the one that arrived', () => {
    const first = reduce(ready, send);
    const older = first.offered[0]!;
    const words = reduce(reduce(reduce(first, { type: 'failed', cause: 'unavailable' }), { type: 'review' }), {
      type: 'change',
      step: 'words',
    });
    const changed = reduce(words, { type: 'answer', answers: { text: 'Toch iets anders.' } });
    const resent = reduce(reduce(changed, { type: 'next' }), send);
    assert.equal(reduce(resent, { type: 'received', receipt, question: older }).receivedOlder, true);
    const newest = reduce(resent, { type: 'received', receipt, question: resent.offered.at(-1)! });
    assert.equal(newest.receivedOlder, false);
    assert.equal(newest.step, 'sent');
  });

  it('brings what the gateway rejects back to checking, until it is changed', () => {
    const rejected = reduce(reduce(at('check', { text: 'hoi', answerBy: 'email', email: 'a@bc.nl' }), send), {
      type: 'rejected',
      problems: [{ field: 'email', code: 'not-accepted', detail: 'dit adres bestaat niet' }],
    });
    assert.equal(rejected.step, 'check');
    const step = reduce(rejected, { type: 'change', step: 'answer' });
    assert.equal(step.problems.length, 1);
    assert.equal(reduce(step, { type: 'answer', answers: { email: 'b@bc.nl' } }).problems.length, 0);
  });

  it('lets nothing change while a question is under way or has arrived', () => {
    const sending = reduce(ready, send);
    assert.equal(reduce(sending, { type: 'answer', answers: { text: 'x' } }), sending);
    const sent = reduce(sending, { type: 'received', receipt, question: sending.offered[0]! });
    for (const action of [{ type: 'back' }, { type: 'next' }, send, { type: 'change', step: 'words' }] as const)
      assert.equal(reduce(sent, action), sent);
    assert.equal(reduce(sent, { type: 'code-kept' }).codeKept, true);
  });
});

const anyReading: fc.Arbitrary<TextReading> = fc.record({
  domains: fc
    .subarray([...leefgebieden], { maxLength: 3 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) => fc.record({ id: fc.constant(id), words: fc.constant(['huur']), likely: fc.boolean() })),
      ),
    ),
  danger: fc.constantFrom(...dangers),
  phrase: fc.constantFrom(null, 'bang als hij thuiskomt'),
});

const actionOrReading: fc.Arbitrary<IntakeAction> = fc.oneof(
  { weight: 4, arbitrary: anyAction },
  { weight: 2, arbitrary: anyReading.map((reading): IntakeAction => ({ type: 'recognised', reading })) },
  { weight: 4, arbitrary: fc.constant<IntakeAction>({ type: 'next' }) },
);

const reading = (danger: TextReading['danger'], domains: TextReading['domains'] = []): IntakeAction => ({
  type: 'recognised',
  reading: { domains, danger, phrase: danger === 'geen' ? null : 'bang als hij thuiskomt' },
});

describe('what is made of the words', () => {
  const words = (answers: Partial<Answers> = {}) => at('words', { text: 'Ik ben bang als hij thuiskomt.', ...answers });

  it('asks about danger once more only where the text says more than the answer', () => {
    for (const read of dangers)
      for (const danger of [null, ...dangers]) {
        const next = reduce(reduce(words({ danger }), reading(read)), { type: 'next' });
        assert.equal(next.step, saysMore(read, danger) ? 'danger-again' : 'about', `${read} ${danger}`);
        assert.equal(next.answers.danger, danger, 'nothing is answered for anybody');
      }
  });

  it('asks it once at most, and never in the way', () => {
    fc.assert(
      fc.property(fc.array(actionOrReading, { maxLength: 60 }), (actions) => {
        let state = startOfIntake;
        let raised = 0;
        for (const action of actions) {
          const before = state;
          state = reduce(state, action);
          if (state.askedAgain && !before.askedAgain) raised += 1;
          assert.ok(!before.askedAgain || state.askedAgain, 'it is not forgotten that it was asked');
          if (state.step === 'danger-again') {
            assert.ok(state.askedAgain);
            assert.notEqual(reduce(state, { type: 'next' }).step, 'danger-again', 'skipping goes on');
          }
        }
        assert.ok(raised <= 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not ask again when the text is changed after that, also from checking', () => {
    const asked = reduce(reduce(words(), reading('vandaag')), { type: 'next' });
    const answered = reduce(reduce(asked, { type: 'answer', answers: { danger: 'geen' } }), { type: 'next' });
    assert.equal(answered.step, 'about');
    let state = answered;
    while (state.step !== 'check') state = reduce(state, { type: 'next' });
    const changing = reduce(reduce(state, { type: 'change', step: 'words' }), reading('nu'));
    assert.equal(reduce(changing, { type: 'next' }).step, 'check');
    assert.equal(factsOf(state.answers).danger, 'geen', 'the answer stands');
  });

  it('asks it on the way back to checking, where the text was changed only then', () => {
    const changing = reduce(at('check', { text: 'hoi' }), { type: 'change', step: 'words' });
    const asked = reduce(reduce(changing, reading('nu')), { type: 'next' });
    assert.equal(asked.step, 'danger-again');
    assert.equal(reduce(asked, { type: 'next' }).step, 'check');
  });

  it('loses no answer: only empty topics are filled in, and only when they are shown', () => {
    fc.assert(
      fc.property(fc.array(actionOrReading, { maxLength: 60 }), (actions) => {
        let state = startOfIntake;
        for (const action of actions) {
          const before = state;
          state = reduce(state, action);
          if (action.type === 'answer' || action.type === 'clear' || action.type === 'forget') continue;
          const { leefgebieden: topics, ...rest } = state.answers;
          const { leefgebieden: topicsBefore, ...restBefore } = before.answers;
          assert.deepEqual(rest, restBefore);
          if (topics === topicsBefore) continue;
          assert.equal(state.step, 'topics');
          assert.deepEqual(topicsBefore, before.proposed ?? [], 'what the person chose is left alone');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('fills in what likely fits, names the rest, and never brings back what was taken away', () => {
    const domains = [
      { id: 'wonen', words: ['huur'], likely: true },
      { id: 'psyche', words: ['bang'], likely: false },
    ] as const;
    const about = reduce(reduce(words(), reading('geen', domains)), { type: 'next' });
    const topics = reduce(about, { type: 'next' });
    assert.deepEqual(
      [topics.step, topics.answers.leefgebieden, topics.suggested],
      ['topics', ['wonen'], ['wonen', 'psyche']],
    );
    const cleared = reduce(topics, { type: 'clear' });
    const again = reduce(reduce(cleared, { type: 'back' }), { type: 'next' });
    assert.deepEqual(again.answers.leefgebieden, []);
    const chosen = reduce(at('about', { text: 'hoi', leefgebieden: ['geld'] }), reading('geen', domains));
    assert.deepEqual(reduce(chosen, { type: 'next' }).answers.leefgebieden, ['geld']);
  });

  it('moves no choice while somebody looks at it', () => {
    const topics = reduce(at('topics', { text: 'hoi' }), reading('geen', [{ id: 'geld', words: [], likely: true }]));
    assert.deepEqual([topics.suggested, topics.answers.leefgebieden], [[], []]);
  });

  it('changes nothing where nothing was recognised', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        const state = actions.reduce(reduce, startOfIntake);
        assert.deepEqual([state.reading, state.suggested, state.proposed, state.askedAgain], [null, [], null, false]);
        assert.notEqual(state.step, 'danger-again');
      }),
    );
  });

  it('fills in danger only where the question was skipped', () => {
    for (const read of dangers)
      for (const danger of [null, ...dangers])
        assert.equal(withDangerRead({ danger }, read).danger, danger ?? (read === 'geen' ? null : read));
  });
});
